import { describe, expect, test } from 'vitest'
import { type Sharer, whoWrites } from './whose-phone.js'

const sharer = (tenantId: string, fields: Partial<Sharer> = {}): Sharer => ({
  tenantId,
  isUnknown: false,
  isAsked: false,
  ...fields,
})
const ann = (fields?: Partial<Sharer>) => sharer('ann', fields)
const bea = (fields?: Partial<Sharer>) => sharer('bea', fields)

describe('two people on one phone: who writes', () => {
  test.each<[string, Sharer[], string | undefined, string]>([
    ['nobody was in talk yet: the first', [ann(), bea()], undefined, 'ann'],
    ['who was written to', [ann(), bea({ toldAt: 5 })], undefined, 'bea'],
    ['who was written to last', [ann({ toldAt: 7 }), bea({ toldAt: 5 })], undefined, 'ann'],
    ['who wrote last', [ann({ toldAt: 7 }), bea({ toldAt: 5, heardAt: 8 })], undefined, 'bea'],
    [
      'who was asked, though the other was told something later',
      [ann({ isAsked: true, toldAt: 3 }), bea({ toldAt: 9 })],
      undefined,
      'ann',
    ],
    [
      'who was asked, though the other wrote later',
      [ann({ heardAt: 9 }), bea({ isAsked: true, toldAt: 3 })],
      undefined,
      'bea',
    ],
    [
      'both were asked: the one asked last',
      [ann({ isAsked: true, toldAt: 3 }), bea({ isAsked: true, toldAt: 4 })],
      undefined,
      'bea',
    ],
    [
      'whom the message replies to, whatever else',
      [ann({ isAsked: true, toldAt: 3 }), bea({ toldAt: 2 })],
      'bea',
      'bea',
    ],
    ['a reply to somebody who is not reached here says nothing', [ann(), bea({ toldAt: 2 })], 'cis', 'bea'],
    [
      'never a stranger beside one whom the company knows',
      [sharer('x', { isUnknown: true, isAsked: true, toldAt: 9 }), bea()],
      undefined,
      'bea',
    ],
    ['a stranger alone', [sharer('x', { isUnknown: true })], undefined, 'x'],
  ])('%s', (_, sharers, repliesTo, who) => {
    expect(whoWrites(sharers, repliesTo)?.tenantId).toBe(who)
  })

  test('nobody is reached there', () => {
    expect(whoWrites([])).toBeUndefined()
  })
})

import { describe, expect, it } from 'vitest'
import type { PhoneNumber } from './phone-number.js'
import { type Habits, type KnownAddress, wayTo } from './way.js'

const number: KnownAddress = {
  id: 'number',
  address: { kind: 'phone', value: '+32470000011' as PhoneNumber },
  closed: [],
}
const notThere: KnownAddress = { ...number, closed: ['whatsapp'] }
const other: KnownAddress = { ...number, id: 'other' }
const userName: KnownAddress = {
  id: 'name',
  address: { kind: 'whatsapp-id', value: 'BE.1' },
  closed: [],
}

const ROWS: [what: string, Habits, KnownAddress[], way: string | undefined][] = [
  ['a number that never wrote', {}, [number], 'sms number'],
  [
    'by the channel last used',
    { lastChannel: 'whatsapp', lastAddressId: 'number' },
    [number],
    'whatsapp number',
  ],
  [
    'what she chose goes before what she last used',
    { chosenChannel: 'sms', lastChannel: 'whatsapp' },
    [number],
    'sms number',
  ],
  ['the address last used', { lastChannel: 'sms', lastAddressId: 'other' }, [number, other], 'sms other'],
  ['a user name has no SMS', { chosenChannel: 'sms' }, [userName], 'whatsapp name'],
  [
    'a number beside the user name has',
    { chosenChannel: 'sms', lastAddressId: 'name' },
    [userName, number],
    'sms number',
  ],
  [
    'by WhatsApp to the user name she wrote from',
    { lastChannel: 'whatsapp', lastAddressId: 'name' },
    [number, userName],
    'whatsapp name',
  ],
  ['a number before a user name', { lastChannel: 'whatsapp' }, [userName, number], 'whatsapp number'],
  ['a number that is not on WhatsApp', { chosenChannel: 'whatsapp' }, [notThere], 'sms number'],
  [
    'but her user name is',
    { chosenChannel: 'whatsapp', lastAddressId: 'number' },
    [notThere, userName],
    'whatsapp name',
  ],
  ['a landline', {}, [{ ...number, closed: ['sms'] }], 'whatsapp number'],
  [
    'where nothing arrives is better than nowhere',
    {},
    [{ ...number, closed: ['sms', 'whatsapp'] }],
    'sms number',
  ],
  ['no address at all', { lastChannel: 'sms' }, [], undefined],
]

describe('how a person is reached', () => {
  it.each(ROWS)('%s', (_, habits, addresses, expected) => {
    const way = wayTo(habits, addresses)
    expect(way && `${way.channel} ${way.at.id}`).toBe(expected)
  })
})

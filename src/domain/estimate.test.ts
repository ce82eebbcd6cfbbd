import { describe, expect, it } from 'vitest'
import { estimateRound, type Opening } from './estimate.js'
import { LIST_PRICES } from './prices.js'
import type { Reached } from './reach.js'

const PRICES = { ...LIST_PRICES, smsPart: 0.1, whatsappMessage: 0.01, whatsappTemplate: 0.02 }

/** Two parts for who hears of us for the first time, one for the others. */
const opening: Opening = async (what, { isNew }) => ({
  body: what === 'asked' && isNew ? 'a'.repeat(161) : 'b',
})

let made = 0
const person = (changes: Partial<Reached> = {}): Reached => ({
  tenantId: String(++made),
  reach: 'asked',
  channel: 'sms',
  language: 'nl',
  isNew: false,
  ...changes,
})

describe('what a round costs', () => {
  it('counts who share a phone, and the name that they are asked by', async () => {
    const asked: unknown[] = []
    const people = [
      person({ sharesPhone: true, reach: 'consent-first', isNew: true }),
      person(),
      person({ sharesPhone: true, reach: 'stopped' }),
    ]
    const words: typeof opening = async (what, to) => {
      asked.push([what, to.sharesPhone ?? false])
      return opening(what, to)
    }
    expect(await estimateRound(people, words, PRICES)).toMatchObject({ sharing: 1 })
    // What follows her yes is an answer to her: it needs no name.
    expect(asked).toEqual([
      ['asked', false],
      ['consent-first', true],
      ['asked', false],
    ])
  })

  it('counts people, parts and money by channel and language', async () => {
    const people = [
      person(),
      person(),
      person({ isNew: true }),
      person({ language: 'fr' }),
      person({ channel: 'whatsapp' }),
    ]
    const { now, cost } = await estimateRound(people, opening, PRICES)
    expect(now).toEqual([
      { channel: 'sms', language: 'nl', people: 2, partsEach: 1, parts: 2, cost: 0.2 },
      { channel: 'sms', language: 'nl', people: 1, partsEach: 2, parts: 2, cost: 0.2 },
      { channel: 'sms', language: 'fr', people: 1, partsEach: 1, parts: 1, cost: 0.1 },
      { channel: 'whatsapp', language: 'nl', people: 1, partsEach: 1, parts: 1, cost: 0.03 },
    ])
    expect(cost).toEqual({ now: expect.closeTo(0.53), afterYes: 0 })
  })

  it('words for WhatsApp that leave as SMS cost what SMS costs', async () => {
    const words: Opening = async (_, { channel }) => ({
      body: (channel === 'sms' ? 'a' : 'b').repeat(channel === 'sms' ? 100 : 200),
    })
    const { now } = await estimateRound([person({ writtenFor: 'whatsapp' }), person()], words, PRICES)
    expect(now).toMatchObject([
      { channel: 'sms', people: 1, partsEach: 2, cost: 0.2 },
      { channel: 'sms', people: 1, partsEach: 1, cost: 0.1 },
    ])
  })

  it('of what WhatsApp takes within its hours a number in a month is free of one charge', async () => {
    const prices = { ...PRICES, whatsappServiceFree: 1000, whatsappService: 0.5 }
    const asked = [1, 2].map(() => person({ channel: 'whatsapp', isFreeForm: true }))
    const first = person({ channel: 'whatsapp', reach: 'consent-first' })
    const costs = async (before: number) =>
      (await estimateRound([...asked, first], opening, prices, before)).cost
    // A template for who is asked first; what follows her yes is within the hours.
    expect(await costs(0)).toEqual({ now: expect.closeTo(0.02 + 0.03), afterYes: expect.closeTo(0.01) })
    expect(await costs(999)).toEqual({
      now: expect.closeTo(0.02 + 0.5 + 0.03),
      afterYes: expect.closeTo(0.51),
    })
  })

  it('whom we ask first costs our question now, and the council question after her yes', async () => {
    const people = [person({ reach: 'consent-first', isNew: true })]
    const { now, afterYes } = await estimateRound(people, opening, PRICES)
    expect(now).toMatchObject([{ people: 1, partsEach: 1 }])
    // By then she knows who we are: the shorter words.
    expect(afterYes).toMatchObject([{ people: 1, partsEach: 1 }])
  })

  it('a language that the bot does not speak costs what Dutch costs', async () => {
    const { now } = await estimateRound([person({ language: 'ps' })], opening, PRICES)
    expect(now).toMatchObject([{ language: 'nl', people: 1 }])
  })

  it('says whom it leaves out, why, and who is asked later', async () => {
    const people = (['stopped', 'stopped', 'refused', 'no-phone', 'later'] as const).map((reach) =>
      person({ reach }),
    )
    const estimate = await estimateRound(people, opening, PRICES)
    expect(estimate).toMatchObject({
      now: [],
      later: 1,
      leftOut: { stopped: 2, refused: 1, 'no-phone': 1, unreachable: 0, 'silent-on-consent': 0 },
      cost: { now: 0, afterYes: 0 },
      currency: 'USD',
      seenOn: LIST_PRICES.seenOn,
    })
  })
})

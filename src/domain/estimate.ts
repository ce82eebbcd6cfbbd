import type { Channel } from './channel.js'
import type { Choices } from './choices.js'
import { spokenLanguage } from './language.js'
import { type Prices, priceOfFreeForm, priceOfUnasked } from './prices.js'
import type { Meeting, Question } from './question.js'
import { isLeftOut, LEFT_OUT, type LeftOut, type Reach, type Reached } from './reach.js'
import { segmentsOf } from './segments.js'
import type { Template } from './template.js'

/** People who get the same words by the same channel. */
export interface EstimateLine {
  channel: Channel
  language: string
  people: number
  /** SMS parts each of them gets, now and, where we ask first, after her yes; 1 a message by WhatsApp. */
  partsEach: number
  parts: number
  cost: number
}

/** What a round will cost at the most, and whom it does not reach. Amounts in the currency of the prices. */
export interface Estimate {
  /** Goes out now: the question, or first whether questions are welcome. */
  now: EstimateLine[]
  /** What follows when everybody whom we ask first says yes. */
  afterYes: EstimateLine[]
  /** Whose 30 days are full: in none of the lines, they are asked later. */
  later: number
  /** Of those in the lines: who share a phone, and are asked one after the other. */
  sharing: number
  leftOut: Record<LeftOut, number>
  cost: { now: number; afterYes: number }
  currency: string
  /** The day the prices were looked up. */
  seenOn: string
}

/** What a round is about, before it has an id. */
export type RoundSubject = { question: Omit<Question, 'id'> } | { meeting: Omit<Meeting, 'id'> }

/** The first message of a round to one person. */
export interface FirstMessage {
  body: string
  /** What she can tap, where her phone shows it. */
  choices?: Choices
  /** As WhatsApp shows it to who did not write to us today: an approved text, with its own buttons. */
  template?: { body: string; buttons: readonly string[]; wording: Template }
}

/** The first words of a round to one person, as the bot would say them. */
export type Opening = (
  what: 'asked' | 'consent-first',
  to: { channel: Channel; language: string; isNew: boolean; sharesPhone?: true },
) => Promise<FirstMessage>

/** Counts messages, parts and money of a round before it goes out. `freeForm`: WhatsApp messages of that kind this month. */
export async function estimateRound(
  audience: readonly Reached[],
  opening: Opening,
  prices: Prices,
  freeForm = 0,
): Promise<Estimate> {
  const price = priceOf(prices, freeForm)
  const leftOut = Object.fromEntries(LEFT_OUT.map((why) => [why, 0])) as Record<LeftOut, number>
  for (const { reach } of audience) if (isLeftOut(reach)) leftOut[reach] += 1
  const of = (...reaches: Reach[]) => audience.filter(({ reach }) => reaches.includes(reach))
  const now = [
    ...(await linesOf(of('asked'), (to) => opening('asked', to), price)),
    ...(await linesOf(of('consent-first'), (to) => opening('consent-first', to), price)),
  ]
  // After her yes the question comes in a message of its own kind: she knows by then who we are, and wrote to us just now.
  const afterYes = await linesOf(
    of('consent-first').map(({ writtenFor: _, ...one }) => ({
      ...one,
      ...(one.channel === 'whatsapp' && { isFreeForm: true as const }),
    })),
    ({ channel, language }) => opening('asked', { channel, language, isNew: false }),
    price,
  )
  return {
    now: merged(now),
    afterYes,
    later: of('later').length,
    sharing: of('asked', 'consent-first').filter(({ sharesPhone }) => sharesPhone).length,
    leftOut,
    cost: { now: costOf(now), afterYes: costOf(afterYes) },
    currency: prices.currency,
    seenOn: prices.seenOn,
  }
}

type To = Parameters<Opening>[1]

/** People who are told the same, in the same way. */
interface Group {
  to: To
  channel: Channel
  isFreeForm: boolean
  people: number
}

type Price = (group: Group, partsEach: number) => number

/** What a group costs; answers within the hours of WhatsApp are counted on, for so many of a month are free. */
function priceOf(prices: Prices, freeFormBefore: number): Price {
  let before = freeFormBefore
  return ({ channel, isFreeForm, people }, partsEach) => {
    if (!isFreeForm) return people * priceOfUnasked(channel, partsEach, prices)
    const cost = priceOfFreeForm(people, before, prices)
    before += people
    return cost
  }
}

async function linesOf(
  people: readonly Reached[],
  words: (to: To) => Promise<FirstMessage>,
  price: Price,
): Promise<EstimateLine[]> {
  const groups = new Map<string, Group>()
  for (const { channel, writtenFor = channel, isFreeForm = false, language, isNew, sharesPhone } of people) {
    const to = {
      channel: writtenFor,
      language: spokenLanguage(language),
      isNew,
      ...(sharesPhone && { sharesPhone }),
    }
    const key = JSON.stringify([to, channel, isFreeForm])
    const group = groups.get(key)
    if (group) group.people += 1
    else groups.set(key, { to, channel, isFreeForm, people: 1 })
  }
  const lines: EstimateLine[] = []
  for (const group of groups.values()) lines.push(lineOf(group, (await words(group.to)).body, price))
  return lines
}

function lineOf(group: Group, words: string, price: Price): EstimateLine {
  const { channel, people, to } = group
  const partsEach = channel === 'sms' ? segmentsOf(words) : 1
  const cost = price(group, partsEach)
  return { channel, language: to.language, people, partsEach, parts: people * partsEach, cost }
}

/** Groups that differ only in what they are told of us are one line for the coordinator when they cost the same. */
function merged(lines: readonly EstimateLine[]): EstimateLine[] {
  const byKind = new Map<string, EstimateLine>()
  for (const line of lines) {
    const key = `${line.channel} ${line.language} ${line.partsEach}`
    const before = byKind.get(key)
    byKind.set(
      key,
      before
        ? {
            ...line,
            people: before.people + line.people,
            parts: before.parts + line.parts,
            cost: before.cost + line.cost,
          }
        : line,
    )
  }
  return [...byKind.values()]
}

function costOf(lines: readonly EstimateLine[]): number {
  return lines.reduce((sum, { cost }) => sum + cost, 0)
}

import type { Channel } from './channel.js'
import type { Choices } from './choices.js'
import { spokenLanguage } from './language.js'
import { type Prices, priceOfUnasked } from './prices.js'
import type { Meeting, Question } from './question.js'
import { isLeftOut, LEFT_OUT, type LeftOut, type Reach, type Reached } from './reach.js'
import { segmentsOf } from './segments.js'

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
  template?: { body: string; buttons: readonly string[] }
}

/** The first words of a round to one person, as the bot would say them. */
export type Opening = (
  what: 'asked' | 'consent-first',
  to: { channel: Channel; language: string; isNew: boolean; sharesPhone?: true },
) => Promise<FirstMessage>

/** Counts messages, parts and money of a round before it goes out. */
export async function estimateRound(
  audience: readonly Reached[],
  opening: Opening,
  prices: Prices,
): Promise<Estimate> {
  const leftOut = Object.fromEntries(LEFT_OUT.map((why) => [why, 0])) as Record<LeftOut, number>
  for (const { reach } of audience) if (isLeftOut(reach)) leftOut[reach] += 1
  const of = (...reaches: Reach[]) => audience.filter(({ reach }) => reaches.includes(reach))
  const now = [
    ...(await linesOf(of('asked'), (to) => opening('asked', to), prices)),
    ...(await linesOf(of('consent-first'), (to) => opening('consent-first', to), prices)),
  ]
  // After her yes the question comes in a message of its own kind: she knows by then who we are.
  const afterYes = await linesOf(
    of('consent-first'),
    ({ channel, language }) => opening('asked', { channel, language, isNew: false }),
    prices,
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

async function linesOf(
  people: readonly Reached[],
  words: (to: To) => Promise<FirstMessage>,
  prices: Prices,
): Promise<EstimateLine[]> {
  const groups = new Map<string, { to: To; people: number }>()
  for (const { channel, language, isNew, sharesPhone } of people) {
    const to = { channel, language: spokenLanguage(language), isNew, ...(sharesPhone && { sharesPhone }) }
    const key = JSON.stringify(to)
    const group = groups.get(key)
    if (group) group.people += 1
    else groups.set(key, { to, people: 1 })
  }
  return Promise.all(
    [...groups.values()].map(async ({ to, people: count }) =>
      lineOf(to, count, (await words(to)).body, prices),
    ),
  )
}

function lineOf({ channel, language }: To, people: number, words: string, prices: Prices): EstimateLine {
  const partsEach = channel === 'sms' ? segmentsOf(words) : 1
  const cost = people * priceOfUnasked(channel, partsEach, prices)
  return { channel, language, people, partsEach, parts: people * partsEach, cost }
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

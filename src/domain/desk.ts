import { MINUTE } from './clock.js'
import type { AttentionKind } from './turn.js'
import { endOfWorkingDay } from './working-days.js'

/** What the desk tells apart: the kinds that are written, and those it recognises itself. */
export type DeskKind =
  | Exclude<AttentionKind, 'emergency'>
  | 'emergency'
  /** A danger that is not sure: she was asked, and did not say no. */
  | 'emergency-doubted'
  /** Told of violence: somebody may read along. */
  | 'emergency-private'
  /** Told that she does not want to live: a human calls. */
  | 'emergency-despair'
  /** An answer of ours that did not arrive: someone calls. */
  | 'undelivered'
  /** Of a newer program. */
  | 'other'

/** By when people promise to have looked: by the clock, day and night, or by the end of a working day. */
type Within = { minutes: number } | { workingDays: number }

/**
 * The kinds in the order of today's list, each with its promise and the reason for it. Where a text of ours promises
 * something, that text is the source; the rest is argued.
 */
export const DESK_RULES: Readonly<Record<DeskKind, Within>> = {
  // The safety text says that nobody reads along live; whoever is woken calls her within a quarter of an hour, or the
  // next one is reminded. 112 she calls herself.
  emergency: { minutes: 15 },
  'emergency-private': { minutes: 15 },
  'emergency-despair': { minutes: 15 },
  // She was asked whether it is so now, and nobody was woken before she said yes: still the same hour.
  'emergency-doubted': { minutes: 60 },
  // Nothing leaves, or nothing is kept: every hour costs answers.
  'sending-stopped': { minutes: 60 },
  'disk-full': { minutes: 60 },
  'queue-late': { minutes: 60 },
  // Until somebody looks, danger may wake nobody.
  'alert-failed': { minutes: 60 },
  // She answered within the day, to a person: who asked looks the next day at the latest.
  'answered-you': { workingDays: 1 },
  // "Een medewerker leest het" (reception:line-rests), and nothing else has answered her.
  'while-resting': { workingDays: 1 },
  // "Een medewerker leest het" (reception:passed-on). Two days, so that a part-time desk can hold to it.
  'not-understood': { workingDays: 2 },
  // Her message met a fault of ours: she was told that somebody reads it.
  'broken-turn': { workingDays: 1 },
  // "Wij bellen u op dit nummer" (reception:call-noted): who asks for a call waits for it.
  'call-back': { workingDays: 1 },
  'question-back': { workingDays: 2 },
  // Nobody, and nothing, has heard yet what is in it (reception:voice: "een medewerker luistert later").
  listen: { workingDays: 1 },
  media: { workingDays: 2 },
  'media-refused': { workingDays: 2 },
  // She was to be told something, and does not know it.
  undelivered: { workingDays: 1 },
  'unknown-outcome': { workingDays: 1 },
  // The company has to find another number; nobody waits for us.
  'wrong-number': { workingDays: 5 },
  // It is noted; under whose name can be put right by whoever calls about it.
  'shared-phone': { workingDays: 2 },
  // The law gives one month (GDPR, article 12.3); who is asked in a text may expect a week.
  'forget-asked': { workingDays: 5 },
  misconfigured: { workingDays: 1 },
  // Rounds wait for the next month; who writes in is answered as ever.
  'ceiling-reached': { workingDays: 2 },
  // The copy of yesterday still stands.
  'backup-failed': { workingDays: 1 },
  other: { workingDays: 2 },
}

/** The kinds, most pressing first. */
export const DESK_ORDER = Object.keys(DESK_RULES) as readonly DeskKind[]

/** What ends by itself when it is over: it can be taken, and not be put aside by hand. */
const ENDS_BY_ITSELF: ReadonlySet<DeskKind> = new Set(['sending-stopped', 'queue-late', 'disk-full'])

export function endsByItself(kind: DeskKind): boolean {
  return ENDS_BY_ITSELF.has(kind)
}

/** Dangers that are told in confidence, and an answer to such a person that did not arrive. */
const PRIVATE: ReadonlySet<string> = new Set(['violence', 'unsaid'])

/** What a row of the store is to the desk. `detail` of an emergency: its kind, with a question mark when doubted. */
export function deskKindOf(written: string, detail: string, isAboutMessage: boolean): DeskKind {
  if (written === 'emergency') {
    const told = detail.replace(/\?$/, '')
    if (told === 'suicide') return 'emergency-despair'
    if (PRIVATE.has(told)) return 'emergency-private'
    return detail.endsWith('?') ? 'emergency-doubted' : 'emergency'
  }
  if (written === 'call-back' && isAboutMessage) return 'undelivered'
  return written in DESK_RULES ? (written as DeskKind) : 'other'
}

/** When people promised to have looked at it (ms). */
export function promisedAt(kind: DeskKind, at: number): number {
  const within = DESK_RULES[kind]
  return 'minutes' in within ? at + within.minutes * MINUTE : endOfWorkingDay(at, within.workingDays)
}

/** What came of it, said by who puts it aside. */
export const OUTCOMES = [
  'called',
  'answered',
  'passed-on',
  'visited',
  'not-reached',
  'nothing-to-do',
] as const
export type Outcome = (typeof OUTCOMES)[number]

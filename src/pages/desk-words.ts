import type { DeskKind } from '../domain/desk.js'
import { type Absence, ownerNow } from '../domain/desk-owner.js'
import { dayInWords, hourInWords } from '../domain/when.js'
import { BY_PHONE } from '../store/alarms.js'
import type { CouncilMember } from '../store/council-members.js'
import type { DeskItem, DeskPerson } from '../store/desk-items.js'
import type { Frame } from './frame.js'

/** What lies under one heading of the list, in the order of the page. */
export const DESK_GROUPS = [
  { key: 'emergency', kinds: ['emergency', 'emergency-despair', 'emergency-private', 'emergency-doubted'] },
  {
    key: 'line',
    kinds: [
      'sending-stopped',
      'disk-full',
      'queue-late',
      'alert-failed',
      'misconfigured',
      'ceiling-reached',
      'backup-failed',
    ],
  },
  { key: 'answered-you', kinds: ['answered-you'] },
  { key: 'not-understood', kinds: ['not-understood', 'broken-turn', 'while-resting'] },
  { key: 'call-back', kinds: ['call-back'] },
  { key: 'question-back', kinds: ['question-back'] },
  { key: 'media', kinds: ['listen', 'media', 'media-refused'] },
  { key: 'undelivered', kinds: ['undelivered', 'unknown-outcome'] },
  { key: 'wrong-number', kinds: ['wrong-number', 'shared-phone'] },
  { key: 'forget', kinds: ['forget-asked'] },
  { key: 'other', kinds: ['other'] },
] as const satisfies readonly { key: string; kinds: readonly DeskKind[] }[]

/** Who is behind the desk, and who is away. */
export interface Staff {
  coordinators: readonly CouncilMember[]
  absences: readonly Absence[]
  now: number
}

/** The day only where it is another one: "10.05 u.", "maandag 2 maart, 10.05 u." */
export function momentInWords({ language }: Frame, at: number, now: number): string {
  const day = dayInWords(at, language)
  const hour = hourInWords(at, language)
  return day === dayInWords(now, language) ? hour : `${day}, ${hour}`
}

/** Who is away, until which day, and who stands in. */
export function absenceInWords(
  frame: Frame,
  { memberId, standInId, untilAt }: Absence,
  staff: Staff,
): string {
  return frame.words('desk:is-away', {
    name: nameOf(memberId, staff),
    until: dayInWords(untilAt, frame.language),
    other: nameOf(standInId, staff),
  })
}

export function kindInWords({ words }: Frame, kind: DeskKind): string {
  return words(`desk:kind-${kind}`)
}

/** Her first name and where she lives: "Fatima, Duinhof, Koksijde". */
export function personInWords({ words }: Frame, person: DeskPerson | undefined): string {
  if (!person) return words('desk:the-line')
  const name = person.firstName || words('desk:unknown-person')
  return [name, person.complex, person.municipality].filter(Boolean).join(', ')
}

/** Who has it, or whose turn it is: the first coordinator's, or who stands in for her. */
export function ownerInWords(frame: Frame, { takenBy }: Pick<DeskItem, 'takenBy'>, staff: Staff): string {
  const { words, member } = frame
  if (takenBy === BY_PHONE) return words('desk:taken-by-phone')
  const first = staff.coordinators[0]?.id
  const from = takenBy ?? first
  if (from === undefined) return words('desk:nobody')
  const { ownerId, standsInFor } = ownerNow(from, staff.absences, staff.now)
  const name = nameOf(ownerId, staff)
  const other = standsInFor === undefined ? '' : nameOf(standsInFor, staff)
  if (takenBy === undefined) {
    return standsInFor ? words('desk:turn-of-stand-in', { name, other }) : words('desk:turn-of', { name })
  }
  if (standsInFor) return words('desk:taken-by-stand-in', { name, other })
  return ownerId === member?.id ? words('desk:taken-by-me') : words('desk:taken-by', { name })
}

/** First name of a coordinator. */
export function nameOf(id: string, { coordinators }: Pick<Staff, 'coordinators'>): string {
  return coordinators.find((one) => one.id === id)?.name.split(/\s+/)[0] ?? '?'
}

/** What she wrote, or what it is about, as far as it is words; undefined when there is nothing to read. */
export function detailInWords(
  { words }: Frame,
  { kind, detail }: Pick<DeskItem, 'kind' | 'detail'>,
): string | undefined {
  switch (kind) {
    case 'emergency':
    case 'emergency-doubted':
    case 'emergency-despair':
    case 'emergency-private':
      return words(`desk:danger-${detail.replace(/\?$/, '')}`)
    case 'listen':
    case 'media':
    case 'media-refused':
    case 'queue-late':
    case 'ceiling-reached':
    case 'disk-full':
      return undefined
    default:
      return detail || undefined
  }
}

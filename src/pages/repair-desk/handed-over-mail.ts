import type { Mail } from '../../domain/mail.js'
import { withoutContacts } from '../../domain/redact.js'
import type { Concern } from '../../store/concerns.js'
import { dayInBrussels } from '../brussels-time.js'
import { homeInWords, kindOf, type Speaking } from './concern-words.js'
import { concernsFile } from './concerns-file.js'

/**
 * The list as a letter, with the same list as a file. A mailbox lies open longer than a page, and is read by others: no
 * name stands in it and no number of anybody; what else is needed is behind a link, for who is signed in.
 */
export function handedOverMail(
  frame: Speaking,
  concerns: readonly Concern[],
  { publicUrl, isUrgent }: { publicUrl: string; isUrgent: boolean },
): Omit<Mail, 'id' | 'to'> {
  const { words } = frame
  const shown = concerns.map((concern) => ({
    ...concern,
    problem: withoutContacts(concern.problem),
    additions: concern.additions.map(withoutContacts),
  }))
  const [first] = shown
  const subject =
    isUrgent && first
      ? words('concerns:mail-subject-urgent', { number: first.number, kind: kindOf(frame, first) })
      : words('concerns:mail-subject', { count: shown.length })
  return {
    subject,
    text: [
      words('concerns:mail-intro'),
      ...shown.map((concern) => paragraphOf(frame, concern, publicUrl)),
      words('concerns:mail-file'),
    ].join('\n\n'),
    file: { name: 'to-repair.csv', content: concernsFile(frame, shown), type: 'text/csv; charset=utf-8' },
  }
}

function paragraphOf(frame: Speaking, concern: Concern, publicUrl: string): string {
  const { words, language } = frame
  const { id, number, problem, additions, pictures, place, createdAt } = concern
  return [
    `${number} · ${kindOf(frame, concern)}`,
    `${homeInWords(frame, concern)} · ${words(`concerns:place-${place}`)}`,
    words('concerns:noted', { when: dayInBrussels(createdAt, language) }),
    ...[problem, ...additions].filter(Boolean).map((text) => `“${text}”`),
    ...(pictures.length > 0 ? [words('concerns:mail-pictures', { count: pictures.length })] : []),
    words('concerns:mail-more', { link: `${publicUrl}/repair-desk/${id}` }),
  ].join('\n')
}

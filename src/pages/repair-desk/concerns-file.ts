import type { Concern } from '../../store/concerns.js'
import { dayInBrussels } from '../brussels-time.js'
import { csv } from '../figures-file.js'
import { kindOf, type Speaking } from './concern-words.js'

/** The list for a spreadsheet, or for the company's own system: what to repair, and nobody's name or number. */
export function concernsFile(frame: Speaking, concerns: readonly Concern[]): string {
  const { words, language } = frame
  return csv(
    frame,
    [
      words('concerns:column-number'),
      words('concerns:column-day'),
      words('concerns:column-municipality'),
      words('concerns:column-complex'),
      words('concerns:column-home'),
      words('pages:column-place'),
      words('pages:column-kind'),
      words('concerns:column-words'),
    ],
    concerns.map((concern) => [
      concern.number,
      dayInBrussels(concern.createdAt, language),
      concern.municipality ?? '',
      concern.complex ?? '',
      concern.home ?? '',
      words(`concerns:place-${concern.place}`),
      kindOf(frame, concern),
      [concern.problem, ...concern.additions].filter(Boolean).join(' / '),
    ]),
  )
}

import { parseDay } from '../../domain/brussels-time.js'
import { dayInWords } from '../../domain/when.js'
import type { Concern } from '../../store/concerns.js'
import type { Frame } from '../frame.js'

/** In which language, and with which words. */
export type Speaking = Pick<Frame, 'words' | 'language'>

/** What is broken, in short: "Verwarming en warm water". */
export function kindOf({ words }: Speaking, { category }: Concern): string {
  return words(`pages:category-${category}`)
}

/** "Woning 12, Duinhof, Koksijde"; or that nobody knows. */
export function homeInWords({ words }: Speaking, { home, complex, municipality }: Concern): string {
  const known = [home && words('concerns:home', { home }), complex, municipality].filter(Boolean)
  return known.length > 0 ? known.join(', ') : words('concerns:home-unknown')
}

/** "Gepland voor dinsdag 10 maart", or the name of the state alone. */
export function stateInWords(frame: Speaking, state: string, plannedOn: string | undefined): string {
  const { words, language } = frame
  const at = state === 'planned' && plannedOn !== undefined ? parseDay(plannedOn) : undefined
  if (at === undefined) return words(`concerns:state-${state}`)
  return words('concerns:planned-for', { day: dayInWords(at, language) })
}

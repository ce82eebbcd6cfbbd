import type { Result } from '../domain/publish.js'
import { DIVIDED } from '../domain/publishable.js'

/** Under three in ten, a share says less than that it was said most. */
const FEWEST_TENTHS = 3
/** More answers than this that are said as often do not fit in a sentence. */
const TIED_MAX = 3

/** What one sentence may say about the answers to a question. `keys` are the answers it is about. */
export type Headline =
  | { form: 'too-few' }
  | { form: 'tenths'; tenths: number; keys: string[] }
  | { form: 'most'; keys: string[] }
  | { form: 'tie'; answers: string[][] }
  | { form: 'spread' }
  | { form: 'households'; households: number; keys: string[] }

/**
 * The most said answer, in a form that claims no more than is shown. Where the edition has no share there is
 * a number: others may have said something else, too few to show.
 */
export function headlineOf(result: Pick<Result, 'said'> | undefined): Headline {
  const said = result?.said ?? []
  const answers = said.filter(({ keys }) => !keys.includes(DIVIDED))
  const [first = said[0]] = answers
  if (!first) return { form: 'too-few' }
  const { keys, count, tenths } = first
  if (tenths === undefined || answers.length === 0) return { form: 'households', households: count, keys }
  const level = answers.filter((one) => one.tenths === tenths)
  if (level.length > TIED_MAX) return { form: 'spread' }
  if (level.length > 1) return { form: 'tie', answers: level.map((one) => one.keys) }
  return tenths < FEWEST_TENTHS ? { form: 'most', keys } : { form: 'tenths', tenths, keys }
}

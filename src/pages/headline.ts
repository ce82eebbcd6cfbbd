import { DIVIDED, type Figure, totalShown } from '../domain/publishable.js'
import type { QuestionKind } from '../domain/question.js'

/** From this many households on, a share is said as "so many in ten". */
const TENTHS_FROM = 10
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

interface Group {
  keys: string[]
  households: number
}

/** "Good" and "very good" say the same thing in one sentence. */
const TOGETHER: Record<QuestionKind, string[][]> = {
  scale: [
    ['1', '2'],
    ['4', '5'],
  ],
  'yes-no': [],
  choice: [],
  open: [],
}

/**
 * The most said answer, in a form that claims no more than is shown. A single shown answer is a number and
 * never "10 in 10": others may have said something else, too few to show.
 */
export function headlineOf(kind: QuestionKind, figures: readonly Figure[]): Headline {
  const total = totalShown(figures)
  const groups = grouped(kind, figures)
  const answers = groups.filter(({ keys }) => !keys.includes(DIVIDED))
  const [first] = answers
  if (!first) {
    return total > 0 ? { form: 'households', households: total, keys: [DIVIDED] } : { form: 'too-few' }
  }
  if (groups.length === 1 || total < TENTHS_FROM) return { form: 'households', ...first }
  const tenths = inTen(first, total)
  const level = answers.filter((group) => inTen(group, total) === tenths)
  if (level.length > TIED_MAX) return { form: 'spread' }
  if (level.length > 1) return { form: 'tie', answers: level.map(({ keys }) => keys) }
  return tenths < FEWEST_TENTHS
    ? { form: 'most', keys: first.keys }
    : { form: 'tenths', tenths, keys: first.keys }
}

/** Never ten: there is someone else who says something else. */
function inTen({ households }: Group, total: number): number {
  return Math.min(9, Math.round((10 * households) / total))
}

/** What was shown, largest first; equal ones in the order of the question. */
function grouped(kind: QuestionKind, figures: readonly Figure[]): Group[] {
  const groups: Group[] = []
  for (const { key, count } of figures) {
    if (count === undefined) continue
    const sets = TOGETHER[kind].find((set) => set.includes(key))
    const open = groups.find((group) => sets?.some((other) => group.keys.includes(other)))
    if (open) {
      open.keys.push(key)
      open.households += count
    } else {
      groups.push({ keys: [key], households: count })
    }
  }
  return groups.sort((a, b) => b.households - a.households)
}

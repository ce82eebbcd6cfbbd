import type {
  MeetingReport,
  PublishedResult,
  QuestionReport,
  RepairFigure,
  RepairReport,
} from '../domain/edition.js'
import type { RepairCategory } from '../domain/repair.js'
import { headlineOf } from './headline.js'

/** How much larger (in tenths) a share must be in one area than in another before a sentence says so. */
const TENTHS_APART = 2

/** The same answers under the names that they have where more of them were put together. */
const ALIKE: Record<string, string> = { '1+2': 'bad', '4+5': 'good' }

/** Figures of the whole company; none when too few answered. */
export function companyResult({ results }: QuestionReport): PublishedResult | undefined {
  return results.find(({ place }) => place.kind === 'company')
}

/** Figures of an area or a municipality that are shown, in the order of the edition. */
export function placeResults({ results }: QuestionReport): PublishedResult[] {
  return results.filter(({ place }) => place.kind !== 'company')
}

/** How many households took part in this way, as far as it is shown. */
export function took(question: QuestionReport, key: string): number | undefined {
  return question.participation.find((one) => one.key === key)?.count
}

/**
 * The place where what most say is said most often, when it differs enough from the place where it is said
 * least. By what is shown of places alone.
 */
export function placeWhereMost(question: QuestionReport): string | undefined {
  const headline = headlineOf(companyResult(question))
  if (headline.form !== 'tenths') return undefined
  const wanted = [headline.keys, [ALIKE[[...headline.keys].sort().join('+')] ?? '']].map(String)
  const shares = placeResults(question)
    .flatMap(({ place, said }) => {
      const tenths = said.find(({ keys }) => wanted.includes(String(keys)))?.tenths
      return tenths === undefined ? [] : [{ name: place.name, tenths }]
    })
    .sort((a, b) => b.tenths - a.tenths)
  const [most] = shares
  const least = shares.at(-1)
  return most && least && most.tenths - least.tenths >= TENTHS_APART ? most.name : undefined
}

/** The kinds of repair that are shown, most households first; equal ones in their fixed order. */
export function rankedRepairs(categories: readonly RepairFigure[]): (RepairFigure & { count: number })[] {
  return categories
    .flatMap((one) => (one.count === undefined ? [] : [{ ...one, count: one.count }]))
    .sort((a, b) => b.count - a.count)
}

/** Against what was shown a quarter earlier; undefined when nothing was. */
export function repairDirection({ count, earlier }: RepairFigure): 'more' | 'less' | 'same' | undefined {
  if (count === undefined || earlier === undefined) return undefined
  return count > earlier.count ? 'more' : count < earlier.count ? 'less' : 'same'
}

/** The meeting that comes next at that instant (ms). */
export function nextMeeting(meetings: readonly MeetingReport[], now: number): MeetingReport | undefined {
  return meetings.filter(({ endsAt }) => endsAt > now).sort((a, b) => a.startsAt - b.startsAt)[0]
}

/** The area where the largest shown kind of repair is, with that kind; undefined when no area shows any. */
export function areaWithMost({
  areas,
}: RepairReport): { area: string; category: RepairCategory } | undefined {
  const [most] = areas
    .flatMap(({ area, top }) => top.map(({ category, count }) => ({ area, category, count })))
    .sort((a, b) => b.count - a.count)
  return most
}

import type { HeldBack, PublishedResult, QuestionReport } from './edition.js'
import type { Cells, EditionFacts, QuestionFacts } from './edition-facts.js'
import type { Guard } from './give-away.js'
import { groupingsFor } from './groupings.js'
import { among, COMPANY_PLACE, type Ground, groundsOf, isOneComplex, restOf, saidIn } from './places.js'
import { type Candidate, publishAnew, type Result } from './publish.js'
import { isShowable, type Sets, unanimousSets } from './showable.js'
import { withheldOf } from './withheld.js'

export interface Answers {
  results: PublishedResult[]
  cells: Cells
  /** Households behind the answers that are shown of the whole company now. */
  shown: ReadonlySet<string>
  /** What was kept back on purpose, and may not follow from what else is shown of the question. */
  secrets: Sets
  heldBack: HeldBack[]
}

/** A place that a question went to, and what it needs to be known of it before anything of it is shown. */
interface Part extends Candidate {
  asked: ReadonlySet<string>
  size: number
  isNever: boolean
  why: HeldBack['why']
}

/** The answers of the company and of the places that can be shown beside it. */
export function composeAnswers(
  question: QuestionFacts,
  asked: ReadonlySet<string>,
  facts: EditionFacts,
  { before, guard, earlier }: { before: Cells; guard: Guard; earlier: QuestionReport | undefined },
): Answers {
  const grounds = groundsOf(question.level, facts.areas, facts.homes, question.answers)
  const rest = grounds.length > 0 ? restOf(grounds, facts.homes) : undefined
  const parts = grounds.map((ground) => partOf(ground, question, asked, facts))
  const all = rest ? [...parts, { ...partOf(rest, question, asked, facts), isNever: true }] : parts
  const withheld = withheldOf(all, (together) => couldBeShown(together, question, facts))
  const candidates = parts.map((part): Part => {
    if (!withheld.includes(part)) return part
    const isAlone = part.isNever || !couldBeShown([part], question, facts)
    return {
      ...part,
      isWithheld: true,
      why: part.isNever ? 'one-complex' : isAlone ? 'too-few' : 'beside-hidden',
    }
  })
  const company: Candidate = candidateOf({ place: COMPANY_PLACE }, question, facts)
  const known = earlier?.results ?? []
  const secrets = withheld.flatMap(unanimousSets)
  const published = publishAnew(
    company,
    candidates.filter(({ isNever }) => !isNever),
    { cells: before, results: known },
    { ...guard, secrets },
  )
  const results = published.results.map((result): PublishedResult => {
    return known.find((one) => one === result) ?? { ...result, countedAt: facts.now }
  })
  return {
    results,
    cells: published.cells,
    shown: householdsShown(results[0], company),
    secrets,
    heldBack: heldBackOf(question.key, [{ ...company, why: 'too-few' }, ...candidates], results, known),
  }
}

function candidateOf(ground: Ground, question: QuestionFacts, { homes }: EditionFacts): Candidate {
  const said = saidIn(ground, homes, question.answers)
  return { place: ground.place, said, groupings: groupingsFor(question, said) }
}

function partOf(
  ground: Ground,
  question: QuestionFacts,
  allAsked: ReadonlySet<string>,
  facts: EditionFacts,
): Part {
  const candidate = candidateOf(ground, question, facts)
  const asked = among(ground, facts.homes, allAsked)
  const size = new Set(candidate.said.map(({ household }) => household)).size
  return { ...candidate, asked, size, isNever: isOneComplex(asked, facts.homes), why: 'too-few' }
}

/** Whether these places, taken as one, could be shown. */
function couldBeShown(parts: readonly Part[], question: QuestionFacts, { homes }: EditionFacts): boolean {
  const said = parts.flatMap((part) => part.said)
  if (isOneComplex(new Set(parts.flatMap(({ asked }) => [...asked])), homes)) return false
  return isShowable({ said, groupings: groupingsFor(question, said) })
}

function householdsShown(result: Result | undefined, { said, groupings }: Candidate): ReadonlySet<string> {
  const grouping = groupings.find(({ name }) => name === result?.grouping)
  const keys = new Set(result?.figures.flatMap(({ key, count }) => (count === undefined ? [] : [key])) ?? [])
  return new Set(
    said.flatMap(({ household, value }) => {
      const key = grouping?.keyOf(value)
      return household !== null && key !== undefined && keys.has(key) ? [household] : []
    }),
  )
}

function heldBackOf(
  key: string,
  candidates: readonly Pick<Part, 'place' | 'said' | 'groupings' | 'why'>[],
  results: readonly PublishedResult[],
  known: readonly PublishedResult[],
): HeldBack[] {
  const about = { kind: 'question', key, part: 'results' } as const
  return candidates.flatMap(({ place, said, groupings, why }): HeldBack[] => {
    const result = results.find((one) => one.place.kind === place.kind && one.place.name === place.name)
    if (!result) return said.length > 0 ? [{ about, place, why }] : []
    if (known.includes(result)) return [{ about, place, why: 'kept-earlier' }]
    return result.grouping === groupings[0]?.name ? [] : [{ about, place, why: 'put-together' }]
  })
}

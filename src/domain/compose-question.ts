import {
  type HeldBack,
  PARTICIPATION,
  type PublishedResult,
  type QuestionReport,
  type ThemeReport,
} from './edition.js'
import type { Cells, EditionFacts, QuestionFacts } from './edition-facts.js'
import { groupingsFor } from './groupings.js'
import { among, COMPANY_PLACE, type Ground, groundsOf, isOneComplex, saidIn } from './places.js'
import { type Candidate, publishAnew, type Result } from './publish.js'
import { type NamedSet, publishSets } from './publish-sets.js'
import type { Figure } from './publishable.js'
import { trendOf } from './trend.js'

/** Themes of one question that are still read in an evening. */
const THEMES_SHOWN = 8
const QUOTES_SHOWN = 3

/** A report, the sets of households behind it and all that was published before, and what it does not show. */
export interface Composed<Report> {
  report: Report
  cells: Cells
  heldBack: HeldBack[]
}

type QuestionParts = Pick<QuestionReport, 'results' | 'participation' | 'themes'>

/** One question as members read it: answers by place, who took part, and what was said in own words. */
export function composeQuestion(
  question: QuestionFacts,
  facts: EditionFacts,
  reports: readonly QuestionReport[],
): Composed<QuestionReport> {
  const earlier = facts.newest?.content.questions.find(({ key }) => key === question.key)
  const asked = askedHomes(question)
  const before = facts.publishedOf(`question:${question.id}`)
  const composed = isOneComplex(asked, facts.homes)
    ? nothingOf(question, before)
    : figuresOf(question, asked, facts, before, earlier)
  const { results, themes } = composed.report
  const trend = trendOf(question, results[0], reports, facts.newest)
  const shownThemes = new Set(themes.map(({ key }) => key))
  // A sentence is one of five homes' at least, or it would say whose it is.
  const isHeard = composed.report.results.length > 0
  const quotes = question.quotes
    .slice(0, isHeard ? QUOTES_SHOWN : 0)
    .map(({ theme, ...quote }) =>
      theme !== undefined && shownThemes.has(theme) ? { ...quote, theme } : quote,
    )
  const report: QuestionReport = {
    key: question.key,
    kind: question.kind,
    text: question.text,
    options: question.options,
    level: question.level,
    askedAt: question.askedAt,
    ...(question.closesAt !== undefined && { closesAt: question.closesAt }),
    isClosed: question.closesAt !== undefined && question.closesAt <= facts.now,
    ...composed.report,
    quotes,
    ...(trend && { trend }),
    followUps: [...question.followUps],
  }
  return { ...composed, report }
}

/** Of one complex alone nothing is shown, ever. */
function nothingOf({ key }: QuestionFacts, cells: Cells): Composed<QuestionParts> {
  return {
    report: { results: [], participation: PARTICIPATION.map(hidden), themes: [] },
    cells,
    heldBack: [{ about: { kind: 'question', key, part: 'results' }, why: 'one-complex' }],
  }
}

const hidden = (key: string): Figure => ({ key, count: undefined })

function figuresOf(
  question: QuestionFacts,
  asked: ReadonlySet<string>,
  facts: EditionFacts,
  before: Cells,
  earlier: QuestionReport | undefined,
): Composed<QuestionParts> {
  const answers = answersOf(question, asked, facts, before, earlier)
  const taken = participationOf(question, answers, earlier)
  const themes = themesOf(question, taken.cells, earlier)
  return {
    report: { results: answers.results, participation: taken.figures, themes: themes.figures },
    cells: themes.cells,
    heldBack: [...answers.heldBack, ...taken.heldBack, ...themes.heldBack],
  }
}

interface Answers {
  results: PublishedResult[]
  cells: Cells
  /** Households behind the answers that are shown of the whole company now. */
  shown: ReadonlySet<string>
  heldBack: HeldBack[]
}

function answersOf(
  question: QuestionFacts,
  asked: ReadonlySet<string>,
  { homes, areas, now }: EditionFacts,
  before: Cells,
  earlier: QuestionReport | undefined,
): Answers {
  const { answers } = question
  const all = groundsOf(question.level, areas, homes, answers)
  // The whole less the other places would be the one that is kept back: then the whole stands alone.
  const isAnyOneComplex = all.some((ground) => isOneComplex(among(ground, homes, asked), homes))
  const grounds = isAnyOneComplex ? [] : all
  const candidateOf = (ground: Ground): Candidate => {
    const said = saidIn(ground, homes, answers)
    return { place: ground.place, said, groupings: groupingsFor(question, said) }
  }
  const company = candidateOf({ place: COMPANY_PLACE })
  const known = earlier?.results ?? []
  const published = publishAnew(company, grounds.map(candidateOf), { cells: before, results: known })
  const results = published.results.map((result): PublishedResult => {
    return known.find((one) => one === result) ?? { ...result, countedAt: now }
  })
  return {
    results,
    cells: published.cells,
    shown: householdsShown(results[0], company),
    heldBack: heldBackOf(question.key, [company, ...grounds.map(candidateOf)], results, known),
  }
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
  candidates: readonly Candidate[],
  results: readonly PublishedResult[],
  known: readonly PublishedResult[],
): HeldBack[] {
  const about = { kind: 'question', key, part: 'results' } as const
  return candidates.flatMap(({ place, said, groupings }): HeldBack[] => {
    const result = results.find((one) => one.place.kind === place.kind && one.place.name === place.name)
    if (!result) return said.length > 0 ? [{ about, place, why: 'too-few' }] : []
    if (known.includes(result)) return [{ about, place, why: 'kept-earlier' }]
    return result.grouping === groupings[0]?.name ? [] : [{ about, place, why: 'put-together' }]
  })
}

interface Counted<One> {
  figures: One[]
  cells: Cells
  heldBack: HeldBack[]
}

/** Where hidden answers would follow from who answered in all, `answered` counts those that are shown. */
function participationOf(
  question: QuestionFacts,
  answers: Answers,
  earlier: QuestionReport | undefined,
): Counted<Figure> {
  const parts = partsOf(question)
  const sets: NamedSet[] = [
    { key: 'answered', households: parts.answered },
    { key: 'asked', households: parts.asked },
    { key: 'reached', households: parts.reached },
    { key: 'silent', households: parts.silent },
    { key: 'refused', households: parts.refused },
  ]
  const known = new Map(
    earlier?.participation.flatMap(({ key, count }) => (count === undefined ? [] : [[key, count]])),
  )
  const first = publishSets(sets.slice(0, 1), answers.cells)
  const shown = { key: 'answered', households: answers.shown }
  const answered = first.figures.length > 0 ? first : publishSets([shown], answers.cells, new Map(known))
  const rest = publishSets(sets.slice(1), answered.cells, new Map(known))
  const figures = [...answered.figures, ...rest.figures]
  const isKept = figures.some((figure) => figure.isKept)
  return {
    figures: PARTICIPATION.map((key) => ({ key, count: figures.find((one) => one.key === key)?.count })),
    cells: rest.cells,
    heldBack: isKept
      ? [{ about: { kind: 'question', key: question.key, part: 'participation' }, why: 'kept-earlier' }]
      : [],
  }
}

/** Each household once: it answered if anyone in it did, refused if anyone did and nobody answered. */
function partsOf({
  invitations,
  answered,
}: QuestionFacts): Record<(typeof PARTICIPATION)[number], Set<string>> {
  const of = (is: (disposition: string) => boolean) =>
    new Set(
      invitations.flatMap(({ household, disposition }) =>
        household !== null && is(disposition) ? [household] : [],
      ),
    )
  const spoke = new Set([...answered, ...of((one) => one === 'answered' || one === 'visited')])
  const refused = new Set([...of((one) => one === 'refused')].filter((one) => !spoke.has(one)))
  const written = of((one) => one !== 'waiting' && one !== 'unreachable')
  const reached = new Set([...written, ...spoke])
  const silent = new Set([...reached].filter((one) => !spoke.has(one) && !refused.has(one)))
  const asked = new Set([...of((one) => one !== 'waiting'), ...spoke])
  return { asked, reached, answered: spoke, silent, refused }
}

function themesOf(
  { key, themes }: QuestionFacts,
  before: Cells,
  earlier: QuestionReport | undefined,
): Counted<ThemeReport> {
  const known = new Map(earlier?.themes.map((one) => [one.key, one.count]))
  const bySize = [...themes].sort(
    (a, b) => b.households.size - a.households.size || a.key.localeCompare(b.key),
  )
  const { figures, cells } = publishSets(bySize.slice(0, THEMES_SHOWN), before, known)
  const labels = new Map(themes.map((theme) => [theme.key, theme.label]))
  const shown = figures.flatMap(({ key, count }): ThemeReport[] => {
    const label = labels.get(key)
    return label ? [{ key, label, count }] : []
  })
  const isAnyHidden = themes.length > shown.length
  return {
    figures: shown.sort((a, b) => b.count - a.count),
    cells,
    heldBack: isAnyHidden ? [{ about: { kind: 'question', key, part: 'themes' }, why: 'too-few' }] : [],
  }
}

/** The homes a question went to: those with an invitation, and those that answered without one. */
function askedHomes({ invitations, answered }: QuestionFacts): Set<string> {
  return new Set([...invitations.flatMap(({ household }) => household ?? []), ...answered])
}

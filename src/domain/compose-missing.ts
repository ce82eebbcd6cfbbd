import { DAY } from './clock.js'
import type { Composed } from './compose-question.js'
import {
  MISSING_DIMENSIONS,
  type MissingDimension,
  type MissingGroup,
  type MissingReport,
} from './edition.js'
import type { EditionFacts, HomeFact } from './edition-facts.js'
import { isOneComplex } from './places.js'
import { type NamedSet, publishSets } from './publish-sets.js'

/** Who answered anything in this time is heard. */
const HEARD_WITHIN_MS = 365 * DAY
/** Groups with fewer homes, or of which fewer answers would be expected, are compared with nothing. */
const FEWEST_EXPECTED = 10
/** What is less than two thirds of its share is heard less; more than one and a half, more. */
const LESS = 2 / 3
const MORE = 3 / 2
const UNKNOWN = 'unknown'

/** Whom we do not hear: by area, kind of dwelling and language, homes against homes that answered. */
export function composeMissing(facts: EditionFacts): Composed<MissingReport>[] {
  return MISSING_DIMENSIONS.map((dimension) => composeDimension(dimension, facts))
}

function composeDimension(dimension: MissingDimension, facts: EditionFacts): Composed<MissingReport> {
  const { now, homes, newest } = facts
  const groups = groupsOf(dimension, facts)
  const isHeard = (household: string) => (homes.get(household)?.answeredAt ?? 0) > now - HEARD_WITHIN_MS
  const sets = groups.flatMap(({ key, households }): NamedSet[] => [
    { key: `homes ${key}`, households },
    { key: `answered ${key}`, households: new Set([...households].filter(isHeard)) },
  ])
  const earlier = newest?.content.missing.find((one) => one.dimension === dimension)
  const known = new Map(
    (earlier?.groups ?? []).flatMap(({ key, homes: all, answered }) => [
      ...(all === undefined ? [] : [[`homes ${key}`, all] as const]),
      ...(answered === undefined ? [] : [[`answered ${key}`, answered] as const]),
    ]),
  )
  const { figures, cells } = publishSets(sets, facts.publishedOf(`missing:${dimension}`), known)
  const counted = groups.map(({ key }): MissingGroup => {
    const all = figures.find((one) => one.key === `homes ${key}`)?.count
    const answered = figures.find((one) => one.key === `answered ${key}`)?.count
    return {
      key,
      ...(all !== undefined && { homes: all }),
      ...(all !== undefined && answered !== undefined && { answered }),
    }
  })
  const about = { kind: 'missing', dimension } as const
  return {
    report: { dimension, groups: counted.map((group) => withStanding(group, counted)) },
    cells,
    heldBack: figures.some(({ isKept }) => isKept) ? [{ about, why: 'kept-earlier' }] : [],
  }
}

/** By what is shown alone. A large group of which too few answered to show is heard less. */
function withStanding(group: MissingGroup, all: readonly MissingGroup[]): MissingGroup {
  const sum = (of: (one: MissingGroup) => number | undefined) =>
    all.reduce((so, one) => so + (of(one) ?? 0), 0)
  const total = sum(({ homes }) => homes)
  const expected = total === 0 ? 0 : ((group.homes ?? 0) / total) * sum(({ answered }) => answered)
  if ((group.homes ?? 0) < FEWEST_EXPECTED || expected < FEWEST_EXPECTED) return group
  const times = (group.answered ?? 0) / expected
  return { ...group, heard: times < LESS ? 'less' : times > MORE ? 'more' : 'alike' }
}

/** Largest first, but areas in their own order. A group of one complex is none: it would be that complex. */
function groupsOf(dimension: MissingDimension, facts: EditionFacts) {
  const groups = new Map<string, Set<string>>(
    dimension === 'area' ? facts.areas.map(({ name }) => [name, new Set<string>()]) : [],
  )
  for (const [household, home] of facts.homes) {
    if (!home.isLivedIn) continue
    for (const key of keysOf(dimension, home, facts)) {
      const group = groups.get(key)
      if (group) group.add(household)
      else groups.set(key, new Set([household]))
    }
  }
  const all = [...groups].map(([key, households]) => ({ key, households }))
  const shown = all.filter(({ households }) => !isOneComplex(households, facts.homes))
  return dimension === 'area' ? shown : shown.sort((a, b) => b.households.size - a.households.size)
}

/** A home where two languages are spoken counts under both. */
function keysOf(
  dimension: MissingDimension,
  { municipality, dwellingType, languages }: HomeFact,
  { areas }: EditionFacts,
): readonly string[] {
  switch (dimension) {
    case 'area':
      return areas.filter((area) => area.municipalities.includes(municipality)).map(({ name }) => name)
    case 'dwelling-type':
      return [dwellingType ?? UNKNOWN]
    case 'language':
      return languages.length > 0 ? languages : [UNKNOWN]
  }
}

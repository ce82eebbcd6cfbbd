import { REPAIR_CATEGORIES, type RepairCategory, type RepairPlace } from '../domain/repair.js'
import { featuresOf } from './learned/features.js'
import { guess } from './learned/model.js'
import { modelOf } from './learned/models.js'
import { HOME_PLACE, LOST_KEYS, OUTSIDE, SHARED_PLACE } from './lexicon/place-phrases.js'
import { INDOOR_REPAIRS } from './lexicon/repair-indoors.js'
import { REPAIR_LISTS } from './lexicon/repair-lists.js'
import { SPECIAL_REPAIRS } from './lexicon/repair-special.js'
import { THING_REPAIRS } from './lexicon/repair-things.js'
import { once } from './once.js'
import { phrases } from './phrase.js'
import { remembered } from './remembered.js'
import { saidIn } from './spelled-out.js'
import { nearestWord, vocabulary } from './typo.js'

/**
 * What kind of thing is broken, in the keys of record; `other` for what is not a repair, too. What the model is
 * sure of goes first, then the rules; docs/15-understanding.md has the figures.
 */
export function readRepairCategory(text: string): RepairCategory {
  const said = saidIn(text)
  const rule = categoryByRules(said)
  const { label, likelihood } = guess(modelOf('repair'), featuresOf(said, repairSigns(said, rule)))
  // Noise, or a neighbour, has to be said: "above the window" is neither.
  if (label === 'noise_neighbours' && !ofNeighbours.test(said)) return rule
  if (likelihood >= SURE || rule === 'other') return likelihood >= LIKELY ? categoryOf(label) : rule
  return rule
}

// Chosen on the open examples: from here on the model is right more often than a rule; under the second it guesses.
const SURE = 0.3
const LIKELY = 0.2

/** The kind by the rules alone. */
export const categoryByRules = remembered(
  (said): RepairCategory => firstCategory(said) ?? firstCategory(mended(said)) ?? 'other',
)

/** What the rules find in a sentence, as the model is told of it. */
export function repairSigns(said: string, rule: RepairCategory): string[] {
  const all = categoriesIn(said)
  return [...all, `first ${all[0]}`, `rule ${rule}`]
}

function categoryOf(label: string): RepairCategory {
  return REPAIR_CATEGORIES.find((category) => category === label) ?? 'other'
}

/** The same, for a message about anything: there a misspelt word is no proof that something is broken. */
export function spelledRepairCategory(text: string): RepairCategory {
  return firstCategory(saidIn(text)) ?? 'other'
}

/** Where it is broken, as far as the words say so. */
export function readRepairPlace(text: string): RepairPlace {
  const said = saidIn(text)
  // "in mijn keuken, naast de lift" is at home; "het licht in de gang" is shared; a lift is never at home.
  const home = ownHome.test(said)
  if (outside.test(said) && !home) return 'outside'
  if (shared.test(said) && !(home && !sharedThing.test(said))) return 'shared'
  if (home || lostKeys.test(said)) return 'home'
  return PLACE_OF[categoryByRules(said)] ?? 'unknown'
}

const RULES = [...SPECIAL_REPAIRS, ...INDOOR_REPAIRS, ...THING_REPAIRS].map(
  ([category, source]) => [category, phrases(source, REPAIR_LISTS)] as const,
)
const ofNeighbours = phrases('{noise}\n{neighbour}', REPAIR_LISTS)
const outside = phrases(OUTSIDE)
const shared = phrases(SHARED_PLACE)
const sharedThing = phrases(`
  (lift|ascenseur|elevator|traphal|inkomhal|inkom|trappenhuis|gemeenschappelijk*|
    communal|stairwell|hallway|cage_d_escalier|asansor*|ліфт*|winda|ascensor)
`)
const ownHome = phrases(HOME_PLACE)
const lostKeys = phrases(LOST_KEYS)

// Where a thing can only be, when nobody says where.
const PLACE_OF: Partial<Record<RepairCategory, RepairPlace>> = {
  heating: 'home',
  lift: 'shared',
  common_areas: 'shared',
  roof_facade_outdoor: 'outside',
}

// Only words of things, of five letters or more, are recognised in a misspelling.
const knownWords = once(() =>
  vocabulary(
    Object.entries(REPAIR_LISTS)
      .filter(([name]) => !['no', 'water', 'hot', 'cold'].includes(name))
      .flatMap(([, list]) => list.split(/\s+/u))
      .filter((word) => /^\p{L}+$/u.test(word)),
  ),
)
// A long message without a known word is talk; mending all of it would only find what is not there.
const MENDED_MAX = 25
// One letter from a word for the neighbours up there.
const PLACE_WORDS = new Set('boven beneden onder above below bovenaan'.split(' '))

const categoriesIn = remembered((said) =>
  RULES.filter(([, pattern]) => pattern.test(said)).map(([category]) => category),
)

function firstCategory(said: string): RepairCategory | undefined {
  return categoriesIn(said)[0]
}

function mended(said: string): string {
  return said
    .split(' ')
    .map((word, at) =>
      at > MENDED_MAX || PLACE_WORDS.has(word) ? word : (nearestWord(word, knownWords()) ?? word),
    )
    .join(' ')
}

import { CONCEPTS_OF_MATTERS } from '../lexicon/concepts-of-matters.js'
import { CONCEPTS_OF_THINGS } from '../lexicon/concepts-of-things.js'
import { INTENT_LISTS } from '../lexicon/intent-lists.js'
import { REPAIR_LISTS } from '../lexicon/repair-lists.js'
import { SENSES_OF_HOME } from '../lexicon/senses-of-home.js'
import { SENSES_OF_HOUSE_AND_STREET } from '../lexicon/senses-of-house-and-street.js'
import { SENSES_OF_OFFICE } from '../lexicon/senses-of-office.js'
import { SENSES_OF_SERVICE } from '../lexicon/senses-of-service.js'
import { SENSES_OF_WATER_AND_WARMTH } from '../lexicon/senses-of-water-and-warmth.js'
import { normalWhole } from '../normal.js'
import { once } from '../once.js'
import { put } from '../put.js'

/** Names of the things and troubles that the words of a sentence stand for, in any of our languages. */
export function conceptsIn(words: readonly string[]): Set<string> {
  const { whole, beginnings, longest } = known()
  const found = new Set<string>()
  for (let at = 0; at < words.length; at += 1) {
    let joined = ''
    // A beginning of one word was looked up before the next was joined to it.
    let longer = BEGINNING_MIN
    for (let count = 0; count < WORDS_MAX && at + count < words.length; count += 1) {
      joined = count === 0 ? (words[at] ?? '') : `${joined} ${words[at + count]}`
      add(found, whole.get(joined))
      const last = Math.min(joined.length, longest)
      for (let length = longer; length <= last; length += 1)
        add(found, beginnings.get(joined.slice(0, length)))
      longer = joined.length + 2
    }
  }
  return found
}

const WORDS_MAX = 3
const BEGINNING_MIN = 2

function add(found: Set<string>, names: readonly string[] | undefined): void {
  if (names !== undefined) for (const name of names) found.add(name)
}

const ALL = [
  REPAIR_LISTS,
  INTENT_LISTS,
  CONCEPTS_OF_THINGS,
  CONCEPTS_OF_MATTERS,
  SENSES_OF_WATER_AND_WARMTH,
  SENSES_OF_HOME,
  SENSES_OF_HOUSE_AND_STREET,
  SENSES_OF_SERVICE,
  SENSES_OF_OFFICE,
]

interface Known {
  whole: Map<string, string[]>
  beginnings: Map<string, string[]>
  longest: number
}

const known = once((): Known => {
  const made: Known = { whole: new Map(), beginnings: new Map(), longest: 0 }
  for (const lists of ALL) for (const [name, list] of Object.entries(lists)) learn(made, name, list)
  return made
})

// A whole list is made normal at once: entry by entry takes longer than all the rest of loading.
function learn(made: Known, name: string, list: string): void {
  for (const entry of normalWhole(list).split(' ')) {
    const isBeginning = entry.endsWith('*')
    const words = (isBeginning ? entry.slice(0, -1) : entry).replaceAll('_', ' ')
    if (isBeginning) made.longest = Math.max(made.longest, words.length)
    put(isBeginning ? made.beginnings : made.whole, words, name)
  }
}

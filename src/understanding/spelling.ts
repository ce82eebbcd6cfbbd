// As West Flemish is texted: "hoas" is gas, "brandn" is branden, "woater" is water.
type Swap = readonly [RegExp, string]
const DIALECT: readonly Swap[] = [
  [/oa/gu, 'aa'],
  [/oa/gu, 'a'],
  [/ae/gu, 'aa'],
  [/uu/gu, 'ui'],
  [/(?<=[bcdfgklmprstvz])n$/u, 'en'],
  [/^h/u, 'g'],
  [/^(?=[aeiou])/u, 'h'],
]
const SLIPS: readonly Swap[] = [
  [/oo(?=[^o])/gu, 'o'],
  [/ij|y/gu, 'ie'],
  [/aa(?=[^a])/gu, 'a'],
  [/e$/u, ''],
  [/^g/u, 'h'],
  [/z$/u, 's'],
  [/k$/u, 'ng'],
  [/c(?=[aoulr])/gu, 'k'],
  [/k(?=[aoulr])/gu, 'c'],
  [/x/gu, 'ks'],
  [/ph/gu, 'f'],
  [/dt$/u, 't'],
  [/([a-z])\1/gu, '$1'],
]

const ARABIC_BEFORE = /^(?:وال|بال|فال|كال|لل|ال|و|ب|ف|ل)(?=.{2})/u

/**
 * Other ways to write the same word, likeliest first: without the article that Arabic writes to it, in
 * standard Dutch for West Flemish, with two letters that changed places.
 */
export function spellings(word: string): string[] {
  if (/\p{sc=Arabic}/u.test(word)) {
    const bare = word.replace(ARABIC_BEFORE, '')
    return bare === word ? [] : [bare]
  }
  if (word.length < 3 || /[^a-z]/u.test(word)) return []
  const spoken = written(word, DIALECT)
  const slipped = written(word, SLIPS)
  const both = spoken.flatMap((one) => [...written(one, DIALECT), ...written(one, SLIPS)])
  return [...new Set([...spoken, ...slipped, ...both, ...swapped(word)])].filter(
    (other) => other !== word && other.length > 2,
  )
}

function written(word: string, swaps: readonly Swap[]): string[] {
  return swaps.map(([from, to]) => word.replace(from, to)).filter((other) => other !== word)
}

// "brnad": in short words a swap of two letters is the commonest slip after a missing one.
function swapped(word: string): string[] {
  if (word.length < 5) return []
  return Array.from(
    { length: word.length - 1 },
    (_, at) => `${word.slice(0, at)}${word[at + 1] ?? ''}${word[at] ?? ''}${word.slice(at + 2)}`,
  )
}

import { isLight, likeness, type Meanings, NOT } from './option-match.js'

type Found = { index: number; score: number; matched: ReadonlySet<string>; isWhole: boolean }

// More than a small word in common, less than one misspelt word.
const MEANT_MIN = 0.25

/** The option that shares most of its meaning with the answer, unless another one shares something else. */
export function bestByContent(said: Meanings, meant: readonly Meanings[]): number | 'several' | undefined {
  const found = meant.map((words, index) => compare(said, words, index, meant))
  const ranked = found.filter(({ score }) => score > MEANT_MIN).sort((one, other) => other.score - one.score)
  const [best, next] = ranked
  if (best === undefined) return undefined
  if (isDeniedOnly(said, meant[best.index] ?? [])) return meant.length === 2 ? 1 - best.index : 'several'
  if (next === undefined) return best.index
  const isTie = best.score - next.score < 0.05
  const saysMore = [...next.matched].some((word) => !best.matched.has(word))
  // "ja" is no choice between "Ja, alleen" and "Ja, met twee"; "goed" is one between "Goed" and "Heel goed".
  const isPartOfBoth = !best.isWhole && next.matched.size === best.matched.size
  return isTie || saysMore || isPartOfBoth ? 'several' : best.index
}

function compare(said: Meanings, words: Meanings, index: number, meant: readonly Meanings[]): Found {
  const matched = new Set<string>()
  let isWhole = true
  let score = 0
  for (const word of words) {
    const close = said.map((one) => [one, likeness(one, word)] as const).sort((a, b) => b[1] - a[1])[0]
    if (close === undefined || close[1] === 0) {
      if (weight(word, meant) >= 0.3) isWhole = false
      score -= weight(word, meant) * (word === NOT ? 0.6 : 0.1)
      continue
    }
    score += close[1] * weight(word, meant)
    if (weight(word, meant) >= 0.5) matched.add(close[0])
  }
  return { index, score, matched, isWhole }
}

// A word that every option has tells little, and so does a small word.
function weight(word: string, meant: readonly Meanings[]): number {
  if (meant.length > 1 && meant.every((words) => words.includes(word))) return 0.3
  return isLight(word) && !/\d/u.test(word) ? 0.1 : 1
}

// "not monday" says which one it is not.
function isDeniedOnly(said: Meanings, words: Meanings): boolean {
  return said.includes(NOT) && !words.includes(NOT) && said.indexOf(NOT) <= 1
}

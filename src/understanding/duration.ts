import { DURATION_UNITS, LESS_WORDS, MORE_WORDS, SINCE_WORDS } from './lexicon/duration-words.js'
import { sentence } from './normal.js'
import { numberWord } from './number-words.js'
import { once } from './once.js'

/** So many days, from and to: "2 weken" is 14 to 14, "langer dan een maand" 30 to endless. */
type Days = { from: number; to: number }

/** Which option a length of time belongs to, where the options are lengths of time: "al een jaar" is "langer". */
export function byDuration(text: string, options: readonly string[]): number | undefined {
  const spans = options.map(daysIn)
  if (spans.filter((span) => span !== undefined).length < 2) return undefined
  const said = daysIn(text)
  if (said === undefined) return undefined
  const middle =
    said.to === Infinity ? said.from + 1 : said.from === 0 ? said.to - 0.5 : (said.from + said.to) / 2
  const fitting = spans.flatMap((span, index) =>
    span !== undefined && middle >= span.from && middle <= span.to ? [index] : [],
  )
  return fitting.length === 1 ? fitting[0] : undefined
}

const units = once(() => daysOf(DURATION_UNITS))
const since = once(() => daysOf(SINCE_WORDS))

function daysOf(lists: readonly (readonly [number, string])[]): ReadonlyMap<string, number> {
  return new Map(
    lists.flatMap(([days, list]) => list.split(' ').map((word) => [sentence(word).trim(), days] as const)),
  )
}

const LESS = anyWord(LESS_WORDS)
const MORE = anyWord(MORE_WORDS)

function daysIn(text: string): Days | undefined {
  const said = sentence(text)
  const tokens = said.split(/[ ,?]+/u).filter((token) => token !== '')
  const lengths = tokens.flatMap((token, at) => {
    const unit = units().get(token)
    return unit === undefined ? [] : [unit * countBefore(tokens, at)]
  })
  const ago = tokens.map((token) => since().get(token)).find((days) => days !== undefined)
  const [first = ago, last = first] = lengths
  if (first === undefined || last === undefined) return undefined
  if (LESS.test(said) || text.trimStart().startsWith('<')) return { from: 0, to: first }
  if (MORE.test(said) || text.trimStart().startsWith('>')) return { from: last, to: Infinity }
  return { from: Math.min(first, last), to: Math.max(first, last) }
}

// "3 maanden", "een paar weken", "week"; a number that is far off counts something else.
function countBefore(tokens: readonly string[], at: number): number {
  const before = tokens.slice(Math.max(0, at - 2), at).reverse()
  const counted = before.map((token) => (/^\d{1,3}$/u.test(token) ? Number(token) : numberWord(token)))
  return counted.find((count) => count !== undefined) ?? (before.includes('paar') ? 2 : 1)
}

function anyWord(list: string): RegExp {
  return new RegExp(` (?:${sentence(list).trim().replaceAll(' ', '|')}) `, 'u')
}

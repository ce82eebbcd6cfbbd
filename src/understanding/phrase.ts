import { normalWhole } from './normal.js'

/** Named sets of words that phrases share, each written with spaces between the words. */
export type WordLists = Readonly<Record<string, string>>

/**
 * One pattern for many phrases, to be tried on a `sentence`. Phrases stand one a line, as people would write
 * them; a line that ends in `|` goes on in the next:
 * - `gas*`, `*geur`: any ending, any beginning; `(a|b)` either, also inside a word
 * - `word?`: may be left out
 * - `..`: up to four more words in the same clause; `...`: up to seven
 * - `{name}`: any word of that list; `_` is a space inside an entry
 * - `^` and `$`: the start and the end of the message; `(meer|,|$)`: that word, or the clause ends there
 */
export function phrases(source: string, lists: WordLists = {}): RegExp {
  // A long choice goes on after its bar on the next line.
  const alternatives = plain(source.replace(/\|\s*\n\s*/gu, '|').replaceAll('\n', LINE_END))
    .split(LINE_END)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => phrasePattern(line, lists))
  return new RegExp(`(?<= )(?:${alternatives.join('|')})`, 'u')
}

/** The part of `said` that matches, without the spaces around it. */
export function foundIn(said: string, pattern: RegExp): string | undefined {
  return pattern.exec(said)?.[0].trim()
}

const GAPS: Readonly<Record<string, string>> = {
  '..': '(?:[^ ,?]+ ){0,4}',
  '...': '(?:[^ ,?]+ ){0,7}',
  '^': '(?<=^ (?:, )*)',
  $: '(?:[,?] )*$',
  ',': ', ',
  '?': '\\? ',
}

function phrasePattern(line: string, lists: WordLists): string {
  return line
    .split(' ')
    .filter((part) => part !== '')
    .map((part) => GAPS[part] ?? wordPattern(part, lists))
    .join('')
}

function wordPattern(part: string, lists: WordLists): string {
  const isOptional = part.endsWith('?')
  const { word, mayPause } = withoutPauses(isOptional ? part.slice(0, -1) : part)
  const body = filled(word, lists).replaceAll('(', '(?:').replaceAll('*', '[^ ,?]*').replaceAll('_', ' ')
  const pattern = mayPause ? `(?:(?:${body}) |(?=[,?] |$))` : `(?:${body}) `
  return isOptional ? `(?:${pattern})?` : pattern
}

// "(meer|,|$)": the word, or nothing more in this clause.
function withoutPauses(part: string): { word: string; mayPause: boolean } {
  const word = part.replace(/\|[,?$](?=[|)])/gu, '')
  return { word, mayPause: word !== part }
}

// A list stands in many phrases; it is made ready once.
const FILLED = new WeakMap<WordLists, Map<string, string>>()

function filled(part: string, lists: WordLists): string {
  return part.replace(/\{([a-z]+)\}/gu, (_all, name: string) => choiceOf(name, lists))
}

function choiceOf(name: string, lists: WordLists): string {
  const known = FILLED.get(lists) ?? new Map<string, string>()
  FILLED.set(lists, known)
  const ready = known.get(name)
  if (ready !== undefined) return ready
  const list = lists[name]
  if (list === undefined) throw new Error(`no word list is called ${name}`)
  const entries = plain(list)
    .split(' ')
    .filter((entry) => entry !== '')
  const choice = `(${entries.map((entry) => filled(entry, lists)).join('|')})`
  known.set(name, choice)
  return choice
}

// Making a whole lexicon normal at once is ten times as fast as line by line; this mark survives it.
const LINE_END = '\u241e'

// Lexicons are written as people write; apostrophes and hyphens part words just as they do in a sentence.
function plain(lexicon: string): string {
  return normalWhole(lexicon)
    .replace(/n't(?!\p{L})/gu, 'nt')
    .replace(/'(?<=\p{sc=Cyrillic}')(?=\p{sc=Cyrillic})/gu, '')
    .replace(/['-](?<=[\p{L}\p{N}]['-])(?=[\p{L}\p{N}])/gu, '_')
    .replaceAll("'", ' ')
}

import { normalWhole } from './normal.js'

/** Named sets of words that phrases share, each written with spaces between the words. */
export type WordLists = Readonly<Record<string, string>>

/** The phrases of a lexicon, one a line, in normal form. A long choice goes on after its bar on the next line. */
export function linesOf(source: string): string[] {
  return plain(source.replace(/\|\s*\n\s*/gu, '|').replaceAll('\n', LINE_END))
    .split(LINE_END)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** The parts of a phrase, or the entries of a list: what stands between its spaces. */
export function partsOf(line: string): string[] {
  return line.split(' ').filter((part) => part !== '')
}

/** A part with its lists written out as choices. A list that does not exist is a bug, and thrown. */
export function filled(part: string, lists: WordLists): string {
  if (!part.includes('{')) return part
  return part.replace(/\{([a-z]+)\}/gu, (_all, name: string) => choiceOf(name, lists))
}

// A list stands in many phrases; it is made ready once.
const CHOICES = new WeakMap<WordLists, Map<string, string>>()

function choiceOf(name: string, lists: WordLists): string {
  const known = CHOICES.get(lists) ?? new Map<string, string>()
  CHOICES.set(lists, known)
  const ready = known.get(name)
  if (ready !== undefined) return ready
  const list = lists[name]
  if (list === undefined) throw new Error(`no word list is called ${name}`)
  const entries = partsOf(plain(list)).map((entry) => filled(entry, lists))
  const choice = `(${entries.join('|')})`
  known.set(name, choice)
  return choice
}

// Making a whole lexicon normal at once is ten times as fast as line by line; this mark survives it.
const LINE_END = '\u241e'

// Lexicons are written as people write; apostrophes and hyphens part words just as they do in a sentence.
function plain(lexicon: string): string {
  const normalised = normalWhole(lexicon)
  if (!/['-]/u.test(normalised)) return normalised
  return normalised
    .replace(/n't(?!\p{L})/gu, 'nt')
    .replace(/'(?<=\p{sc=Cyrillic}')(?=\p{sc=Cyrillic})/gu, '')
    .replace(/['-](?<=[\p{L}\p{N}]['-])(?=[\p{L}\p{N}])/gu, '_')
    .replaceAll("'", ' ')
}

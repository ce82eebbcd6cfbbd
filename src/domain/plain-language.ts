import { LONG_WORDS, PLAIN_WORDS } from './plain-words.js'

/**
 * How plain a text is, for the one in seven who reads with difficulty. The limits come from Flemish writing
 * guides for plain Dutch; the two formulas are Flesch-Douma (Dutch) and Kandel-Moles (French). No figure here
 * proves that a text is clear; each of them finds some that are not.
 */
export const PLAIN_LIMITS = {
  wordsPerSentence: 15,
  wordsPerSentenceMean: 9,
  sentences: 5,
  lettersPerWordMean: 5.5,
  lettersPerWord: 12,
  readingEase: 75,
  /** A formula jumps on less than this. */
  readingEaseFromWords: 100,
} as const

/** A mean of fewer words than this says nothing. */
const MEAN_FROM_WORDS = 8

export type ReadLanguage = 'nl' | 'fr' | 'en'

/** Something that makes a text hard to read. */
export type PlainFault =
  | { kind: 'long-sentence'; words: number; sentence: string }
  | { kind: 'long-sentences'; mean: number }
  | { kind: 'many-sentences'; sentences: number }
  | { kind: 'long-words'; mean: number }
  | { kind: 'long-word'; word: string }
  | { kind: 'jargon'; word: string; instead: string }
  | { kind: 'many-questions'; questions: number }
  | { kind: 'question-not-last'; question: string }

/** All that makes a message hard. Lists of words are Dutch; lengths count in every language. */
export function plainFaults(text: string, language: ReadLanguage): PlainFault[] {
  return [...sentenceFaults(text), ...(language === 'nl' ? wordFaults(text) : []), ...questionFaults(text)]
}

/** Higher is easier; 75 and more is for everybody. Only for texts of a hundred words or more. */
export function readingEase(text: string, language: 'nl' | 'fr'): number {
  const words = wordsOf(text)
  const perSentence = words.length / clausesOf(text).length
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word, language), 0) / words.length
  return language === 'nl'
    ? 206.84 - 0.93 * perSentence - 77 * syllables
    : 207 - 1.015 * perSentence - 73.6 * syllables
}

/** Words with letters in them; numbers are read otherwise. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}]+(?:['’.-][\p{L}\p{M}]+)*/gu) ?? []
}

function sentenceFaults(text: string): PlainFault[] {
  const clauses = clausesOf(text)
  const lengths = clauses.map((clause) => wordsOf(clause).length)
  const mean = sum(lengths) / Math.max(1, clauses.length)
  const long = clauses.flatMap((sentence, index): PlainFault[] => {
    const words = lengths[index] ?? 0
    return words > PLAIN_LIMITS.wordsPerSentence ? [{ kind: 'long-sentence', words, sentence }] : []
  })
  // "Iets kapot? Schrijf het ons." says one thing.
  const sentences = stepsOf(sentencesOf(text)).length
  return [
    ...long,
    ...(clauses.length > 1 && mean > PLAIN_LIMITS.wordsPerSentenceMean
      ? [{ kind: 'long-sentences' as const, mean }]
      : []),
    ...(sentences > PLAIN_LIMITS.sentences ? [{ kind: 'many-sentences' as const, sentences }] : []),
  ]
}

function wordFaults(text: string): PlainFault[] {
  const words = wordsOf(text)
  const mean = sum(words.map((word) => word.length)) / Math.max(1, words.length)
  const isLong = words.length >= MEAN_FROM_WORDS && mean > PLAIN_LIMITS.lettersPerWordMean
  return [
    ...(isLong ? [{ kind: 'long-words' as const, mean }] : []),
    ...[...new Set(words.map((word) => word.toLowerCase()))].flatMap((word): PlainFault[] => {
      const instead = insteadOf(word)
      if (instead !== undefined) return [{ kind: 'jargon', word, instead }]
      return word.length > PLAIN_LIMITS.lettersPerWord && !LONG_WORDS.has(word)
        ? [{ kind: 'long-word', word }]
        : []
    }),
  ]
}

function insteadOf(word: string): string | undefined {
  return PLAIN_WORDS[word] ?? STEMS.find(([stem]) => word.startsWith(stem))?.[1]
}

const STEMS = Object.entries(PLAIN_WORDS).flatMap(([word, instead]) =>
  word.endsWith('~') ? [[word.slice(0, -1), instead] as const] : [],
)

/** What tells how to go on. After "Toch niet?" it makes an offer of it: that asks nothing. */
const INSTRUCTION =
  /^(?:stuur|bel|schrijf|dan|kies|tik|kijk|vraag|wacht|appelez|[ée]crivez|envoyez|alors|send|call|write|choose|press|then|oui|\d)(?!\p{L})/iu
/** Two answers to choose from, or a scale: what stands before it is a question after all. */
const ANSWERS = /\p{Lu}{2,}(?:,| of | ou | or )|cijfer|chiffre|number/u

function questionFaults(text: string): PlainFault[] {
  const sentences = sentencesOf(text)
  const asked = sentences.flatMap((sentence, index) => {
    const next = sentences[index + 1] ?? ''
    return sentence.endsWith('?') && !isOffer(sentence, next) ? [index] : []
  })
  const [first] = asked
  if (first === undefined) return []
  if (asked.length > 1) return [{ kind: 'many-questions', questions: asked.length }]
  const after = sentences.slice(first + 1)
  const isLast = after.every((sentence) => INSTRUCTION.test(sentence) || sentence.endsWith('?'))
  return isLast ? [] : [{ kind: 'question-not-last', question: sentences[first] ?? '' }]
}

/** "Gebeld worden? Stuur BEL.": a question that only opens what can be done. */
function isOffer(sentence: string, next: string): boolean {
  return sentence.endsWith('?') && INSTRUCTION.test(next) && !ANSWERS.test(next)
}

function stepsOf(sentences: readonly string[]): string[] {
  return sentences.filter((sentence, index) => !isOffer(sentence, sentences[index + 1] ?? ''))
}

/** What ends in a full stop, a question mark or on a line of its own. */
function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.?!])\s+|\n/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence))
}

/** What is read in one breath: a colon ends it too. */
function clausesOf(text: string): string[] {
  return sentencesOf(text).flatMap((sentence) =>
    sentence.split(/:\s+/).filter((clause) => wordsOf(clause).length > 0),
  )
}

const VOWELS = {
  nl: /aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|ei|ij|eu|ui|ou|au|oe|[aeiouyéèëêïíöüáà]/gu,
  fr: /eau|[aeiouyàâäéèêëîïôöùûüœ]+/gu,
}

function syllablesOf(word: string, language: 'nl' | 'fr'): number {
  const spoken =
    language === 'fr' ? word.toLowerCase().replace(/(?<=\p{L}{2})(?:es?|ent)$/u, '') : word.toLowerCase()
  return Math.max(1, spoken.match(VOWELS[language])?.length ?? 0)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}

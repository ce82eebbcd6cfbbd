import type { Company } from '../../domain/company.js'
import { isTalkLanguage } from '../../domain/language.js'
import { PLAIN_LIMITS, type PlainFault, plainFaults } from '../../domain/plain-language.js'
import { addressFaults, insteadFor } from '../../domain/plain-language-address.js'
import type { DraftContent, DraftWords } from '../../domain/round-draft.js'
import { segmentsOf } from '../../domain/segments.js'
import { letterHints, PARTS_MOST } from '../../domain/sms-hints.js'
import type { Frame } from '../frame.js'
import type { LanguagePreviews } from './previews.js'

/** Something that could be better. She may know better: it keeps nothing from going out. */
export interface Hint {
  /** The field in the form. */
  at: string
  text: string
  /** The store's own proposal can be put in its place. */
  isLetter?: boolean
}

/** What makes a draft dear to send or hard to read, and who reads it in another language than her own. */
export function hintsOf(frame: Frame, content: DraftContent, previews: readonly LanguagePreviews[]): Hint[] {
  const fields = fieldsOf(content)
  return [
    ...fields.flatMap((field) => letters(frame, field)),
    ...previews.flatMap((one) => tooLong(frame, content, one)),
    ...previews.flatMap((one) => untranslated(frame, content, one)),
    ...fields.flatMap((field) => hardToRead(frame, field)),
    ...fields.flatMap((field) => otherAddress(frame, field)),
  ]
}

interface WrittenField {
  at: string
  language: string
  text: string
  /** A sentence of her own; a label or a place is not measured as one. */
  isSentence: boolean
}

function fieldsOf(content: DraftContent): WrittenField[] {
  const all = (at: string, words: DraftWords, isSentence: boolean): WrittenField[] =>
    Object.entries(words).map(([language, text]) => ({ at: `${at}-${language}`, language, text, isSentence }))
  if (content.about === 'meeting') {
    return [
      ...all('title', content.title, true),
      { at: 'place', language: 'nl', text: content.place, isSentence: false },
    ]
  }
  const options = content.kind === 'choice' ? content.options : []
  return [
    ...all('text', content.text, true),
    ...options.flatMap((row, index) => all(`option-${index + 1}`, row, false)),
  ]
}

function letters(frame: Frame, { at, language, text }: WrittenField): Hint[] {
  return letterHints(text).map((hint) => {
    const name = frame.words(`compose:language-${language}`)
    if (hint.kind === 'other-script') {
      return { at, text: frame.words('compose:hint-script', { language: name }) }
    }
    const { word, letters, instead } = hint
    const values = { language: name, word, letters: letters.join(' ') }
    const text =
      instead === ''
        ? frame.words('compose:hint-letter-away', values)
        : frame.words('compose:hint-letter', { ...values, instead })
    return { at, text, isLetter: true }
  })
}

function tooLong(frame: Frame, content: DraftContent, { language, previews }: LanguagePreviews): Hint[] {
  const parts = Math.max(...previews.map(({ sms }) => segmentsOf(sms.body)))
  if (parts <= PARTS_MOST) return []
  const name = frame.words(`compose:language-${language}`)
  return [
    {
      at: fieldIn(content, language),
      text: frame.words('compose:hint-parts', { language: name, parts, most: PARTS_MOST }),
    },
  ]
}

function untranslated(frame: Frame, content: DraftContent, { language, people }: LanguagePreviews): Hint[] {
  const words = content.about === 'question' ? content.text : content.title
  if (language === 'nl' || people === 0 || words[language]) return []
  const name = frame.words(`compose:language-${language}`)
  return [
    {
      at: fieldIn(content, language),
      text: frame.words('compose:hint-untranslated', { language: name, people }),
    },
  ]
}

function fieldIn({ about }: DraftContent, language: string): string {
  return `${about === 'question' ? 'text' : 'title'}-${language}`
}

function hardToRead(frame: Frame, { at, language, text, isSentence }: WrittenField): Hint[] {
  if (!isSentence || !isTalkLanguage(language)) return []
  const name = frame.words(`compose:language-${language}`)
  return plainFaults(text, language).map((fault) => ({
    at,
    text: frame.words(`compose:plain-${fault.kind}`, { language: name, ...valuesOf(fault, frame.company) }),
  }))
}

/** Around her words stand ours: one "je" in them makes a message that says both. */
function otherAddress(frame: Frame, { at, language, text }: WrittenField): Hint[] {
  return addressFaults(text, language, frame.company.address).map(({ word }) => ({
    at,
    text: frame.words('compose:hint-address', { word }),
  }))
}

function valuesOf(fault: PlainFault, { address }: Company): Record<string, string | number> {
  switch (fault.kind) {
    case 'long-sentence':
      return { words: fault.words, most: PLAIN_LIMITS.wordsPerSentence }
    case 'long-sentences':
      return { words: Math.round(fault.mean), most: PLAIN_LIMITS.wordsPerSentenceMean }
    case 'many-sentences':
      return { sentences: fault.sentences, most: PLAIN_LIMITS.sentences }
    case 'long-words':
      return {}
    case 'long-word':
      return { word: fault.word }
    case 'jargon':
      return { word: fault.word, instead: insteadFor(fault.instead, address) }
    case 'many-questions':
      return { questions: fault.questions }
    case 'question-not-last':
      return {}
  }
}

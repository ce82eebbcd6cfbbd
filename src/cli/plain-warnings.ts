import type { Localized } from '../domain/language.js'
import { PLAIN_LIMITS, type PlainFault, plainFaults, type ReadLanguage } from '../domain/plain-language.js'
import { type AddressForm, addressFaults, insteadFor } from '../domain/plain-language-address.js'

/**
 * What makes a coordinator's own words hard to read, or speaks to tenants otherwise than the company does, each with its
 * place in the file. Hints: she may know better.
 */
export function plainWarnings(field: string, words: Localized, address: AddressForm): string[] {
  return Object.entries(words).flatMap(([language, text]) => {
    const hard = isRead(language) ? plainFaults(text, language).map((fault) => inWords(fault, address)) : []
    const mixed = addressFaults(text, language, address).map(({ says, word }) => mixedInWords(says, word))
    return [...hard, ...mixed].map((hint) => `${field}.${language}: ${hint}`)
  })
}

function mixedInWords(says: AddressForm, word: string): string {
  const ours = says === 'u' ? 'je' : 'u'
  return `"${word}" does not go with "${ours}", as the rest of the message says; company.json has "address": "${ours}".`
}

/** Limits on length are for these; other languages build their sentences otherwise. */
function isRead(language: string): language is ReadLanguage {
  return language === 'nl' || language === 'fr' || language === 'en'
}

function inWords(fault: PlainFault, address: AddressForm): string {
  switch (fault.kind) {
    case 'long-sentence':
      return `a sentence of ${fault.words} words is hard to read; ${PLAIN_LIMITS.wordsPerSentence} is the most.`
    case 'long-sentences':
      return `${rounded(fault.mean)} words a sentence is a lot; ${PLAIN_LIMITS.wordsPerSentenceMean} reads well.`
    case 'many-sentences':
      return `${fault.sentences} sentences are a lot; ${PLAIN_LIMITS.sentences} is the most.`
    case 'long-words':
      return `the words are long, ${rounded(fault.mean)} letters each; ${PLAIN_LIMITS.lettersPerWordMean} reads well.`
    case 'long-word':
      return `"${fault.word}" is a long word. Is there a shorter one?`
    case 'jargon':
      return `"${fault.word}" is not everybody's word. Write "${insteadFor(fault.instead, address)}".`
    case 'many-questions':
      return `asks ${fault.questions} things; ask one, or nobody knows what an answer is to.`
    case 'question-not-last':
      return `the question is not at the end; people answer what they read last.`
  }
}

function rounded(mean: number): string {
  return mean.toFixed(1)
}

import { TALK_LANGUAGES } from './domain/language.js'
import { loadTexts } from './wording.js'

/** Texts that staff alone read: Dutch is enough. */
const DUTCH_ONLY = new Set(['alert'])

/** What is missing in `locales/`: a text that one language has and another has not, a place that is not filled. */
export function wordingFaults(folder?: string): string[] {
  const texts = loadTexts(folder)
  const faults: string[] = []
  for (const language of TALK_LANGUAGES) {
    for (const other of TALK_LANGUAGES) {
      for (const [file, wordings] of Object.entries(texts[other] ?? {})) {
        if (DUTCH_ONLY.has(file)) continue
        for (const [name, text] of Object.entries(wordings)) {
          const own = texts[language]?.[file]?.[name]
          if (own === undefined) faults.push(`${language}: ${file}:${name} is missing (${other} has it)`)
          else if (places(own) !== places(text))
            faults.push(`${language}: ${file}:${name} fills other {{places}} than ${other}`)
        }
      }
    }
  }
  return faults
}

function places(text: string): string {
  return [...new Set(text.match(/\{\{\w+\}\}/g))].sort().join(' ')
}

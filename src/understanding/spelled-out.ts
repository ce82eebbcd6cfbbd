import { writtenApart } from './clitics.js'
import { ABBREVIATIONS } from './lexicon/abbreviations.js'
import { sentence } from './normal.js'
import { remembered } from './remembered.js'

const LONG: ReadonlyMap<string, string> = new Map(
  ABBREVIATIONS.trim()
    .split(/\s+/u)
    .map((entry) => {
      const [short = '', long = ''] = entry.split('=')
      return [short, long.replaceAll('_', ' ')]
    }),
)

/** A sentence with what is texted short written out: " ds l asc " is " dans l ascenseur ", " kzit " is " k zit ". */
export function spelledOut(said: string): string {
  return writtenApart(said)
    .split(' ')
    .map((word) => LONG.get(word) ?? word)
    .join(' ')
}

/** A message as the sentence in which things are looked up. */
export const saidIn = remembered((text) => spelledOut(sentence(text)))

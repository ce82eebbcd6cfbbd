import { Culture, recognizeBoolean, recognizeNumber } from '@microsoft/recognizers-text-suite'
import type { Example, Label } from '../examples.js'

/** Longer than this is never given to them: some of their patterns run for most of a minute on a long text. */
const TEXT_MAX = 160

const CULTURES: Record<string, string> = {
  nl: Culture.Dutch,
  fr: Culture.French,
  en: Culture.English,
  es: Culture.Spanish,
}

/** @microsoft/recognizers-text, boolean: yes, no, or nothing found. */
export function booleanOf({ text, lang }: Example): Label {
  const [first, ...more] = recognizeBoolean(text.slice(0, TEXT_MAX), cultureOf(lang))
  if (first === undefined || more.length > 0) return 'unclear'
  return (first.resolution as { value: boolean }).value ? 'yes' : 'no'
}

/** @microsoft/recognizers-text, number: the one number that is found, if it is a score. */
export function numberOf({ text, lang }: Example): Label {
  const found = recognizeNumber(text.slice(0, TEXT_MAX), cultureOf(lang))
  const number = Number((found[0]?.resolution as { value?: string } | undefined)?.value)
  return found.length === 1 && Number.isInteger(number) && number >= 1 && number <= 5 ? number : null
}

function cultureOf(lang: string): string {
  return CULTURES[lang] ?? Culture.English
}

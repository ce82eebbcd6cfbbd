import { type Language, talkLanguage } from './language.js'

/** A company writes its hours in Dutch, and short: "ma-vr 9-12 u., do ook 14-18 u.". */
const WORDS: Readonly<Record<string, { fr: string; en: string }>> = {
  maandag: { fr: 'lundi', en: 'Monday' },
  dinsdag: { fr: 'mardi', en: 'Tuesday' },
  woensdag: { fr: 'mercredi', en: 'Wednesday' },
  donderdag: { fr: 'jeudi', en: 'Thursday' },
  vrijdag: { fr: 'vendredi', en: 'Friday' },
  zaterdag: { fr: 'samedi', en: 'Saturday' },
  zondag: { fr: 'dimanche', en: 'Sunday' },
  ma: { fr: 'lu', en: 'Mon' },
  di: { fr: 'ma', en: 'Tue' },
  wo: { fr: 'me', en: 'Wed' },
  do: { fr: 'je', en: 'Thu' },
  vr: { fr: 've', en: 'Fri' },
  za: { fr: 'sa', en: 'Sat' },
  zo: { fr: 'di', en: 'Sun' },
  en: { fr: 'et', en: 'and' },
  ook: { fr: 'aussi', en: 'also' },
  tot: { fr: 'à', en: 'to' },
  van: { fr: 'de', en: 'from' },
  gesloten: { fr: 'fermé', en: 'closed' },
  'op afspraak': { fr: 'sur rendez-vous', en: 'by appointment' },
}
const KNOWN = new RegExp(`(?<!\\p{L})(?:${Object.keys(WORDS).join('|')})(?!\\p{L})`, 'giu')

/** The company's own words for when its office is open, in her language; a word that is not known stays Dutch. */
export function officeHoursIn(written: string, language: Language): string {
  const spoken = talkLanguage(language)
  const ended = /[.!]$/.test(written) ? written : `${written}.`
  if (spoken === 'nl') return ended
  const said = ended.replace(KNOWN, (word) => WORDS[word.toLowerCase()]?.[spoken] ?? word)
  return said
    .replace(/(?<=\d) ?(?:u\.?|uur)(?!\p{L})/giu, spoken === 'fr' ? 'h' : '')
    .replace(/(?<![.!])$/, '.')
}

import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createInstance } from 'i18next'
import {
  isTalkLanguage,
  type Language,
  SAFETY_LANGUAGES,
  TALK_LANGUAGES,
  talkLanguage,
} from './domain/language.js'
import type { Wording } from './domain/wording.js'

const LOCALES = fileURLToPath(new URL('../locales', import.meta.url))

/** What every wording may use without being handed it. */
export interface HouseValues {
  company: string
  office: string
}

/** Reads every `locales/<language>/<file>.json` once; afterwards a wording is a look-up. */
export function loadWording(house: HouseValues, folder = LOCALES): Wording {
  const resources = { ...loadSafetyTexts(folder), ...loadTexts(folder) }
  const i18n = createInstance()
  void i18n.init({
    lng: 'nl',
    fallbackLng: false,
    resources,
    initAsync: false,
    // The texts are plain SMS; pages escape when they render.
    interpolation: { escapeValue: false, defaultVariables: { ...house } },
    keySeparator: false,
    saveMissing: true,
    missingKeyHandler: (languages, file, key) => {
      throw new Error(`No wording ${file}:${key} in ${languages.join(', ')}`)
    },
  })
  // A safety text may be there in her own language; all else is said in one that we talk.
  const spoken = (language: Language, key: string) =>
    !isTalkLanguage(language) && i18n.exists(key, { lng: language }) ? language : talkLanguage(language)
  const wording: Wording = (language, key, values) => i18n.t(key, { lng: spoken(language, key), ...values })
  wording.has = (language, key) => i18n.exists(key, { lng: spoken(language, key) })
  return wording
}

/** Every text of `locales/`, by language, file and name. */
export function loadTexts(folder = LOCALES): Record<string, Record<string, Record<string, string>>> {
  return Object.fromEntries(
    TALK_LANGUAGES.map((language) => [language, readLanguage(join(folder, language))]),
  )
}

/** The safety texts of the languages that have no others yet, by language and name. */
export function loadSafetyTexts(folder = LOCALES): Record<string, { safety: Record<string, string> }> {
  const others = SAFETY_LANGUAGES.filter((language) => !isTalkLanguage(language))
  return Object.fromEntries(
    others.map((language) => {
      // `_checked` says whether a native speaker has read them; it is no text.
      const { _checked: _, ...safety } = JSON.parse(
        readFileSync(join(folder, language, 'safety.json'), 'utf8'),
      )
      return [language, { safety }]
    }),
  )
}

function readLanguage(folder: string): Record<string, Record<string, string>> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'))
  return Object.fromEntries(
    files.map((file) => [basename(file, '.json'), JSON.parse(readFileSync(join(folder, file), 'utf8'))]),
  )
}

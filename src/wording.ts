import { createInstance } from 'i18next'
import type { Company } from './domain/company.js'
import { isPartialLanguage, PARTIAL_LANGUAGES, spokenLanguage } from './domain/language.js'
import type { Wording } from './domain/wording.js'
import { INFORMAL, loadTexts, type Texts } from './wording-files.js'

/** What every wording may use without being handed it, and how it speaks to people in Dutch. */
export interface HouseValues {
  company: string
  office: string
  /** Dutch `u` (when absent) or `je`; never both in one house. */
  address?: Company['address']
}

const known = new WeakMap<Company, Wording>()

/** What the bot and the pages of this company say. */
export function wordingOf(company: Company): Wording {
  const { shortName, officePhone, address } = company
  const wording = known.get(company) ?? loadWording({ company: shortName, office: officePhone, address })
  known.set(company, wording)
  return wording
}

/** Reads every `locales/<language>/<file>.json` once; afterwards a wording is a look-up. */
export function loadWording({ address, ...house }: HouseValues, folder?: string): Wording {
  const { [INFORMAL]: informal = {}, ...texts } = loadTexts(folder)
  const resources = { ...texts }
  if (address === 'je') resources.nl = overlaid(resources.nl ?? {}, informal)
  const i18n = createInstance()
  void i18n.init({
    lng: 'nl',
    // A partial language says in Dutch what it has no text for; a whole one has every text.
    fallbackLng: { ...Object.fromEntries(PARTIAL_LANGUAGES.map((one) => [one, ['nl']])), default: [] },
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
  const wording: Wording = (language, key, values) =>
    i18n.t(key, { lng: spokenLanguage(language), ...values })
  wording.has = (language, key) => i18n.exists(key, { lng: spokenLanguage(language) })
  wording.isInDutchOnly = (language, key) => {
    const [file = '', name = ''] = key.split(':')
    return isPartialLanguage(language) && resources[language]?.[file]?.[name] === undefined
  }
  return wording
}

function overlaid(texts: Texts, others: Texts): Texts {
  return Object.fromEntries(Object.entries(texts).map(([file, own]) => [file, { ...own, ...others[file] }]))
}

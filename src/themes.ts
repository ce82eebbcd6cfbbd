import type { Company } from './domain/company.js'
import { TALK_LANGUAGES } from './domain/language.js'
import type { ThemeReader } from './domain/themes.js'
import type { Wording } from './domain/wording.js'
import { findThemes } from './understanding/themes.js'
import { loadWording } from './wording.js'

/** Finds themes, and names them in every language the house speaks: an edition keeps the names it was made with. */
export function themeReader(wording: Wording): ThemeReader {
  return {
    themesOf: findThemes,
    labelOf(theme) {
      const names = TALK_LANGUAGES.map((language) => [language, wording(language, `themes:theme-${theme}`)])
      return { nl: theme, ...Object.fromEntries(names) }
    },
  }
}

/** The same, with the words of the house read anew. */
export function houseThemes(company: Company): ThemeReader {
  return themeReader(loadWording({ company: company.shortName, office: company.officePhone }))
}

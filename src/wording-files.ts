import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PARTIAL_LANGUAGES, TALK_LANGUAGES } from './domain/language.js'

const LOCALES = fileURLToPath(new URL('../locales', import.meta.url))

/** The Dutch texts that differ where a company calls its tenants `je`; all other texts are shared with `u`. */
export const INFORMAL = 'nl-je'

/** The texts of one language, by file and name. */
export type Texts = Record<string, Record<string, string>>

/** Ours are read once: they change with the program only. */
let ours: Readonly<Record<string, Texts>> | undefined

/** Every text of `locales/`, by folder (a language, or the `je` texts), file and name. */
export function loadTexts(folder = LOCALES): Readonly<Record<string, Texts>> {
  if (folder !== LOCALES) return readAll(folder)
  ours ??= readAll(LOCALES)
  return ours
}

function readAll(folder: string): Record<string, Texts> {
  return Object.fromEntries(
    [...TALK_LANGUAGES, INFORMAL, ...PARTIAL_LANGUAGES].map((name) => [name, readTexts(join(folder, name))]),
  )
}

function readTexts(folder: string): Texts {
  return Object.fromEntries(
    filesIn(folder).map(([name, content]) => [
      name,
      // A name with a line before it is a note about the file.
      Object.fromEntries(
        Object.entries(content).filter(
          (entry): entry is [string, string] => !entry[0].startsWith('_') && typeof entry[1] === 'string',
        ),
      ),
    ]),
  )
}

/** Files of texts that say `"_checked": false`: nobody who grew up with the language has read them yet. */
export function listUnchecked(folder = LOCALES): { language: string; file: string }[] {
  return PARTIAL_LANGUAGES.flatMap((language) =>
    filesIn(join(folder, language))
      // Saying nothing is no proof that somebody looked.
      .filter(([, content]) => content._checked !== true)
      .map(([file]) => ({ language, file })),
  )
}

function filesIn(folder: string): [name: string, content: Record<string, unknown>][] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => [basename(file, '.json'), JSON.parse(readFileSync(join(folder, file), 'utf8'))])
}

import type { Check } from '../domain/check.js'
import type { CliDeps } from './deps.js'
import { messageOf } from './message-of.js'

export async function checkWording({ doctor }: CliDeps): Promise<Check> {
  const name = 'wording'
  const faults = await doctor.wordingFaults().catch((error: unknown) => [messageOf(error)])
  return faults.length === 0
    ? { name, state: 'ok', detail: 'all texts are there' }
    : { name, state: 'problem', detail: faults.join('; ') }
}

/** Languages with texts that nobody who grew up with them has read: they go out all the same. */
export async function checkTranslations({ doctor }: CliDeps): Promise<Check[]> {
  const name = 'translations'
  // A folder that cannot be read is the check of the wording's to tell.
  const unchecked = await doctor.uncheckedTexts().catch(() => [])
  if (unchecked.length === 0) return [{ name, state: 'ok', detail: 'all were checked by a native speaker' }]
  const languages = [...new Set(unchecked.map(({ language }) => language))]
  const filesOf = (one: string) => unchecked.flatMap(({ language, file }) => (language === one ? [file] : []))
  const list = languages.map((language) => `${language} (${filesOf(language).join(', ')})`)
  return [{ name, state: 'warning', detail: `not yet checked by a native speaker: ${list.join('; ')}` }]
}

import { readFileSync } from 'node:fs'
import { talkLanguage } from '../../domain/language.js'
import type { Wording } from '../../domain/wording.js'

/** The words of locales/, put in as simply as can be; a missing word or value is an error. */
export function wordingForTests(): Wording {
  const find = (language: string, key: string): string | undefined => {
    const [file, name = ''] = key.split(':')
    const path = new URL(`../../../locales/${talkLanguage(language)}/${file}.json`, import.meta.url)
    return (JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>)[name]
  }
  const wording: Wording = (language, key, values = {}) => {
    const words = find(language, key)
    if (words === undefined) throw new Error(`No wording ${key} in ${language}`)
    return words.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
      const value = values[name]
      if (value === undefined) throw new Error(`${key} is not given its {{${name}}}`)
      return String(value)
    })
  }
  wording.has = (language, key) => find(language, key) !== undefined
  wording.isInDutchOnly = () => false
  return wording
}

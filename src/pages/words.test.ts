import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { TALK_LANGUAGES } from '../domain/language.js'
import { REPAIR_CATEGORIES } from '../domain/repair.js'

const here = new URL('.', import.meta.url)
const words = Object.fromEntries(
  TALK_LANGUAGES.map((language) => {
    const file = new URL(`../../locales/${language}/pages.json`, here)
    return [language, JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>]
  }),
)
const source = readdirSync(here)
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('test'))
  .map((file) => readFileSync(new URL(file, here), 'utf8'))
  .join('\n')
const used = new Set([...source.matchAll(/pages:([\w-]+)['`]/g)].map(([, key]) => key))
const prefixes = [...source.matchAll(/pages:([\w-]+-)\$\{/g)].map(([, prefix = '']) => prefix)

describe('the words of the pages', () => {
  it('are the same keys in every language, with the same places to fill', () => {
    for (const language of TALK_LANGUAGES) {
      expect(Object.keys(words[language] ?? {})).toEqual(Object.keys(words.nl ?? {}))
      for (const [key, text] of Object.entries(words[language] ?? {})) {
        expect([key, places(text)]).toEqual([key, places(words.nl?.[key] ?? '')])
      }
    }
  })

  it('are all used, and none is missing', () => {
    const keys = Object.keys(words.nl ?? {})
    expect([...used].filter((key) => key !== undefined && !keys.includes(key))).toEqual([])
    const known = (key: string) => used.has(key) || prefixes.some((prefix) => key.startsWith(prefix))
    expect(keys.filter((key) => !known(key))).toEqual([])
    for (const key of REPAIR_CATEGORIES) expect(keys).toContain(`category-${key}`)
  })

  it('send the code in one plain SMS', () => {
    for (const language of TALK_LANGUAGES) {
      const text = words[language]?.['code-sms']?.replace('{{code}}', '123456') ?? ''
      expect(text.length).toBeLessThanOrEqual(160)
      expect(text).toMatch(/^[\w .,à]+$/)
    }
  })
})

function places(text: string): string[] {
  return [...text.matchAll(/{{\w+}}/g)].map(([place]) => place).sort()
}

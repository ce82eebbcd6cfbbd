import { KEY_LONGEST } from './coordinator-file.js'

/** Room for a number behind it, and short enough to type on the command line. */
const SLUG_LONGEST = 40

/** A key made of words: "Hoe proper is de gang?" becomes "hoe-proper-is-de-gang". */
export function slug(text: string): string {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  let key = ''
  for (const word of words) {
    const longer = key ? `${key}-${word}` : word
    if (longer.length > SLUG_LONGEST) return key || word.slice(0, SLUG_LONGEST)
    key = longer
  }
  return key
}

/** The key itself, or with the first number that makes it one of its own. */
export function freeKey(wanted: string, taken: ReadonlySet<string>): string {
  let key = wanted
  for (let number = 2; taken.has(key); number += 1) key = `${wanted}-${number}`
  return key
}

export function isKey(key: string): boolean {
  return /^[\p{L}\p{N}._-]+$/u.test(key) && key.length <= KEY_LONGEST
}

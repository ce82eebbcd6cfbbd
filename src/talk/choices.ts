import { readChoice } from '../understanding/choice.js'
import type { ChooseMore, Option } from './conversation.js'
import type { Reader } from './reader.js'

export interface Choice<Key extends string> {
  key: Key
  digit: string
  label: string
}

/** The options as they are offered: digits from 1, and 0 for the one that means "nothing of this". */
export function offered<Key extends string>(
  options: readonly Option<Key>[],
  zero: Key | undefined,
  labelOf: (option: Option<Key>) => string,
): Choice<Key>[] {
  const choices = options.map((option, index) => ({
    key: keyOf(option),
    digit: String(index + 1),
    label: labelOf(option),
  }))
  return zero === undefined ? choices : [...choices, { key: zero, digit: '0', label: labelOf(zero) }]
}

export function keyOf<Key extends string>(option: Option<Key>): Key {
  return typeof option === 'string' ? option : option.key
}

/** "1 bij u binnen, 2 gang, trap of lift, 3 buiten" */
export function listed(choices: readonly Choice<string>[]): string {
  return choices.map(({ digit, label }) => `${digit} ${label}`).join(', ')
}

/** Reads a tapped button, a digit, or the words of one option. A digit that is not offered is no answer. */
export function choiceReader<Key extends string>(
  choices: readonly Choice<Key>[],
  { also }: Pick<ChooseMore<Key>, 'also'> = {},
): Reader<Key> {
  const labels = choices.map(({ label }) => label)
  return {
    samples: choices.map(({ digit }) => digit),
    taps: choices.map(({ key, label }) => ({ key, title: label })),
    read({ text, payload }) {
      const tapped = choices.find(({ key }) => key === payload)
      if (tapped) return tapped.key
      const digit = /^\D{0,3}(\d+)\D{0,3}$/.exec(text.trim())?.[1]
      if (digit !== undefined) return choices.find((choice) => choice.digit === digit)?.key
      const index = readChoice(text, labels)
      return index === undefined ? also?.(text) : choices[index]?.key
    },
  }
}

/** Several digits and nothing else: "2 en 4", "2,4", "1 + 3". */
const DIGITS = /^\D{0,3}\d(?:\s*(?:en|et|and|,|\+|&|;|\/|\s)\s*\d)+\D{0,3}$/iu

/** Reads all that she means: what her words are for, several digits, or else one option. */
export function someReader<Key extends string>(
  choices: readonly Choice<Key>[],
  meantIn: (text: string) => readonly Key[],
): Reader<Key[]> {
  const one = choiceReader(choices)
  const offeredIn = (keys: readonly Key[]) =>
    choices.map(({ key }) => key).filter((key) => keys.includes(key))
  return {
    samples: one.samples,
    ...(one.taps && { taps: one.taps }),
    read(heard) {
      const { text, payload } = heard
      if (payload === undefined && DIGITS.test(text.trim())) {
        const digits: string[] = text.match(/\d/gu) ?? []
        const found = choices.filter(({ digit }) => digits.includes(digit)).map(({ key }) => key)
        return found.length === new Set(digits).size && !digits.includes('0') ? found : undefined
      }
      const meant =
        payload === undefined && !/^\D{0,3}\d+\D{0,3}$/u.test(text.trim()) ? offeredIn(meantIn(text)) : []
      if (meant.length > 0) return meant
      const key = one.read(heard)
      return key === undefined ? undefined : [key]
    },
  }
}

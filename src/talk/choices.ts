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
  { first, also }: Pick<ChooseMore<Key>, 'first' | 'also'> = {},
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
      const meant = first?.(text)
      if (meant !== undefined && choices.some(({ key }) => key === meant)) return meant
      const index = readChoice(text, labels)
      return index === undefined ? also?.(text) : choices[index]?.key
    },
  }
}

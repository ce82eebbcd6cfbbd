import { type Choices, tapId } from '../domain/choices.js'
import type { Offers } from './player.js'
import { type Spoken, wordsFor } from './unit-of-work.js'

/**
 * What can be tapped in answer to a question of a talk; a tap brings back which question it answers, however late.
 * `about` is the id of what the talk is about.
 */
export function choicesOf(
  talk: string,
  { asked, taps }: Offers,
  spoken: Spoken,
  about?: string,
): Choices | undefined {
  if (taps.length === 0) return undefined
  const options = taps.map(({ key, title }) => ({
    id: tapId({ talk, asked, key, ...(about !== undefined && { about }) }),
    title: title ?? wordsFor(spoken, `tap:${key}`),
  }))
  return { options, button: wordsFor(spoken, 'tap:list') }
}

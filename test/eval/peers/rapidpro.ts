import { words } from '../../../src/understanding/normal.js'
import type { Example, Label } from '../examples.js'

/**
 * RapidPro's tests as a flow's author would set them up, restated from goflow's `cases/tests.go`: has any word,
 * has all words, has number between.
 */
const YES = new Set(
  'ja jaja jawel ok oke zeker oui ouais yes yep yeah sure evet da tak si так نعم'.split(' '),
)
const NO = new Set('nee neen nope niet non no nah hayir nu nie ні لا'.split(' '))
const UNSURE = new Set('misschien maybe peut belki może poate quizás можливо ربما'.split(' '))
const STOP = new Set('stop stoppen stopt uitschrijven afmelden arret desinscrire unsubscribe'.split(' '))

export function hasYesOrNo({ text }: Example): Label {
  if (hasAnyWord(text, YES)) return 'yes'
  if (hasAnyWord(text, NO)) return 'no'
  return hasAnyWord(text, UNSURE) ? 'unsure' : 'unclear'
}

export function hasStop({ text }: Example): Label {
  return hasAnyWord(text, STOP) ? 'stop' : 'not_stop'
}

/** The first number in the text, when it lies between 1 and 5. */
export function hasNumberBetween({ text }: Example): Label {
  const number = Number(/\d+(?:[.,]\d+)?/u.exec(text)?.[0].replace(',', '.'))
  return number >= 1 && number <= 5 ? number : null
}

/** A number that is offered, else the first option all of whose words are in the text. */
export function hasOption({ text, options = [] }: Example): Label {
  const number = Number(/\d+/u.exec(text)?.[0])
  if (number >= 1 && number <= options.length) return number - 1
  const said = new Set(words(text))
  const found = options.findIndex((option) => words(option).every((word) => said.has(word)))
  return found === -1 ? null : found
}

function hasAnyWord(text: string, list: ReadonlySet<string>): boolean {
  return words(text).some((word) => list.has(word))
}

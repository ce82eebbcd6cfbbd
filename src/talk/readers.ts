import type { RepairCategory, RepairPlace } from '../domain/repair.js'
import { weekdayOf } from '../domain/when.js'
import { readBareAnswer } from '../understanding/bare-answer.js'
import { type Intent, plainIntent } from '../understanding/intent.js'
import { readNeeds } from '../understanding/needs.js'
import { asksForCall } from '../understanding/progress.js'
import { readRepairCategory, readRepairPlace } from '../understanding/repair.js'
import { readScale, readScaleLabel } from '../understanding/scale.js'
import { weekdaysIn } from '../understanding/weekdays.js'
import { opensWithYesOrNo, readYesNo, saysStillWrong } from '../understanding/yes-no.js'
import { isThanks } from './acknowledgement.js'
import type { Heard, Reader, Tappable } from './reader.js'

function taps(...keys: string[]): Tappable[] {
  return keys.map((key) => ({ key }))
}

/** Anything with a word in it. */
export const text: Reader<string> = {
  samples: ['Staat al twee dagen stil'],
  read: ({ text }) => (text.trim() === '' ? undefined : text.trim()),
}

/** A clear yes or no; a maybe is asked again. */
export const yesOrNo: Reader<'yes' | 'no'> = {
  samples: ['ja', 'nee'],
  taps: taps('yes', 'no'),
  read({ text, payload }) {
    const read = payload === 'yes' || payload === 'no' ? payload : readYesNo(text)
    return read === 'yes' || read === 'no' ? read : undefined
  },
}

/**
 * A clear yes or no to something that we offer. "Nobody came and it is still leaking" has a no in it, but says it of
 * something else; thanks alone are for what we said before.
 */
export const agreeing: Reader<'yes' | 'no'> = {
  ...yesOrNo,
  read: (heard) => (isOfSomethingElse(heard) ? undefined : yesOrNo.read(heard)),
}

/**
 * A yes or a no that is kept as hers: to questions, to showing her words, to deleting all. "T is gerepareerd" agrees with
 * nothing that we asked; it is asked again, rather than taken for what she did not say.
 */
export const consenting: Reader<'yes' | 'no'> = {
  ...yesOrNo,
  read(heard) {
    if (heard.payload === 'yes' || heard.payload === 'no') return heard.payload
    return isOfSomethingElse(heard) ? undefined : readBareAnswer(heard.text)
  },
}

/** "Ik wil meedoen met de huurdersraad" is no yes to our questions. */
const OTHER_MATTERS: ReadonlySet<Intent> = new Set([
  'repair',
  'council',
  'newsletter',
  'candidate',
  'rent_admin',
  'human',
  'privacy',
])

function isOfSomethingElse({ text, payload }: Heard): boolean {
  if (payload !== undefined) return false
  if (isThanks(text) || saysStillWrong(text) || asksForCall(text)) return true
  return OTHER_MATTERS.has(plainIntent(text)) && !opensWithYesOrNo(text)
}

/** Yes, no, or unsure; an unsure is asked again once, for it may be a yes with a question. */
export const yesNoOrUnsure: Reader<'yes' | 'no' | 'unsure'> = {
  samples: ['ja', 'nee', 'misschien'],
  taps: taps('yes', 'no', 'unsure'),
  read(heard) {
    const clear = yesOrNo.read(heard)
    if (clear) return clear
    if (heard.payload === 'unsure') return 'unsure'
    return heard.again && readYesNo(heard.text) === 'unsure' ? 'unsure' : undefined
  },
}

/** Coming, not coming, or perhaps: a perhaps is an answer here. */
export const coming: Reader<'yes' | 'no' | 'maybe'> = {
  samples: ['ja', 'nee', 'misschien'],
  taps: taps('yes', 'no', 'maybe'),
  read(heard) {
    if (heard.payload === 'maybe') return 'maybe'
    if (isOfSomethingElse(heard)) return undefined
    return yesOrNo.read(heard) ?? (readYesNo(heard.text) === 'unsure' ? 'maybe' : undefined)
  },
}

/** 1 very bad to 5 very good; 0 is "I don't know". */
export const scale: Reader<0 | 1 | 2 | 3 | 4 | 5> = {
  samples: ['0', '1', '2', '3', '4', '5'],
  taps: taps('1', '2', '3', '4', '5', '0'),
  read: ({ text, payload }) => readScale(payload ?? text) ?? readScaleLabel(text),
}

/** What is broken, in her words, with what can be understood of it. */
export interface Problem {
  words: string
  category: RepairCategory
  place: RepairPlace
}

export function problemIn(words: string): Problem {
  return { words, category: readRepairCategory(words), place: readRepairPlace(words) }
}

export const problem: Reader<Problem> = {
  samples: ['De kraan in de keuken lekt', 'Het is kapot'],
  read: ({ text }) => (text.trim() === '' ? undefined : problemIn(text.trim())),
}

/** The place that words like "in de keuken" point at. */
export function placeIn(words: string): Exclude<RepairPlace, 'unknown'> | undefined {
  const place = readRepairPlace(words)
  return place === 'unknown' ? undefined : place
}

/** What she needs to come, whatever the option is called. */
export const needsIn = readNeeds

/** The same, of who was asked for a day: "dimanche je ne peux pas" is no answer about a Tuesday. */
export function comingOn(startsAt: number): typeof coming {
  return {
    ...coming,
    read(heard) {
      const named = heard.payload === undefined ? weekdaysIn(heard.text) : []
      return named.length > 0 && !named.includes(weekdayOf(startsAt)) ? undefined : coming.read(heard)
    },
  }
}

import type { SignedWord } from './signs.js'

/** How sure a reading is: a report; doubtful, but rather a danger than not; doubtful, and rather none. */
export type Certainty = 'sure' | 'likely' | 'unlikely'

/** Signs that together mean one thing, in any order. */
export type Frame = {
  certainty: Certainty
  /** Whatever else is talked of beside it. */
  standsAlone: boolean
  /** Each of these must be there; a choice by any of its signs. */
  needs: readonly (readonly string[])[]
  absent: readonly string[]
  wordsMax: number
  /** As written, to be given as the reason. */
  line: string
}

// Signs further apart than this are about two things.
const WINDOW = 12

/**
 * Frames written one a line: the signs that must be there, each by its own word (`a|b` either), `!a` that must
 * not, `#3` the most words a message may have; before it `~` likely, `?` unlikely, `=` whatever else is talked of.
 */
export function framesOf(lines: string): Frame[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(frameOf)
}

/** The first frame whose signs stand together in the message. Beside other talk only those that stand alone count. */
export function findFrame(said: readonly SignedWord<string>[], frames: readonly Frame[]): Frame | undefined {
  const count = said.filter(({ word }) => word !== ',' && word !== '?').length
  return frames.find(
    (frame) => count <= frame.wordsMax && windows(said).some((window) => fits(window, frame)),
  )
}

function fits(window: readonly SignedWord<string>[], { needs, absent }: Frame): boolean {
  if (absent.some((sign) => has(window, sign))) return false
  return isEachElsewhere(window, needs, new Set())
}

// Each sign needs its own word: "brûle" is not both the fire and the place.
function isEachElsewhere(
  window: readonly SignedWord<string>[],
  [first, ...rest]: readonly (readonly string[])[],
  taken: ReadonlySet<number>,
): boolean {
  if (first === undefined) return true
  return window.some(
    ({ signs }, at) =>
      !taken.has(at) &&
      first.some((sign) => signs.includes(sign)) &&
      isEachElsewhere(window, rest, new Set([...taken, at])),
  )
}

function has(window: readonly SignedWord<string>[], sign: string): boolean {
  return window.some(({ signs }) => signs.includes(sign))
}

function windows(said: readonly SignedWord<string>[]): (readonly SignedWord<string>[])[] {
  if (said.length <= WINDOW) return [said]
  const half = WINDOW / 2
  const starts = Array.from({ length: Math.ceil((said.length - half) / half) }, (_, at) => at * half)
  return starts.map((start) => said.slice(start, start + WINDOW))
}

const CERTAINTY: Readonly<Record<string, Certainty>> = { '~': 'likely', '?': 'unlikely' }

function frameOf(line: string): Frame {
  const parts = line.split(' ')
  const mark = parts[0] ?? ''
  const rest = /^[~?=]$/u.test(mark) ? parts.slice(1) : parts
  const limit = rest.find((part) => part.startsWith('#'))
  return {
    certainty: CERTAINTY[mark] ?? 'sure',
    standsAlone: mark === '=',
    needs: rest.filter((part) => !/^[!#]/u.test(part)).map((part) => part.split('|')),
    absent: rest.filter((part) => part.startsWith('!')).map((part) => part.slice(1)),
    wordsMax: limit ? Number(limit.slice(1)) : Number.POSITIVE_INFINITY,
    line,
  }
}

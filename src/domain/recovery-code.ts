import type { Ids } from './ids.js'

/** Ten codes on paper: for a phone that gets no SMS of ours any more, after a STOP for instance. */
export const RECOVERY_CODES = 10

/** Digits, for the keys of a phone; twelve of them, for nobody can guess so many. */
const DIGITS = 12
const GROUP = /\d{4}(?=\d)/g

/** Whether a code that was typed can be one from the paper, and not one from an SMS. */
export function isRecoveryCode(digits: string): boolean {
  return digits.length === DIGITS && /^\d+$/.test(digits)
}

export function drawRecoveryCodes(ids: Ids): string[] {
  return Array.from({ length: RECOVERY_CODES }, () =>
    Array.from({ length: DIGITS }, () => ids.dice(10)).join(''),
  )
}

/** As it stands on the paper: "4821 9930 1744". */
export function writtenCode(code: string): string {
  return code.replace(GROUP, '$& ')
}

import { createHmac } from 'node:crypto'
import { folded } from './tenant-doubles.js'

/** Why somebody is forgotten: she asked for it, or her time is over (moved out, never heard of again). */
export type ForgottenBecause = 'asked' | 'over'

/** Somebody who was forgotten, as it is remembered: without her. */
export interface ForgottenEntry {
  id: string
  why: ForgottenBecause
  at: number
  hashes: { hash: string; hasStopped: boolean }[]
}

/**
 * Who was forgotten, kept beside the store and not in it: a store that comes back from a backup does not know it, and
 * forgets them again by this list.
 */
export interface ForgottenList {
  read(): Promise<ForgottenEntry[]>
  /** Resolves when they are on disk. */
  add(entries: readonly ForgottenEntry[]): Promise<void>
}

/**
 * What an address is recognised by after it was forgotten. With the secret of the house in it, nobody who has only
 * the store can try all numbers there are.
 */
export function hashOfAddress(authSecret: string, address: string): string {
  return createHmac('sha256', authSecret).update(`forgotten address ${address}`).digest('hex')
}

/** The same for one of those who share a phone: by the number with her name. */
export function hashOfSharer(authSecret: string, address: string, firstName: string): string {
  return createHmac('sha256', authSecret)
    .update(`forgotten sharer ${address} ${folded(firstName)}`)
    .digest('hex')
}

/** The same for the number that she has in the company's own file. */
export function hashOfExternalId(authSecret: string, externalId: string): string {
  return createHmac('sha256', authSecret).update(`forgotten external id ${externalId}`).digest('hex')
}

import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Ids } from '../domain/ids.js'

/** Six digits to read off one screen and type on another. */
export function drawCode(ids: Ids): string {
  return String(ids.dice(1_000_000)).padStart(6, '0')
}

/** Compares two hashes of one length without telling by its duration where they differ. */
export function isSameHash(one: string, other: string): boolean {
  return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))
}

/** 256 bits that only the browser keeps. */
export function drawToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What the store keeps of a token: who reads the store cannot sign in with it. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

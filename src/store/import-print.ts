import { createHash } from 'node:crypto'
import type { Ids } from '../domain/ids.js'
import type { Statement } from './engine.js'

/** Ids that know which of them were made by it. */
export function countedIds(ids: Ids): { ids: Ids; made: ReadonlyMap<string, string> } {
  const made = new Map<string, string>()
  const next = () => {
    const id = ids.next()
    made.set(id, `#${made.size}`)
    return id
  }
  return { ids: { next, dice: (sides) => ids.dice(sides) }, made }
}

/**
 * A hash of what would be written and to whom. What differs from one look to the next without meaning anything is
 * left out: ids that are made for the occasion, and the moment itself.
 */
export function printOf(
  statements: readonly Statement[],
  faults: readonly object[],
  made: ReadonlyMap<string, string>,
  now: number,
): string {
  const meaningOf = (one: unknown): unknown => {
    if (one === now) return '@'
    if (typeof one !== 'string') return one
    // A home of her own is called after her.
    const id = one.replace(/^person:/, '')
    return made.get(id) ?? one
  }
  const hash = createHash('sha256').update(JSON.stringify(faults))
  for (const { sql, parameters } of statements) {
    if (JOINS_CONSENT.test(sql)) continue
    hash.update(JSON.stringify([sql, ...parameters.map(meaningOf)]))
  }
  return hash.digest('hex')
}

/** Comes with every joining of two people, whose other statements are in the hash; its own row has a new id each time. */
const JOINS_CONSENT = /^insert into "consent"/

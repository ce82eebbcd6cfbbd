import { randomFillSync, randomInt } from 'node:crypto'
import { v7 } from 'uuid'
import type { Ids } from './domain/ids.js'

const CHANCE_BYTES = 16
/** Chance is drawn in large helpings: a call for every id costs more than all the rest of it. */
const helping = new Uint8Array(CHANCE_BYTES * 512)
let used = helping.length
/** The last instant (ms) that an id was made for, and its place within it: a later id is a higher one. */
let last = 0
let place = 0

function chance(): Uint8Array {
  if (used === helping.length) {
    randomFillSync(helping)
    used = 0
  }
  used += CHANCE_BYTES
  return helping.subarray(used - CHANCE_BYTES, used)
}

function next(): string {
  const random = chance()
  const now = Date.now()
  if (now > last) {
    last = now
    // Begun low, so that what is made in one millisecond has room to count up.
    place = ((random[6] ?? 0) << 16) | ((random[7] ?? 0) << 8) | (random[8] ?? 0)
  } else place += 1
  return v7({ random, msecs: last, seq: place })
}

export const randomIds: Ids = { next, dice: (below) => randomInt(below) }

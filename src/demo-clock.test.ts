import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { demoClock } from './demo-clock.js'
import { DAY } from './domain/clock.js'

const real = { now: () => 1000 }
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'huurderslijn-clock-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

it('is still moved on after a restart on the same store', () => {
  const store = `file:${join(folder, 'store.sqlite')}`
  demoClock(real, store).moveOn(DAY)
  expect(demoClock(real, store).now()).toBe(1000 + DAY)
  expect(demoClock(real, `file:${join(folder, 'other.sqlite')}`).now()).toBe(1000)
})

it('begins anew with a store that is only in memory', () => {
  demoClock(real, 'file::memory:').moveOn(DAY)
  expect(demoClock(real, 'file::memory:').now()).toBe(1000)
})

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { backupName, backupNameTime, expiredBackups, isBackupDue } from './domain/backups.js'
import { DAY, HOUR, MINUTE } from './domain/clock.js'
import { type CommandEnded, nightlyBackup } from './nightly-backup.js'
import type { Engine, Statement } from './store/engine.js'
import { openStore } from './store/open-store.js'

const at = (written: string) => Date.parse(written)
const EVENING = at('2026-03-03T22:00:00+01:00')

describe('when a backup is due', () => {
  const made = (written: string) => ({ madeAt: at(written) })
  test.each([
    ['never one', '2026-03-03T12:00+01:00', {}, true],
    ['made this night', '2026-03-03T12:00+01:00', made('2026-03-03T03:00:01+01:00'), false],
    ['a minute before the hour', '2026-03-04T02:59+01:00', made('2026-03-03T03:00:01+01:00'), false],
    ['at the hour', '2026-03-04T03:00+01:00', made('2026-03-03T03:00:01+01:00'), true],
    ['the machine was off at the hour', '2026-03-04T09:00+01:00', made('2026-03-03T03:00:01+01:00'), true],
    ['by hand at noon counts', '2026-03-04T02:00+01:00', made('2026-03-03T12:00+01:00'), false],
    ['tried a moment ago', '2026-03-04T03:30+01:00', { triedAt: at('2026-03-04T03:00+01:00') }, false],
    ['tried an hour ago', '2026-03-04T04:00+01:00', { triedAt: at('2026-03-04T03:00+01:00') }, true],
    // In that night the clocks of Brussels go from 02:00 to 03:00, which is 01:00 UTC.
    ['in the night of summer time', '2026-03-29T01:00:00Z', made('2026-03-28T02:00:01Z'), true],
    ['before it', '2026-03-29T00:59:00Z', made('2026-03-28T02:00:01Z'), false],
  ])('%s', (_, now, last, due) => {
    expect(isBackupDue(at(now), 3, last)).toBe(due)
  })

  test('names sort by time, say it, and are told from other files', () => {
    const names = [DAY, 2 * DAY, 40 * DAY].map((offset) => backupName(EVENING + offset))
    expect([...names].sort()).toEqual(names)
    expect(names.map(backupNameTime)).toEqual([1, 2, 40].map((days) => EVENING + days * DAY))
    for (const odd of ['huurderslijn.sqlite', `${names[0]}.half`, `${names[0]}.media`, 'x']) {
      expect(backupNameTime(odd)).toBeUndefined()
    }
    expect(expiredBackups([...names, 'mine.sqlite'], EVENING + 41 * DAY, 14)).toEqual(names.slice(0, 2))
    expect(expiredBackups(names.slice(0, 1), EVENING + 400 * DAY, 14)).toEqual([])
  })
})

describe('the backup of the night', () => {
  let dir: string
  let engine: Engine
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'nights-'))
    engine = openStore('file::memory:', 0)
  })
  afterEach(async () => {
    await engine.close()
    rmSync(dir, { recursive: true, force: true })
  })

  test('is made once a night, tried again after an hour, and a failure is on the list until it is over', async () => {
    const clock = { time: EVENING, now: () => clock.time }
    let outcome: CommandEnded = { code: 0, said: '' }
    const tries: number[] = []
    const log: string[] = []
    const tick = nightlyBackup({
      rules: { dir, hour: 3, keepDays: 14 },
      async backUp() {
        tries.push(clock.time)
        if (outcome.code === 0) writeFileSync(join(dir, backupName(clock.time)), '')
        return outcome
      },
      engine,
      clock,
      log: {
        info: () => log.push('info'),
        warn: () => log.push('warn'),
        error: () => log.push('error'),
      } as never,
    })
    const until = async (end: number) => {
      for (; clock.time < end; clock.time += 10 * MINUTE) await tick()
    }
    const list = () =>
      engine.read({
        sql: `select kind from attention where done_at is null`,
        parameters: [],
      } as Statement<{ kind: string }>)

    await until(at('2026-03-05T02:50+01:00'))
    // At the start, as there was none; then at three.
    expect(tries).toEqual([EVENING, at('2026-03-04T03:00+01:00')])
    outcome = { code: 1, said: 'There is too little room' }
    await until(at('2026-03-05T05:10+01:00'))
    expect(tries.slice(2)).toEqual([3, 4, 5].map((hour) => at(`2026-03-05T0${hour}:00+01:00`)))
    expect(await list()).toEqual([{ kind: 'backup-failed' }])
    outcome = { code: 0, said: '' }
    clock.time += HOUR
    await tick()
    expect(await list()).toEqual([])
    expect(log).toEqual(['info', 'info', 'error', 'error', 'error', 'info'])
  })
})

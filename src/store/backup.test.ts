import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { backupStore } from './backup.js'
import type { Engine, Statement } from './engine.js'
import { openStore } from './open-store.js'
import { restoreStore } from './restore.js'
import { verifyStore } from './verify.js'

const NOW = Date.parse('2026-03-03T10:00:00+01:00')

let folder: string
let url: string
let engine: Engine
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backup-'))
  url = `file:${join(folder, 'store.sqlite')}`
  engine = openStore(url, NOW)
})
afterEach(async () => {
  await engine.close()
  rmSync(folder, { recursive: true, force: true })
})

const write = (sql: string, ...parameters: unknown[]) => engine.commit([{ sql, parameters }])
const read = (sql: string) => engine.read({ sql, parameters: [] } as Statement<Record<string, unknown>>)
const setting = (name: string) => write('insert into setting (name, value) values (?, ?)', name, 'x')
const message = (id: string, state: string, purpose: string, sid: string | null = null) =>
  write(
    `insert into outbox_message (id, address_kind, address, channel, body, purpose, priority, state,
       not_before_at, created_at, tries, sid)
     values (?, 'phone', '+32470000001', 'sms', 'x', ?, 2, ?, 0, 0, 0, ?)`,
    id,
    purpose,
    state,
    sid,
  )

describe('a backup', () => {
  it('is all of one moment while others write, in one file that stands by itself', async () => {
    await setting('before')
    const to = join(folder, 'copy.sqlite')
    const writing = Promise.all(Array.from({ length: 50 }, (_, index) => setting(`during-${index}`)))
    await backupStore(url, to)
    await writing
    expect(readdirSync(folder).filter((name) => name.startsWith('copy'))).toEqual(['copy.sqlite'])
    const copy = new Database(to, { readonly: true })
    expect(copy.prepare(`select count(*) as n from setting where name = 'before'`).get()).toEqual({ n: 1 })
    copy.close()
  })

  it('never writes over anything, and says what to do', async () => {
    const to = join(folder, 'copy.sqlite')
    writeFileSync(to, 'something dear')
    await expect(backupStore(url, to)).rejects.toThrow('is there already. Give the backup another name.')
    await expect(backupStore(url, join(folder, 'no', 'x'))).rejects.toThrow('There is no folder')
  })

  it('that is killed half-way is not there at all', async () => {
    const to = join(folder, 'copy.sqlite')
    await write(
      `insert into setting (name, value)
       with recursive n(i) as (select 1 union all select i + 1 from n where i < 20000)
       select 'big-' || i, hex(randomblob(400)) from n`,
    )
    const child = startBackup(url, to)
    while (!existsSync(`${to}.half`)) await new Promise((resolve) => setTimeout(resolve, 1))
    child.kill('SIGKILL')
    await new Promise((resolve) => child.once('exit', resolve))
    // Either it was quicker than the signal, and whole; or there is nothing by that name.
    if (existsSync(to)) {
      const copy = new Database(to, { readonly: true })
      expect(copy.pragma('integrity_check')).toEqual([{ integrity_check: 'ok' }])
      copy.close()
    } else {
      await backupStore(url, to)
      expect(existsSync(`${to}.half`)).toBe(false)
    }
  })
})

function startBackup(databaseUrl: string, to: string): ChildProcess {
  const module = fileURLToPath(new URL('./backup.ts', import.meta.url))
  const script = `import(${JSON.stringify(module)}).then(m => m.backupStore(${JSON.stringify(databaseUrl)}, ${JSON.stringify(to)}))`
  return spawn(process.execPath, ['--import', 'tsx', '-e', script], { stdio: 'ignore' })
}

describe('restoring', () => {
  const made = async () => {
    const backup = join(folder, 'copy.sqlite')
    await backupStore(url, backup)
    await engine.close()
    return backup
  }

  it('lays aside what was there, and sends nothing a second time', async () => {
    await message('reply', 'queued', 'reply')
    await message('code', 'queued', 'code')
    await message('round', 'queued', 'round')
    await message('gone', 'sent', 'reply', 'SM1')
    const backup = await made()
    engine = openStore(url, NOW)
    await setting('since')
    await engine.close()

    const { asideAs, lookedFor } = restoreStore(backup, url, NOW)
    expect(lookedFor).toBe(1)
    engine = openStore(url, NOW)
    expect(await read('select id, state, claimed_at from outbox_message order by id')).toEqual([
      { id: 'code', state: 'withheld', claimed_at: null },
      { id: 'gone', state: 'sent', claimed_at: null },
      { id: 'reply', state: 'sending', claimed_at: NOW },
      { id: 'round', state: 'withheld', claimed_at: null },
    ])
    expect(await read(`select name from setting where name = 'since'`)).toEqual([])
    const aside = new Database(String(asideAs), { readonly: true })
    expect(aside.prepare(`select name from setting where name = 'since'`).all()).toHaveLength(1)
    aside.close()
  })

  it('of something else changes nothing', async () => {
    await setting('kept')
    const odd = join(folder, 'odd.sqlite')
    writeFileSync(odd, 'no store at all')
    expect(() => restoreStore(odd, url, NOW)).toThrow('is no backup of this line')
    expect(() => restoreStore(join(folder, 'none'), url, NOW)).toThrow('There is no backup')
    expect(await read(`select name from setting where name = 'kept'`)).toHaveLength(1)
    expect(readdirSync(folder).filter((name) => name.includes('half'))).toEqual([])
  })
})

describe('verify', () => {
  it('is content with a new store', async () => {
    expect(await verifyStore(engine)).toEqual([])
  })

  it.each([
    ['a message that left', () => message('lost', 'sent', 'reply'), 'Twilio gave it: lost'],
    [
      "the same id of Twilio's twice",
      async () => {
        await message('a', 'sent', 'reply', 'SM1')
        await message('b', 'sent', 'reply', 'SM1')
      },
      "the same id of Twilio's: a",
    ],
    [
      'something unasked for who stopped',
      async () => {
        await write(`insert into tenant (id, first_name, language, kind, stopped_at, created_at)
          values ('t', 'x', 'nl', 'tenant', 1, 0)`)
        await message('m', 'queued', 'round')
        await write(`update outbox_message set tenant_id = 't'`)
      },
      'somebody who stopped: m',
    ],
    [
      'a conversation that nobody can read',
      async () => {
        await write(`insert into tenant (id, first_name, language, kind, created_at)
          values ('t', 'x', 'nl', 'tenant', 0)`)
        await write(
          `insert into conversation (tenant_id, version, state, updated_at) values ('t', 1, '{', 0)`,
        )
      },
      'can be read: t',
    ],
  ])('finds %s', async (_, spoil, fault) => {
    await spoil()
    const faults = await verifyStore(engine)
    expect(faults).toHaveLength(1)
    expect(faults[0]).toContain(fault)
  })
})

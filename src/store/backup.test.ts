import { type ChildProcess, spawn } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { backupName } from '../domain/backups.js'
import { DAY, HOUR } from '../domain/clock.js'
import { commitAudited } from './audit.js'
import { backupStore, openBackupFolder } from './backup.js'
import { keepForgottenList, listBackups, rotateBackups } from './backup-folder.js'
import { mediaOfBackup } from './backup-media.js'
import type { Engine, Statement } from './engine.js'
import { forgottenListFile } from './forgotten-list.js'
import { openStore, storeFile } from './open-store.js'
import { restoreStore } from './restore.js'
import { verifyStore } from './verify.js'

const NOW = Date.parse('2026-03-03T10:00:00+01:00')

let folder: string
let url: string
let media: string
let engine: Engine
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backup-'))
  url = `file:${join(folder, 'store.sqlite')}`
  media = join(folder, 'media')
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

/** A photo of somebody, as it lies in the store and in the folder of media. */
async function photo(id: string, content = `photo ${id}`): Promise<void> {
  mkdirSync(media, { recursive: true })
  writeFileSync(join(media, id), content)
  writeFileSync(join(media, `${id}.thumbnail`), 'small')
  await write(`insert or ignore into tenant (id, first_name, language, kind, created_at)
    values ('t', 'x', 'nl', 'tenant', 0)`)
  await write(`insert or ignore into address (id, tenant_id, kind, value, created_at)
    values ('a', 't', 'phone', '+32470000001', 0)`)
  await write(
    `insert into incoming_message (id, message_sid, tenant_id, address_id, channel, kind, text, received_at)
     values (?, ?, 't', 'a', 'whatsapp', 'photo', '', 0)`,
    `in-${id}`,
    `MM${id}`,
  )
  await write(
    `insert into media (id, incoming_message_id, tenant_id, position, kind, url, state, tries, byte_count,
       has_thumbnail, created_at)
     values (?, ?, 't', 0, 'photo', 'https://x', 'kept', 1, ?, 1, 0)`,
    id,
    `in-${id}`,
    content.length,
  )
}

const night = (day: number) => join(folder, 'nights', backupName(NOW + day * DAY))
const copyOf = () => join(folder, 'copy.sqlite')
const inMedia = (file: string) => readdirSync(mediaOfBackup(file)).sort()

describe('a backup', () => {
  it('is all of one moment while others write, in one file that stands by itself', async () => {
    await setting('before')
    const writing = Promise.all(Array.from({ length: 50 }, (_, index) => setting(`during-${index}`)))
    await backupStore(url, copyOf())
    await writing
    expect(readdirSync(folder).filter((name) => name.startsWith('copy'))).toEqual(['copy.sqlite'])
    const copy = new Database(copyOf(), { readonly: true })
    expect(copy.prepare(`select count(*) as n from setting where name = 'before'`).get()).toEqual({ n: 1 })
    copy.close()
    expect(statSync(copyOf()).mode & 0o077).toBe(0)
  })

  it('never writes over anything, and says what to do', async () => {
    writeFileSync(copyOf(), 'something dear')
    await expect(backupStore(url, copyOf())).rejects.toThrow(
      'is there already. Give the backup another name.',
    )
    await expect(backupStore(url, join(folder, 'no', 'x'))).rejects.toThrow('There is no folder')
  })

  it('has every photo that its rows speak of, and fourteen nights need the room of one', async () => {
    await photo('p1')
    await photo('p2')
    writeFileSync(join(media, 'nobody'), 'of no row')
    openBackupFolder(join(folder, 'nights'))
    expect(await backupStore(url, night(0))).toMatchObject({ media: 2, faults: [] })
    rmSync(join(media, 'p1'))
    writeFileSync(join(media, 'p1'), 'photo xx')
    await photo('p3')
    await backupStore(url, night(1))
    expect(inMedia(night(0))).toEqual(['p1', 'p1.thumbnail', 'p2', 'p2.thumbnail'])
    expect(inMedia(night(1))).toEqual(['p1', 'p1.thumbnail', 'p2', 'p2.thumbnail', 'p3', 'p3.thumbnail'])
    const [first, second] = [0, 1].map((day) => statSync(join(mediaOfBackup(night(day)), 'p1')).ino)
    expect(second).toBe(first)
  })

  it('says which photo of the store is lost, and is made all the same', async () => {
    await photo('p1')
    await photo('p2')
    writeFileSync(join(media, 'p2'), 'cut off')
    expect(await backupStore(url, copyOf())).toMatchObject({
      media: 1,
      faults: ['the file of medium p2 is not whole'],
    })
    expect(existsSync(copyOf())).toBe(true)
    expect(await verifyStore(engine, media)).toEqual(['the file of medium p2 is not whole'])
  })

  it('that is killed is whole or not there, and the next one takes away what it left', async () => {
    openBackupFolder(join(folder, 'nights'))
    for (let index = 0; index < 30; index++) await photo(`p${index}`, 'x'.repeat(50_000))
    await write(
      `insert into setting (name, value)
       with recursive n(i) as (select 1 union all select i + 1 from n where i < 20000)
       select 'big-' || i, hex(randomblob(400)) from n`,
    )
    const signs = [`${night(0)}.half`, join(`${mediaOfBackup(night(1))}.half`, 'p5')]
    for (const [day, sign] of signs.entries()) {
      const child = startBackup(url, night(day))
      while (!existsSync(sign) && child.exitCode === null) await new Promise((next) => setTimeout(next, 1))
      child.kill('SIGKILL')
      await new Promise((resolve) => child.once('exit', resolve))
      if (!existsSync(night(day))) continue
      // Quicker than the signal: then it has to be whole.
      expect(inMedia(night(day))).toHaveLength(60)
      const copy = new Database(night(day), { readonly: true })
      expect(copy.pragma('integrity_check')).toEqual([{ integrity_check: 'ok' }])
      copy.close()
    }
    expect(await backupStore(url, night(2))).toMatchObject({ media: 30, faults: [] })
    await rotateBackups(join(folder, 'nights'), Date.now() + 2 * DAY, 999)
    const left = readdirSync(join(folder, 'nights'))
    expect(left.filter((name) => name.includes('half'))).toEqual([])
    expect(left).toContain(basename(night(2)))
  })
})

function startBackup(databaseUrl: string, to: string): ChildProcess {
  const module = fileURLToPath(new URL('./backup.ts', import.meta.url))
  const script = `import(${JSON.stringify(module)}).then(m => m.backupStore(${JSON.stringify(databaseUrl)}, ${JSON.stringify(to)}))`
  return spawn(process.execPath, ['--import', 'tsx', '-e', script], { stdio: 'ignore' })
}

describe('the folder of nightly backups', () => {
  it('keeps each for its days, the newest for good, and leaves alone what is not ours', async () => {
    const nights = join(folder, 'nights')
    openBackupFolder(nights)
    await photo('p1')
    for (const day of [0, 1, 15]) await backupStore(url, night(day))
    writeFileSync(join(nights, 'by-hand.sqlite'), '')
    mkdirSync(mediaOfBackup(night(7)))
    expect(await listBackups(nights)).toEqual([0, 1, 15].map((day) => NOW + day * DAY))
    expect(await rotateBackups(nights, NOW + 15 * DAY + HOUR, 14)).toBe(2)
    expect(readdirSync(nights).sort()).toEqual(
      ['by-hand.sqlite', basename(night(15)), basename(mediaOfBackup(night(15)))]
        .concat(
          // Its time on disk is of this moment: it may be under way.
          basename(mediaOfBackup(night(7))),
        )
        .sort(),
    )
    await rotateBackups(nights, NOW + 400 * DAY, 14)
    expect(await listBackups(nights)).toEqual([NOW + 15 * DAY])
    expect(await listBackups(join(folder, 'nowhere'))).toEqual([])
  })
})

describe('restoring', () => {
  const made = async () => {
    await backupStore(url, copyOf())
    await engine.close()
    return copyOf()
  }
  const since = async (change: () => Promise<unknown>) => {
    engine = openStore(url, NOW)
    await change()
    await engine.close()
  }

  it('lays aside what was there, and sends nothing a second time', async () => {
    await message('reply', 'queued', 'reply')
    await message('code', 'queued', 'code')
    await message('round', 'queued', 'round')
    await message('gone', 'sent', 'reply', 'SM1')
    const backup = await made()
    await since(() => setting('since'))

    const { asideAs, lookedFor } = await restoreStore(backup, url, NOW)
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

  it('asks nobody twice, opens no session again, and says who was forgotten since', async () => {
    await write(`insert into council_member (id, name, phone, role, created_at)
      values ('m', 'Rita', '+32470000001', 'member', 0)`)
    await write(
      `insert into session (token_hash, council_member_id, created_at, expires_at) values ('h', 'm', 0, 9)`,
    )
    await write(
      `insert into tenant (id, first_name, language, kind, created_at) values ('t', 'x', 'nl', 'tenant', 0)`,
    )
    for (const [id, disposition] of [
      ['half-way', 'waiting'],
      ['over', 'answered'],
    ]) {
      await write(`insert into round (id, audience, created_at, expanded_at) values (?, '{}', 0, 1)`, id)
      await write(
        `insert into invitation (id, round_id, tenant_id, disposition, created_at) values (?, ?, 't', ?, 0)`,
        `i-${id}`,
        id,
        disposition,
      )
    }
    await write(`insert into round_draft (id, content, state, version, created_by, created_at, updated_by, updated_at,
      send_at) values ('d', '{}', 'scheduled', 1, 'm', 0, 'm', 0, 5)`)
    const backup = await made()
    await since(() =>
      commitAudited(engine, { at: NOW, actor: 'm', action: 'forgotten', subject: 't' }, [
        { sql: `delete from invitation`, parameters: [] },
        { sql: `delete from tenant`, parameters: [] },
      ]),
    )
    const { pausedRounds, unscheduledDrafts, forgottenSince } = await restoreStore(backup, url, NOW)
    expect({ pausedRounds, unscheduledDrafts, forgottenSince }).toEqual({
      pausedRounds: 1,
      unscheduledDrafts: 1,
      forgottenSince: ['t'],
    })
    engine = openStore(url, NOW)
    expect(await read('select id, paused_at from round order by id')).toEqual([
      { id: 'half-way', paused_at: NOW },
      { id: 'over', paused_at: null },
    ])
    expect(await read('select * from session')).toEqual([])
    expect(await read('select state, send_at, version from round_draft')).toEqual([
      { state: 'draft', send_at: null, version: 2 },
    ])
  })

  it('brings the photos back, and lays aside those that came since', async () => {
    await photo('p1')
    const backup = await made()
    await since(() => photo('p2'))
    rmSync(join(media, 'p1'))
    await restoreStore(backup, url, NOW)
    engine = openStore(url, NOW)
    expect(await verifyStore(engine, media)).toEqual([])
    expect(readdirSync(media).sort()).toEqual(['p1', 'p1.thumbnail'])
    expect(readdirSync(`${media}.before-restore-${NOW}`).sort()).toEqual(['p2', 'p2.thumbnail'])
  })

  it('on another machine has the list of who was forgotten, as it was last night', async () => {
    const nights = join(folder, 'nights')
    openBackupFolder(nights)
    const list = forgottenListFile(storeFile(url))
    await keepForgottenList(url, nights)
    expect(readdirSync(nights)).toEqual([])
    writeFileSync(list, 'one\n')
    await backupStore(url, night(0))
    await keepForgottenList(url, nights)
    await engine.close()
    writeFileSync(list, 'one\ntwo\n')
    await restoreStore(night(0), url, NOW)
    expect(readFileSync(list, 'utf8')).toBe('one\ntwo\n')
    rmSync(list)
    await restoreStore(night(0), url, NOW + 1)
    expect(readFileSync(list, 'utf8')).toBe('one\n')
    engine = openStore(url, NOW)
  })

  it('without its photos only when told so', async () => {
    await photo('p1')
    const backup = await made()
    rmSync(media, { recursive: true })
    rmSync(mediaOfBackup(backup), { recursive: true })
    await expect(restoreStore(backup, url, NOW)).rejects.toThrow('1 photos or voice notes are missing')
    expect((await restoreStore(backup, url, NOW, true)).lostMedia).toEqual(['p1'])
    engine = openStore(url, NOW)
    expect(await verifyStore(engine, media)).toEqual([])
  })

  it('is refused while the server has the store open', async () => {
    await backupStore(url, copyOf())
    await expect(restoreStore(copyOf(), url, NOW)).rejects.toThrow(
      'stop the server first. Nothing was changed.',
    )
  })

  it('takes the place of a store that is damaged', async () => {
    await setting('kept')
    const backup = await made()
    writeFileSync(storeFile(url), 'nothing like a store '.repeat(500))
    const { forgottenSince } = await restoreStore(backup, url, NOW)
    expect(forgottenSince).toBeUndefined()
    engine = openStore(url, NOW)
    expect(await read(`select name from setting where name = 'kept'`)).toHaveLength(1)
  })

  it('of something else changes nothing', async () => {
    await setting('kept')
    await engine.close()
    const odd = join(folder, 'odd.sqlite')
    writeFileSync(odd, 'no store at all')
    new Database(join(folder, 'other.sqlite')).exec('create table shopping (item text)').close()
    await expect(restoreStore(odd, url, NOW)).rejects.toThrow('is no backup of this line')
    await expect(restoreStore(join(folder, 'other.sqlite'), url, NOW)).rejects.toThrow('is no backup')
    await expect(restoreStore(join(folder, 'none'), url, NOW)).rejects.toThrow('There is no backup')
    engine = openStore(url, NOW)
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

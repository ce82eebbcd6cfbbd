import { readFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { MINUTE } from '../src/domain/clock.js'
import { randomIds } from '../src/ids.js'
import type { Statement } from '../src/store/engine.js'
import { MIGRATIONS } from '../src/store/migrations/index.js'
import { type Conversation, conversation, isUnread } from '../src/talk/conversation.js'
import { type Memory, newMemory } from '../src/talk/memory.js'
import { play, type Stage } from '../src/talk/player.js'
import { text, yesOrNo } from '../src/talk/readers.js'
import { world } from './support/world.js'

/** A talk goes on in the script of a newer program: what was heard is found by name, never by its place. */

const word = (value: unknown) => (isUnread(value) ? '?' : value)

const before = conversation('repair', async ({ ask, say, record }) => {
  const place = await ask('place', text)
  const danger = await ask('danger', yesOrNo)
  const problem = await ask('problem', text)
  await record('unread', { text: `${word(place)}, ${word(danger)}, ${word(problem)}` })
  await say('noted')
})

const added = conversation('repair', async ({ ask, say, record }) => {
  const place = await ask('place', text)
  const since = await ask('since', text)
  const danger = await ask('danger', yesOrNo)
  const problem = await ask('problem', text)
  await record('unread', { text: `${word(place)}, ${word(since)}, ${word(danger)}, ${word(problem)}` })
  await say('noted')
})

const moved = conversation('repair', async ({ ask, say, record }) => {
  const problem = await ask('problem', text)
  const danger = await ask('danger', yesOrNo)
  const place = await ask('place', text)
  await record('unread', { text: `${word(place)}, ${word(danger)}, ${word(problem)}` })
  await say('noted')
})

const dropped = conversation('repair', async ({ ask, say, record }) => {
  const place = await ask('place', text)
  const problem = await ask('problem', text)
  await record('unread', { text: `${word(place)}, ${word(problem)}` })
  await say('noted')
})

/** Plays a talk message by message; memory goes through JSON in between, as it does in the store. */
function tenant(first: Conversation) {
  let memory: Memory = newMemory()
  const kept: string[] = []
  const stage = (said: string[]): Stage => ({
    channel: 'sms',
    tenant: { isNew: false, cameFirst: false },
    about: undefined,
    say: (name) => said.push(name),
    has: () => false,
    label: (_, option) => String(option),
    record: (_, fact) => kept.push((fact as { text: string }).text),
  })
  return {
    kept,
    async begin() {
      const said: string[] = []
      await play(first, memory, stage(said), { kind: 'begin' })
      return said
    },
    async says(words: string, talk: Conversation) {
      const said: string[] = []
      memory = JSON.parse(JSON.stringify(memory))
      await play(talk, memory, stage(said), { kind: 'heard', text: words }, true)
      return said
    },
  }
}

async function halfway() {
  const fatima = tenant(before)
  expect(await fatima.begin()).toEqual(['place'])
  expect(await fatima.says('de lift', before)).toEqual(['danger'])
  return fatima
}

test('without a change the talk goes to its end', async () => {
  const fatima = await halfway()
  expect(await fatima.says('nee', before)).toEqual(['problem'])
  expect(await fatima.says('hij staat stil', before)).toEqual(['noted'])
  expect(fatima.kept).toEqual(['de lift, no, hij staat stil'])
})

test('a question that was added is asked, and the answer on its way is kept for its own', async () => {
  const fatima = await halfway()
  expect(await fatima.says('nee', added)).toEqual(['since'])
  expect(await fatima.says('sinds gisteren', added)).toEqual(['problem'])
  expect(await fatima.says('hij staat stil', added)).toEqual(['noted'])
  expect(fatima.kept).toEqual(['de lift, sinds gisteren, no, hij staat stil'])
})

test('a question that moved is neither asked twice nor given the answer to another', async () => {
  const fatima = await halfway()
  expect(await fatima.says('nee', moved)).toEqual(['problem'])
  expect(await fatima.says('hij staat stil', moved)).toEqual(['noted'])
  expect(fatima.kept).toEqual(['de lift, no, hij staat stil'])
})

test('a question that was dropped takes its answer with it', async () => {
  const fatima = await halfway()
  expect(await fatima.says('nee', dropped)).toEqual(['problem'])
  expect(await fatima.says('hij staat stil', dropped)).toEqual(['noted'])
  expect(fatima.kept).toEqual(['de lift, hij staat stil'])
})

test('a remembered choice that is no longer offered is asked again', async () => {
  const offering = (places: readonly string[]) =>
    conversation('repair', async ({ choose, ask, record }) => {
      const place = await choose('place', places)
      const problem = await ask('problem', text)
      await record('unread', { text: `${word(place)}, ${word(problem)}` })
    })
  const fatima = tenant(offering(['home', 'cellar']))
  await fatima.begin()
  expect(await fatima.says('2', offering(['home', 'cellar']))).toEqual(['problem'])
  expect(await fatima.says('hij staat stil', offering(['home', 'stairs']))).toEqual(['place'])
  expect(await fatima.says('2', offering(['home', 'stairs']))).toEqual([])
  expect(fatima.kept).toEqual(['stairs, hij staat stil'])
})

test('a name used twice in one script is a mistake that says so', async () => {
  const twice = conversation('repair', async ({ say }) => {
    await say('noted')
    await say('noted')
  })
  await expect(tenant(twice).begin()).rejects.toThrow('used twice')
})

/** A store at an earlier migration, with what `test/support/stores` has of it. */
function olderStore(level: number, also: string) {
  return (file: string) => {
    const database = new Database(file)
    database.exec(
      'create table migration (number integer primary key, name text not null, applied_at bigint not null)',
    )
    for (const { number, name, statements } of MIGRATIONS.filter((one) => one.number <= level)) {
      for (const statement of statements) database.exec(statement)
      database.prepare('insert into migration values (?, ?, 0)').run(number, name)
    }
    database.exec(readFileSync(new URL(`support/stores/level-${level}.sql`, import.meta.url), 'utf8'))
    database.exec(also)
    database.close()
  }
}

test('a store in the middle of talks goes on under this program, whatever level it was at', async () => {
  // Omar is in a talk that this program does not know any more.
  const omar = `update conversation set state = replace(state, '"id":"question"', '"id":"survey-2025"')
    where tenant_id in (select tenant_id from address where value = '+32470000206')`
  const line = await world({
    ids: randomIds,
    now: Date.parse('2026-03-03T10:10:00+01:00'),
    prepare: olderStore(12, omar),
  })
  const heard = (last: string) =>
    line.twilio
      .messages()
      .filter(({ direction, to }) => direction === 'outbound-api' && to === `+3247000020${last}`)
      .map(({ body }) => body)
  const says = async (last: string, body: string) => {
    await line.twilio.sendFrom({ from: `+3247000020${last}`, channel: 'sms', body })
    await line.pass(MINUTE)
    return heard(last).at(-1) ?? ''
  }
  await line.pass(MINUTE)
  // What waited in the queue leaves, once; nobody else is told anything.
  expect(['1', '2', '3', '4', '5', '6'].map((last) => heard(last).length)).toEqual([0, 0, 0, 0, 1, 0])
  expect(heard('5')[0]).toContain('Stuurt u niets? Dan vragen wij niets.')

  expect(await says('1', '4')).toContain('Dank u')
  expect(await says('4', 'heel slecht')).toContain('Dank u')
  expect(await says('2', 'oui')).toContain('Votre couloir est-il propre?')
  expect(await says('2', '2')).toContain('Merci')
  expect(await says('3', 'in de gang')).toContain('Genoteerd')
  expect(await says('5', 'ja')).toContain('Hoe proper is uw gang?')
  expect(await says('6', '5')).not.toBe('')

  const read = <Row>(sql: string) => line.engine().read<Row>({ sql, parameters: [] } as Statement<Row>)
  const answers = await read<{ who: string; value: string }>(
    `select substr(address.value, -1) as who, answer.value from answer
     join address on address.tenant_id = answer.tenant_id order by who`,
  )
  expect(answers.map(({ who, value }) => `${who}: ${value}`).join(', ')).toMatch(/^1: 4, 2: 2, 4: 1, 6: 5$/)
  expect(await read('select place from repair_concern')).toEqual([{ place: 'shared' }])
  await line.close()
})

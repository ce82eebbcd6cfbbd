import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { DAY } from '../domain/clock.js'
import { companySchema } from '../domain/company.js'
import { parseMeetingFile } from '../domain/meeting-file.js'
import { parsePhoneNumber } from '../domain/phone-number.js'
import { parseQuestionFile } from '../domain/question-file.js'
import { listAbsences } from './absences.js'
import { listAudience } from './audience.js'
import { seedDemo } from './demo.js'
import { listDeskItems } from './desk-items.js'
import { findNewestEdition, listEditions } from './editions.js'
import { holdsDemoPeople } from './health.js'
import { openStore } from './open-store.js'
import { listUnexpandedRounds } from './rounds.js'
import { countWaitingConcerns } from './waiting-concerns.js'

const NOW = Date.parse('2026-03-25T18:30:00Z')

function deps() {
  let made = 0
  return {
    clock: { now: () => NOW },
    ids: { next: () => `id-${String(++made).padStart(6, '0')}`, dice: () => 0 },
    areas: [],
    themes: { themesOf: () => [], labelOf: (theme: string) => ({ nl: theme }) },
    readFile: (path: string) => readFile(path, 'utf8'),
  }
}

async function read<Row>(engine: ReturnType<typeof openStore>, sql: string): Promise<Row[]> {
  return engine.read<Row>({ sql, parameters: [] })
}

/** Filled once for all: a year takes seconds to live. */
let filled: Promise<ReturnType<typeof openStore>> | undefined
function filledStore() {
  filled ??= (async () => {
    const engine = openStore('file::memory:', NOW)
    expect(await seedDemo(engine, deps())).toBe(true)
    return engine
  })()
  return filled
}

test('fills a new store once, and marks it', async () => {
  const engine = await filledStore()
  expect(await seedDemo(engine, deps())).toBe(false)
  expect(await holdsDemoPeople(engine)).toBe(true)
  const people = await engine.read(listAudience({}, NOW))
  expect(people.filter((one) => one.has_address === 1).length).toBeGreaterThanOrEqual(35)
  // The homes of the made-up year count, and nobody there is texted.
  expect(people.filter((one) => one.has_address === 0).length).toBeGreaterThan(500)
  expect(await engine.read(listUnexpandedRounds())).toHaveLength(1)
  expect(await read(engine, 'pragma foreign_key_check')).toEqual([])
}, 30_000)

test('a year of editions was published, and the newest one is a full room', async () => {
  const engine = await filledStore()
  expect((await listEditions(engine, 20)).length).toBeGreaterThanOrEqual(6)
  const content = (await findNewestEdition(engine))?.content
  expect(content?.questions.length).toBeGreaterThanOrEqual(10)
  expect(content?.questions.some(({ trend }) => trend?.direction !== undefined)).toBe(true)
  expect(content?.repairs.categories.filter(({ count }) => count !== undefined).length).toBeGreaterThan(5)
  expect(content?.meetings.some(({ chairs }) => chairs !== undefined)).toBe(true)
}, 30_000)

test('leaves a store alone that holds anyone', async () => {
  const engine = openStore('file::memory:', NOW)
  const sql = `insert into tenant (id, first_name, language, kind, created_at) values ('t', '', 'nl', 'unknown', 0)`
  await engine.commit([{ sql, parameters: [] }])
  expect(await seedDemo(engine, deps())).toBe(false)
  expect(await holdsDemoPeople(engine)).toBe(false)
})

test('the council has something to read at once', async () => {
  const edition = await findNewestEdition(await filledStore())
  const questions = edition?.content.questions ?? []
  expect(questions.map(({ key }) => key)).toEqual(expect.arrayContaining(['first-better', 'area']))
  // Of an open question there is one figure: who wrote.
  for (const { results } of questions.filter(({ kind }) => kind !== 'open').slice(0, 5)) {
    const shown = results[0]?.figures.filter(({ count }) => count !== undefined) ?? []
    expect(shown.length).toBeGreaterThanOrEqual(2)
  }
  const heating = edition?.content.repairs.categories.find(({ category }) => category === 'heating')
  expect(heating?.count).toBeGreaterThanOrEqual(5)
})

test('the meeting is some weeks ahead, on its own weekday and hour, over the change to summer time', async () => {
  const meetings = (await findNewestEdition(await filledStore()))?.content.meetings ?? []
  const meeting = meetings.find(({ startsAt }) => startsAt > NOW)
  expect(new Date(meeting?.startsAt ?? 0).toISOString()).toBe('2026-04-21T12:00:00.000Z')
  expect(meeting?.startsAt).toBeGreaterThan(NOW + 20 * DAY)
})

test('the phones are of people whom the store knows', async () => {
  const engine = await filledStore()
  const phones = JSON.parse(await readFile('data/demo/phones.json', 'utf8')) as { phone: string }[]
  const known = await read<{ value: string }>(
    engine,
    'select value from address union select phone from council_member',
  )
  expect(phones).toHaveLength(7)
  for (const { phone } of phones) {
    expect(parsePhoneNumber(phone)).toBe(phone)
    expect(known).toContainEqual({ value: phone })
  }
})

test('the files that a company edits are as they should be', async () => {
  const json = async (path: string) => JSON.parse(await readFile(path, 'utf8'))
  const company = companySchema.parse(await json('data/company.json'))
  expect(company).toMatchObject({ dutyLine: '', liftFirm: '', alertPhones: [] })
  for (const name of ['question', 'next-question']) {
    expect(parseQuestionFile(await json(`data/demo/${name}.json`), NOW)).toHaveProperty('question')
  }
  for (const name of ['meeting', 'next-meeting']) {
    expect(parseMeetingFile(await json(`data/demo/${name}.json`), NOW)).toHaveProperty('meeting')
  }
})

test('the coordinator has a morning: danger on top, people who wait, some of them too long', async () => {
  const engine = await filledStore()
  const items = await listDeskItems(engine, NOW, 50)
  expect(items[0]?.kind).toBe('emergency-doubted')
  expect(new Set(items.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(5)
  expect(items.some(({ isOverdue }) => isOverdue)).toBe(true)
  expect(items.filter(({ takenBy }) => takenBy !== undefined)).toHaveLength(1)
  expect(await listAbsences(engine, NOW)).toHaveLength(1)
  const { count } = await countWaitingConcerns(engine, NOW)
  expect(count).toBeGreaterThan(3)
  expect(count).toBeLessThan(20)
})

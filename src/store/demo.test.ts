import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { DAY } from '../domain/clock.js'
import { companySchema } from '../domain/company.js'
import { parseMeetingFile } from '../domain/meeting-file.js'
import { parsePhoneNumber } from '../domain/phone-number.js'
import { parseQuestionFile } from '../domain/question-file.js'
import { listAudience } from './audience.js'
import { seedDemo } from './demo.js'
import { publishDemoEdition } from './demo-edition.js'
import { findNewestEdition } from './editions.js'
import { holdsDemoPeople } from './health.js'
import { openStore } from './open-store.js'
import { listUnexpandedRounds } from './rounds.js'

const NOW = Date.parse('2026-03-25T18:30:00Z')

function deps() {
  let made = 0
  return {
    clock: { now: () => NOW },
    ids: { next: () => `id-${String(++made).padStart(6, '0')}`, dice: () => 0 },
    readFile: (path: string) => readFile(path, 'utf8'),
  }
}

async function read<Row>(engine: ReturnType<typeof openStore>, sql: string): Promise<Row[]> {
  return engine.read<Row>({ sql, parameters: [] })
}

test('fills a new store once, and marks it', async () => {
  const engine = openStore('file::memory:', NOW)
  expect(await seedDemo(engine, deps())).toBe(true)
  expect(await seedDemo(engine, deps())).toBe(false)
  expect(await holdsDemoPeople(engine)).toBe(true)
  const people = await engine.read(listAudience({}, NOW))
  expect(people.length).toBeGreaterThan(35)
  expect(people.filter((one) => one.has_address === 0)).toHaveLength(5)
  expect(await engine.read(listUnexpandedRounds())).toHaveLength(1)
  expect(await read(engine, 'pragma foreign_key_check')).toEqual([])
})

test('leaves a store alone that holds anyone', async () => {
  const engine = openStore('file::memory:', NOW)
  const sql = `insert into tenant (id, first_name, language, kind, created_at) values ('t', '', 'nl', 'unknown', 0)`
  await engine.commit([{ sql, parameters: [] }])
  expect(await seedDemo(engine, deps())).toBe(false)
  expect(await holdsDemoPeople(engine)).toBe(false)
})

const areas = [
  { name: 'kust', municipalities: ['De Panne', 'Koksijde', 'Nieuwpoort'] },
  { name: 'binnenland', municipalities: ['Veurne', 'Alveringem', 'Diksmuide', 'Kortemark'] },
]

async function demoEdition(engine: ReturnType<typeof openStore>) {
  await seedDemo(engine, deps())
  const themes = { themesOf: () => [], labelOf: (theme: string) => ({ nl: theme }) }
  // Ids after those of the seed.
  const ids = { next: () => `later-${String(++later).padStart(6, '0')}`, dice: () => 0 }
  await publishDemoEdition(engine, NOW, { areas, themes, ids })
  return findNewestEdition(engine)
}
let later = 0

test('the council has something to read at once', async () => {
  const engine = openStore('file::memory:', NOW)
  const edition = await demoEdition(engine)
  const questions = edition?.content.questions ?? []
  expect(questions.map(({ key }) => key)).toEqual(['first-better', 'area'])
  for (const { results } of questions) {
    const shown = results[0]?.figures.filter(({ count }) => count !== undefined) ?? []
    expect(shown.length).toBeGreaterThanOrEqual(2)
  }
  const heating = edition?.content.repairs.categories.find(({ category }) => category === 'heating')
  expect(heating?.count).toBeGreaterThanOrEqual(5)
})

test('the meeting is some weeks ahead, on its own weekday and hour, over the change to summer time', async () => {
  const engine = openStore('file::memory:', NOW)
  const [meeting] = (await demoEdition(engine))?.content.meetings ?? []
  expect(new Date(meeting?.startsAt ?? 0).toISOString()).toBe('2026-04-21T12:00:00.000Z')
  expect(meeting?.startsAt).toBeGreaterThan(NOW + 20 * DAY)
})

test('the six phones are of people whom the store knows', async () => {
  const engine = openStore('file::memory:', NOW)
  await seedDemo(engine, deps())
  const phones = JSON.parse(await readFile('data/demo/phones.json', 'utf8')) as { phone: string }[]
  const known = await read<{ value: string }>(
    engine,
    'select value from address union select phone from council_member',
  )
  expect(phones).toHaveLength(6)
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

import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import express from 'express'
import { DAY } from '../../src/domain/clock.js'
import { companySchema } from '../../src/domain/company.js'
import { REPAIR_CATEGORIES } from '../../src/domain/repair.js'
import { seededDice } from '../../src/domain/seeded-dice.js'
import { ROOT } from '../../src/house-files.js'
import { randomIds } from '../../src/ids.js'
import { councilPages } from '../../src/pages/routes.js'
import { hashToken } from '../../src/pages/secrets.js'
import { approveEdition, makeDraft } from '../../src/store/edition-drafts.js'
import type { Engine, Statement } from '../../src/store/engine.js'
import { openStore } from '../../src/store/open-store.js'
import { themeReader } from '../../src/themes.js'
import { wordingOf } from '../../src/wording.js'

/**
 * How long the council's pages take, and how large they are, on the store of a large company after three years:
 * 5,000 tenants, 100,000 answers, an edition a month. And how long an edition takes to make.
 */
const TENANTS = 5_000
const MONTHS = 36
/** Each to a third of the homes; together they make 100,000 answers. */
const QUESTIONS = 60
const ANSWERS = 100_000
const CONCERNS_A_MONTH = 120
const ROUNDS = 20
const PAGE_MS_MAX = 50
const PAGE_BYTES_MAX = 100_000

const company = companySchema.parse(JSON.parse(readFileSync(join(ROOT, 'data/company.json'), 'utf8')))
const areas = company.areas ?? []
const wording = wordingOf(company)
const deps = { areas, themes: themeReader(wording), ids: randomIds }
const MONTH_MS = 30 * DAY
const START = Date.parse('2023-11-03T08:00:00Z')
const TOKEN = 'a-session-of-the-bench'
const WORDS = [
  'de lift is stuk',
  'het is koud in huis',
  'te veel afval in de gang',
  'schimmel in de badkamer',
]

const dice = seededDice(36)
const pick = <One>(all: readonly One[]): One => all[Math.floor(dice() * all.length)] as One
const run = (sql: string, ...parameters: unknown[]): Statement => ({ sql, parameters })

/** What a page costs: milliseconds at the middle and at the slowest of many, and its size. */
export interface PageCost {
  path: string
  p50Ms: number
  maxMs: number
  bytes: number
}

export async function benchRoom(folder: string, say: (text: string) => void): Promise<void> {
  const engine = openStore(`file:${join(folder, 'room.sqlite')}`, START)
  await settle(engine)
  const draftMs: number[] = []
  for (let month = 0; month < MONTHS; month++) {
    const now = START + (month + 1) * MONTH_MS
    await engine.commit(liveMonth(month))
    const began = performance.now()
    const { number, madeAt } = await makeDraft(engine, now, [{ kind: 'month', month: '2025-01' }], deps)
    draftMs.push(performance.now() - began)
    await approveEdition(engine, { number, madeAt, by: 'els' }, now)
  }
  const costs = await measurePages(engine)
  await engine.close()
  say(`the council's room: ${TENANTS} tenants, ${ANSWERS} answers, ${MONTHS} editions`)
  say(
    `an edition is made in   ${draftMs.at(-1)?.toFixed(0)} ms (the slowest of all: ${Math.max(...draftMs).toFixed(0)})`,
  )
  for (const { path, p50Ms, maxMs, bytes } of costs) {
    const figures = `${p50Ms.toFixed(1).padStart(8)} ms  (at most ${maxMs.toFixed(1)})  ${(bytes / 1000).toFixed(0).padStart(4)} kB`
    say(path.padEnd(38) + figures)
  }
  const isMet = costs.every(({ p50Ms, bytes }) => p50Ms < PAGE_MS_MAX && bytes < PAGE_BYTES_MAX)
  say(`every page under ${PAGE_MS_MAX} ms and ${PAGE_BYTES_MAX / 1000} kB: ${isMet ? 'met' : 'NOT met'}`)
}

async function settle(engine: Engine): Promise<void> {
  const municipalities = areas.flatMap((area) => area.municipalities)
  await engine.commit([
    ...municipalities.map((name) => run('insert into municipality (id, name) values (?, ?)', name, name)),
    ...municipalities.flatMap((name) =>
      Array.from({ length: 12 }, (_, n) =>
        run(
          'insert into complex (id, municipality_id, name) values (?, ?, ?)',
          `${name}-${n}`,
          name,
          `${name} ${n}`,
        ),
      ),
    ),
    ...Array.from({ length: TENANTS }, (_, n) => [
      run(
        'insert into household (id, complex_id, external_key) values (?, ?, ?)',
        `h${n}`,
        `${municipalities[n % municipalities.length]}-${Math.floor(n / municipalities.length) % 12}`,
        `${n}`,
      ),
      run(
        `insert into tenant (id, first_name, language, kind, household_id, dwelling_type, created_at)
         values (?, 'Buur', ?, 'tenant', ?, ?, 0)`,
        `t${n}`,
        pick(['nl', 'nl', 'nl', 'nl', 'fr', 'en']),
        `h${n}`,
        pick(['appartement', 'huis', 'studio']),
      ),
    ]).flat(),
    run(`insert into council_member (id, name, phone, role, created_at) values
      ('els', 'Els', '+32470000050', 'coordinator', 0)`),
    run(
      'insert into session (token_hash, council_member_id, created_at, expires_at) values (?, ?, 0, ?)',
      hashToken(TOKEN),
      'els',
      9e15,
    ),
  ])
}

/** One or two questions that are asked, answered and closed in this month, and what broke in it. */
function liveMonth(month: number): Statement[] {
  const from = START + month * MONTH_MS
  const first = Math.floor((month * QUESTIONS) / MONTHS)
  const last = Math.floor(((month + 1) * QUESTIONS) / MONTHS)
  const asked = Array.from({ length: last - first }, (_, n) => first + n)
  return [
    ...asked.flatMap((number) => askAndAnswer(number, from)),
    ...Array.from({ length: CONCERNS_A_MONTH }, (_, n) => {
      const home = Math.floor(dice() * TENANTS)
      return run(
        `insert into repair_concern (id, number, tenant_id, household_id, category, place, problem, state, created_at)
         values (?, ?, ?, ?, ?, 'home', '', ?, ?)`,
        `c${month}-${n}`,
        `c${month}-${n}`,
        `t${home}`,
        `h${home}`,
        pick(REPAIR_CATEGORIES),
        pick(['new', 'planned', 'done']),
        from + Math.floor(dice() * MONTH_MS),
      )
    }),
  ]
}

function askAndAnswer(number: number, from: number): Statement[] {
  const kind = pick(['scale', 'yes-no', 'open'])
  const values = kind === 'scale' ? ['1', '2', '3', '4', '4', '5'] : ['yes', 'yes', 'no', 'unsure']
  const text = {
    nl: `Vraag ${number} over het wonen bij ons?`,
    fr: `Question ${number}?`,
    en: `Question ${number}?`,
  }
  const every = Math.round((TENANTS * QUESTIONS) / ANSWERS)
  const homes = Array.from({ length: TENANTS }, (_, home) => home)
  return [
    run(
      `insert into question (id, key, kind, text, options, closes_at, level, series, created_at)
       values (?, ?, ?, ?, '[]', ?, 'area', ?, ?)`,
      `q${number}`,
      `q${number}`,
      kind,
      JSON.stringify(text),
      from + 21 * DAY,
      `series ${kind} ${number % 5}`,
      from,
    ),
    run(
      `insert into round (id, question_id, audience, created_at, expanded_at) values (?, ?, '{}', ?, ?)`,
      `r${number}`,
      `q${number}`,
      from,
      from,
    ),
    ...homes.map((home) =>
      run(
        `insert into invitation (id, round_id, tenant_id, household_id, disposition, invited_at, created_at)
         values (?, ?, ?, ?, ?, ?, ?)`,
        `i${number}-${home}`,
        `r${number}`,
        `t${home}`,
        `h${home}`,
        home % every === number % every ? 'answered' : 'silent',
        from,
        from,
      ),
    ),
    ...homes
      .filter((home) => home % every === number % every)
      .map((home) =>
        run(
          `insert into answer (id, question_id, tenant_id, household_id, value, text, flagged, created_at, updated_at)
           values (?, ?, ?, ?, ?, ?, 0, ?, ?)`,
          `a${number}-${home}`,
          `q${number}`,
          `t${home}`,
          `h${home}`,
          kind === 'open' ? null : pick(values),
          kind === 'open' ? pick(WORDS) : null,
          from + DAY,
          from + DAY,
        ),
      ),
  ]
}

async function measurePages(engine: Engine): Promise<PageCost[]> {
  const now = START + (MONTHS + 0.5) * MONTH_MS
  await makeDraft(engine, now, [{ kind: 'month', month: '2026-10' }], deps)
  const app = express().use(
    councilPages({
      engine,
      clock: { now: () => now },
      ids: randomIds,
      wording,
      company,
      publicUrl: 'http://localhost:3000',
      mediaFolder: '/nonexistent',
      authSecret: 'bench',
      editing: deps,
      mailer: { send: async () => {} },
      opening: () => async () => ({ body: '' }),
      senders: { sms: true, whatsapp: true, safety: false },
      quietHours: 'none',
      poke: () => {},
      simulated: false,
    }),
  )
  const server = app.listen(0)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const key = `q${QUESTIONS - 1}`
  const paths = [
    ...['/', '/questions', `/questions/${key}`, `/questions/${key}/figures.csv`, '/repairs', '/repairs.csv'],
    ...['/meetings', '/missing', '/missing.csv', '/words', '/sheet', '/digest'],
    ...['/draft', '/draft/words', `/draft/words/${key}?theme=lift`, '/draft/follow-ups'],
  ]
  const costs: PageCost[] = []
  for (const path of paths) costs.push(await measurePage(`http://127.0.0.1:${port}${path}`, path))
  server.close()
  return costs
}

async function measurePage(url: string, path: string): Promise<PageCost> {
  const times: number[] = []
  let bytes = 0
  for (let round = 0; round <= ROUNDS; round++) {
    const began = performance.now()
    const answer = await fetch(url, { headers: { cookie: `hl_session=${TOKEN}` }, redirect: 'manual' })
    const body = await answer.arrayBuffer()
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`)
    // The first one warms up.
    if (round > 0) times.push(performance.now() - began)
    bytes = body.byteLength
  }
  times.sort((a, b) => a - b)
  return { path, p50Ms: times[Math.floor(ROUNDS / 2)] ?? 0, maxMs: times.at(-1) ?? 0, bytes }
}

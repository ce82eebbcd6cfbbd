import { readFileSync } from 'node:fs'
import express, { type Express } from 'express'
import supertest from 'supertest'
import { HOUR } from '../domain/clock.js'
import { companySchema } from '../domain/company.js'
import { inLanguage, talkLanguage } from '../domain/language.js'
import type { Mail } from '../domain/mail.js'
import type { PhoneNumber } from '../domain/phone-number.js'
import type { Wording, WordingValues } from '../domain/wording.js'
import { type CouncilRole, insertCouncilMember } from '../store/council-members.js'
import { approveEdition, makeDraft } from '../store/edition-drafts.js'
import type { Engine } from '../store/engine.js'
import { openStore } from '../store/open-store.js'
import { compile, sql } from '../store/query.js'
import { MORNING } from '../store/seed-for-tests.js'
import { cookieName } from './cookies.js'
import type { PagesDeps } from './deps.js'
import { councilPages } from './routes.js'
import { drawToken, hashToken } from './secrets.js'

export const RITA = '+32470000901' as PhoneNumber
export const ELS = '+32470000903' as PhoneNumber
export const KARIM = '+32470000904' as PhoneNumber
export const DESK = '+32470000902' as PhoneNumber
export const STRANGER = '+32470000999' as PhoneNumber

/** The real app on a store in memory, with a clock that moves when told and codes that can be foreseen. */
export async function pagesWorld(overrides: Partial<PagesDeps> = {}) {
  const engine = openStore('file::memory:', 0)
  const clock = { time: MORNING, now: () => clock.time }
  let count = 0
  const ids = { next: () => `id-${String(++count).padStart(6, '0')}`, dice: () => 100_000 + ++count }
  const poked: number[] = []
  const mailed: Mail[] = []
  const themes = {
    themesOf: (text: string) => ['lift', 'afval'].filter((theme) => text.includes(theme)),
    labelOf: (theme: string) => ({ nl: theme }),
  }
  const areas = [
    { name: 'kust', municipalities: ['Koksijde'] },
    { name: 'binnenland', municipalities: ['Veurne', 'Houthulst', 'Lo-Reninge'] },
  ]
  const deps: PagesDeps = {
    engine,
    clock,
    ids,
    wording: testWording(),
    company: companySchema.parse({
      name: 'IJzer & Zee',
      shortName: 'IJzer & Zee',
      officePhone: '058 00 00 01',
      areas,
    }),
    editing: { areas, themes, ids },
    mailer: { send: async (mail) => void mailed.push(mail) },
    publicUrl: 'http://localhost:3000',
    opening: testOpening,
    mediaFolder: '/nonexistent',
    authSecret: 'a secret of the tests',
    poke: () => poked.push(clock.time),
    senders: { sms: true, whatsapp: true, safety: false },
    quietHours: 'none',
    simulated: false,
    ...overrides,
  }
  await addMember(engine, 'm-rita', 'Rita Desmet', RITA, 'member')
  await addMember(engine, 'm-els', 'Els Peeters', ELS, 'coordinator')
  await addMember(engine, 'm-karim', 'Karim Aziz', KARIM, 'coordinator')
  await addMember(engine, 'm-desk', 'Dirk Claes', DESK, 'repair-desk')
  const router = councilPages(deps)
  const app = express().use(router)
  return { engine, clock, deps, app, router, poked, mailed }
}

async function addMember(
  engine: Engine,
  id: string,
  name: string,
  phone: PhoneNumber,
  role: CouncilRole,
): Promise<void> {
  await engine.commit([insertCouncilMember({ id, name, phone, role, createdAt: 0 })])
}

/** Makes the draft of an edition of how things stand, by the real code. */
export async function draftEdition({ engine, clock, deps }: World) {
  return makeDraft(engine, clock.time, [{ kind: 'month', month: '2025-10' }], deps.editing)
}

/** Publishes how things stand: what members see from now on. */
export async function publishEdition(world: World): Promise<void> {
  const { number, madeAt } = await draftEdition(world)
  const outcome = await approveEdition(world.engine, { number, madeAt, by: 'm-els' }, world.clock.time)
  if (outcome !== 'published') throw new Error(outcome)
}

/** Bodies of the texts that wait for a phone, oldest first. */
export async function textsTo(engine: Engine, phone: PhoneNumber): Promise<string[]> {
  const query = sql.selectFrom('outbox_message').select('body').where('address', '=', phone).orderBy('id')
  return (await engine.read(compile(query))).map(({ body }) => body)
}

/** Asks a code and gives back the six digits that were texted. */
export async function codeFor(world: World, agent: Agent, phone: PhoneNumber): Promise<string> {
  await agent.post('/sign-in').type('form').send({ phone })
  return /\d{6}/.exec((await textsTo(world.engine, phone)).at(-1) ?? '')?.[0] ?? 'none'
}

/** A browser that is signed in. How that goes is tested in sign-in.test.ts; here it only has to be quick. */
export async function signedIn(
  { engine, app, clock, deps }: World,
  phone: PhoneNumber = RITA,
): Promise<Agent> {
  const token = drawToken()
  const session = sql
    .insertInto('session')
    .columns(['token_hash', 'id', 'council_member_id', 'created_at', 'last_used_at', 'expires_at'])
    .expression((eb) =>
      eb
        .selectFrom('council_member')
        .select([
          eb.val(hashToken(token)).as('token_hash'),
          eb.val(`session-${hashToken(token).slice(0, 12)}`).as('id'),
          'id as council_member_id',
          eb.val(clock.time).as('created_at'),
          eb.val(clock.time).as('last_used_at'),
          eb.val(clock.time + 12 * HOUR).as('expires_at'),
        ])
        .where('phone', '=', phone),
    )
  await engine.commit([compile(session)])
  const agent = browser(app)
  agent.jar.setCookie(`${cookieName('session', deps.publicUrl)}=${token}`, '127.0.0.1', '/')
  return agent
}

export function browser(app: Express): Agent {
  return supertest.agent(app)
}

export type World = Awaited<ReturnType<typeof pagesWorld>>
export type Agent = ReturnType<typeof supertest.agent>

/** Says what is asked, and of whom it is asked first; the talks themselves are not of this room. */
const testOpening: PagesDeps['opening'] = (subject) => async (what, to) => {
  const words = 'question' in subject ? subject.question.text : subject.meeting.title
  const body = what === 'asked' ? inLanguage(words, to.language) : `May we ask? ${to.language}`
  const choices = { options: [{ id: 'yes', title: 'Ja' }], button: 'Kies' }
  return { body: to.isNew && what === 'asked' ? `Who we are. ${body}` : body, choices }
}

/** What the real wordings always have at hand. */
const HOUSE = { company: 'IJzer & Zee', office: '058 00 00 01' }

/** The words of locales/, put in as simply as can be; a missing word or value is an error. */
function testWording(): Wording {
  const files = new Map<string, Record<string, string>>()
  const load = (language: string, file: string): Record<string, string> => {
    const path = new URL(`../../locales/${talkLanguage(language)}/${file}.json`, import.meta.url)
    const words = files.get(path.href) ?? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>)
    files.set(path.href, words)
    return words
  }
  const find = (language: string, key: string) => {
    const [file = '', name = ''] = key.split(':')
    return load(language, file)[name]
  }
  const wording: Wording = (language, key, values = {}) => {
    const words = find(language, key)
    if (words === undefined) throw new Error(`No wording ${key} in ${language}`)
    const filled: WordingValues = { ...HOUSE, ...values }
    return words.replace(/{{(\w+)}}/g, (_, name: string) => {
      if (filled[name] === undefined) throw new Error(`No value for ${name} in ${key}`)
      return String(filled[name])
    })
  }
  wording.has = (language, key) => find(language, key) !== undefined
  wording.isInDutchOnly = () => false
  return wording
}

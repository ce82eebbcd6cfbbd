import { sql as raw } from 'kysely'
import { sameHourWeeksAhead } from '../domain/brussels-time.js'
import type { Clock } from '../domain/clock.js'
import { parseMeetingFile } from '../domain/meeting-file.js'
import { type PhoneNumber, parsePhoneNumber } from '../domain/phone-number.js'
import { parseQuestionFile } from '../domain/question-file.js'
import { seededDice } from '../domain/seeded-dice.js'
import { parseTenantFile } from '../domain/tenant-file.js'
import type { Home } from '../domain/tenant-row.js'
import { type CouncilRole, insertCouncilMember, listCouncilMembers } from './council-members.js'
import { type DemoDesk, seedDesk } from './demo-desk.js'
import { type DemoHistory, historyStatements, visitStatements } from './demo-history.js'
import type { Resident } from './demo-world.js'
import { type DemoYear, liveTheYear, yearRows } from './demo-year.js'
import type { EditionDeps } from './edition-drafts.js'
import type { Engine, Statement } from './engine.js'
import { DEMO_SETTING } from './health.js'
import { findComplex } from './import-recognise.js'
import { define, sql } from './query.js'
import { insertMeeting, insertQuestion, insertRound } from './rounds.js'
import { type Directory, type Known, loadDirectory } from './tenant-directory.js'
import { planImport } from './tenants-import.js'

const FOLDER = 'data/demo'
const MEETING_WEEKS_AHEAD = 3

export interface DemoDeps extends EditionDeps {
  clock: Clock
  /** Reads a file as UTF-8; asked for `data/demo/tenants.csv` and its neighbours. */
  readFile(path: string): Promise<string>
}

interface DemoMember {
  name: string
  phone: string
  home?: Home
  role: CouncilRole
}

/**
 * Fills a new store with made-up people, what they said so far, and a question that is about to be sent. Does
 * nothing to a store that holds anyone. Marks it, so that a live server refuses it. True when it was filled.
 */
export async function seedDemo(engine: Engine, deps: DemoDeps): Promise<boolean> {
  const directory = await loadDirectory(engine)
  if (directory.people.size > 0) return false
  const now = deps.clock.now()
  const year = JSON.parse(await deps.readFile(`${FOLDER}/year.json`)) as DemoYear
  const { people, residents, statements } = await planPeople(directory, now, year, deps)
  const history = JSON.parse(await deps.readFile(`${FOLDER}/history.json`)) as DemoHistory
  const done = await engine.commit(
    [
      ...statements,
      ...(await planCouncil(directory, now, deps)),
      ...historyStatements(history, people, now, deps.ids),
      ...(await planQuestion(history, people, now, deps)),
      ...(await planMeeting(now, deps)),
      ...(await planChannels(now, deps)),
    ],
    [{ name: 'demo is not there yet', statement: markDemo({ name: DEMO_SETTING }) }],
  )
  if (done.outcome !== 'committed') return false
  const coordinator = (await listCouncilMembers(engine)).find(({ role }) => role === 'coordinator')
  if (coordinator) await liveTheYear(year, residents, now, { ...deps, engine, coordinatorId: coordinator.id })
  const desk = JSON.parse(await deps.readFile(`${FOLDER}/desk.json`)) as DemoDesk
  await seedDesk(desk, people, { engine, ids: deps.ids, now })
  return true
}

const markDemo = define<{ name: string }, never>((value) =>
  sql
    .insertInto('setting')
    .values({ name: value.name, value: '1' })
    .onConflict((conflict) => conflict.column('name').doNothing()),
)

async function planPeople(directory: Directory, now: number, year: DemoYear, { ids, readFile }: DemoDeps) {
  const written = (await readFile(`${FOLDER}/tenants.csv`)).trimEnd()
  const file = parseTenantFile(`${written}\n${yearRows(year)}`)
  if ('unreadable' in file || file.badRows > 0) {
    throw new Error(`${FOLDER}/tenants.csv: ${'unreadable' in file ? file.unreadable : file.faults[0]}`)
  }
  const { good, planned } = planImport(file.rows, directory, ids, now)
  const people = new Map<string, Known>()
  const residents: Resident[] = []
  const dice = seededDice(people.size)
  for (const [index, row] of good.entries()) {
    const person = planned[index]?.person
    if (!person) continue
    people.set(row.externalId ?? '', person)
    if (row.home && !row.phone)
      residents.push({ person, municipality: row.home.municipality, temper: dice() })
  }
  return { people, residents, statements: planned.flatMap((one) => one.statements) }
}

async function planCouncil(
  directory: Directory,
  now: number,
  { ids, readFile }: DemoDeps,
): Promise<Statement[]> {
  const members = JSON.parse(await readFile(`${FOLDER}/council.json`)) as DemoMember[]
  return members.map(({ name, phone, home, role }) => {
    const complexId = home && findComplex(home, directory)
    const member = { id: ids.next(), name, phone: phoneOf(phone), role, createdAt: now }
    return insertCouncilMember(complexId ? { ...member, complexId } : member)
  })
}

/** The question that the server sends next; some were asked it at the door already. */
async function planQuestion(
  history: DemoHistory,
  people: Map<string, Known>,
  now: number,
  { ids, readFile }: DemoDeps,
): Promise<Statement[]> {
  const parsed = parseQuestionFile(JSON.parse(await readFile(`${FOLDER}/question.json`)), now)
  if ('faults' in parsed) throw new Error(`${FOLDER}/question.json: ${parsed.faults[0]}`)
  const { audience, ...question } = parsed.question
  const questionId = ids.next()
  const roundId = ids.next()
  return [
    insertQuestion({ ...question, id: questionId }, now),
    insertRound({ id: roundId, about: { questionId }, audience, createdAt: now }),
    ...visitStatements(history.visits, people, { questionId, roundId, at: now }, ids),
  ]
}

interface DemoPhone {
  phone: string
  channel: string
  first?: string
}

/**
 * Who has a WhatsApp phone on the page is written to by WhatsApp. Who is to tap first has written from it just now: within
 * her hours a choice can be tapped, outside them no template can show one.
 */
async function planChannels(now: number, { ids, readFile }: DemoDeps): Promise<Statement[]> {
  const phones = JSON.parse(await readFile(`${FOLDER}/phones.json`)) as DemoPhone[]
  return phones
    .filter(({ channel }) => channel === 'whatsapp')
    .flatMap(({ phone, first }) => [
      onWhatsApp({ phone }),
      ...(first === 'tap' ? [wroteJustNow({ id: ids.next(), phone, at: now })] : []),
    ])
}

const onWhatsApp = define<{ phone: string }, never>(({ phone }) =>
  sql
    .updateTable('tenant')
    .set({ last_channel: 'whatsapp' })
    .where('id', 'in', (eb) => eb.selectFrom('address').select('tenant_id').where('value', '=', phone)),
)

const wroteJustNow = define<{ id: string; phone: string; at: number }, never>(({ id, phone, at }) =>
  sql
    .insertInto('incoming_message')
    .columns(['id', 'message_sid', 'tenant_id', 'address_id', 'channel', 'kind', 'text', 'received_at'])
    .expression((eb) =>
      eb
        .selectFrom('address')
        .select([
          raw<string>`${id}`.as('id'),
          raw<string>`${id}`.as('message_sid'),
          'address.tenant_id',
          'address.id as address_id',
          raw<string>`'whatsapp'`.as('channel'),
          raw<string>`'text'`.as('kind'),
          raw<string>`''`.as('text'),
          raw<number>`${at}`.as('received_at'),
        ])
        .where('address.value', '=', phone),
    ),
)

/** A meeting some weeks ahead, to be asked about; no invitations go out for it. */
async function planMeeting(now: number, { ids, readFile }: DemoDeps): Promise<Statement[]> {
  const parsed = parseMeetingFile(JSON.parse(await readFile(`${FOLDER}/meeting.json`)), 0)
  if ('faults' in parsed) throw new Error(`${FOLDER}/meeting.json: ${parsed.faults[0]}`)
  const { audience: _, ...meeting } = parsed.meeting
  const startsAt = sameHourWeeksAhead(meeting.startsAt, now, MEETING_WEEKS_AHEAD)
  const endsAt = startsAt + (meeting.endsAt - meeting.startsAt)
  return [insertMeeting({ ...meeting, id: ids.next(), startsAt, endsAt }, now)]
}

function phoneOf(written: string): PhoneNumber {
  const phone = parsePhoneNumber(written)
  if (typeof phone !== 'string') throw new Error(`${FOLDER}/council.json: a phone is ${phone.fault}`)
  return phone
}

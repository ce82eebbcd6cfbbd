import { sql as raw } from 'kysely'
import { DAY, MINUTE, SECOND } from '../domain/clock.js'
import type { LineFacts, TemplateCounts } from '../domain/line-facts.js'
import type { MessagePurpose } from '../domain/outbox-message.js'
import type { Engine, Statement } from './engine.js'
import { holdsDemoPeople } from './health.js'
import { listStopped } from './outbox-alarms.js'
import { UNKNOWN_OUTCOME } from './outbox-unknown.js'
import { compile, define, sql } from './query.js'

/** A send is over before this; what is still under way then is of unknown fate. */
const UNKNOWN_AFTER_MS = 30 * SECOND
/** Twilio tells of a message within seconds; a phone that is off is told of later. */
const TOLD_AFTER_MS = 15 * MINUTE

// Written out: the indexes hold what waits only, and are used only where the query says so itself.
const due = define<{ now: number }, { at: number | null }>(({ now }) => ({
  compile: () =>
    raw<{ at: number | null }>`
      select min(not_before_at) as at from outbox_message
      where state = 'queued' and paused = 0 and not_before_at <= ${now}`.compile(sql),
}))

const queued = define<object, { purpose: string; count: number }>(() => ({
  compile: () =>
    raw<{ purpose: string; count: number }>`
      select purpose, count(*) as count from outbox_message where state = 'queued' group by purpose`.compile(
      sql,
    ),
}))

const underWay = define<{ before: number }, { count: number }>(({ before }) => ({
  compile: () =>
    raw<{ count: number }>`
      select count(*) as count from outbox_message where state = 'sending' and claimed_at < ${before}`.compile(
      sql,
    ),
}))

const taken = define<{ from: number; until: number }, { taken: number; told: number }>(({ from, until }) => ({
  compile: () =>
    raw<{ taken: number; told: number }>`
      select count(*) as taken, count(case when state <> 'sent' then 1 end) as told from outbox_message
      where claimed_at >= ${from} and claimed_at < ${until} and sid is not null`.compile(sql),
}))

const openAttention = define<object, { kind: string; count: number; since: number }>(() =>
  sql
    .selectFrom('attention')
    .select((eb) => ['kind', eb.fn.countAll<number>().as('count'), eb.fn.min('created_at').as('since')])
    .where('done_at', 'is', null)
    .groupBy('kind'),
)

const unexpanded = define<object, { at: number | null }>(() =>
  sql
    .selectFrom('round')
    .select((eb) => eb.fn.min('created_at').as('at'))
    .where('expanded_at', 'is', null),
)

const lastHeard = sql.selectFrom('incoming_message').select((eb) => eb.fn.max('received_at').as('at'))
const alive = sql.selectFrom('moment').select('at').where('name', '=', 'alive')

/** Of each of our first words in each language the newest wording that was put there. */
const templates = sql
  .selectFrom('template')
  .select('status')
  .where((eb) =>
    eb.not(
      eb.exists(
        eb
          .selectFrom('template as later')
          .select('later.sid')
          .whereRef('later.name', '=', 'template.name')
          .whereRef('later.language', '=', 'template.language')
          .whereRef('later.created_at', '>', 'template.created_at'),
      ),
    ),
  )

const givenUp: Statement<{ count: number }> = {
  sql: `select (select count(*) from message_removal where next_try_at is null)
    + (select count(*) from media_removal where next_try_at is null) as count`,
  parameters: [],
}

// The migrations' own table, outside the schema.
const schemaNumber: Statement<{ number: number | null }> = {
  sql: 'select max(number) as number from migration',
  parameters: [],
}

/** How the line is at `now` (ms), as far as its store tells. */
export async function readLineFacts(engine: Engine, now: number): Promise<LineFacts> {
  const open = await engine.read(openAttention({}))
  const kind = (name: string) => open.find((one) => one.kind === name)
  const [counts] = await engine.read(taken({ from: now - DAY, until: now - TOLD_AFTER_MS }))
  const waiting = await engine.read(queued({}))
  return {
    schemaNumber: (await first(engine, schemaNumber))?.number ?? 0,
    holdsDemoPeople: await holdsDemoPeople(engine),
    queued: Object.fromEntries(waiting.map(({ purpose, count }) => [purpose as MessagePurpose, count])),
    oldestDueAt: (await first(engine, due({ now })))?.at ?? undefined,
    unknown: (await first(engine, underWay({ before: now - UNKNOWN_AFTER_MS })))?.count ?? 0,
    unsettled: kind(UNKNOWN_OUTCOME)?.count ?? 0,
    stopped: await listStopped(engine),
    misconfigured: kind('misconfigured')?.count ?? 0,
    taken: counts?.taken ?? 0,
    told: counts?.told ?? 0,
    lastHeardAt: (await first(engine, compile(lastHeard)))?.at ?? undefined,
    aliveAt: (await first(engine, compile(alive)))?.at,
    oldestUnexpandedAt: (await first(engine, unexpanded({})))?.at ?? undefined,
    openAttention: open.reduce((sum, { count }) => sum + count, 0),
    alertsFailed: kind('alert-failed')?.count ?? 0,
    openEmergencies: kind('emergency')?.count ?? 0,
    undeleted: (await first(engine, givenUp))?.count ?? 0,
    backupFailedAt: kind('backup-failed')?.since,
    templates: templateCounts((await engine.read(compile(templates))).map(({ status }) => status)),
  }
}

async function first<Row>(engine: Engine, statement: Statement<Row>): Promise<Row | undefined> {
  return (await engine.read(statement))[0]
}

const WAITING = new Set(['unsubmitted', 'received', 'pending'])

function templateCounts(statuses: readonly string[]): TemplateCounts {
  const approved = statuses.filter((status) => status === 'approved').length
  const waiting = statuses.filter((status) => WAITING.has(status)).length
  return { approved, waiting, refused: statuses.length - approved - waiting }
}

import { ANNOUNCED, ASKED } from '../support/cast.js'
import { type World, type WorldOptions, world } from '../support/world.js'

/** Somebody with a phone. */
export interface Someone {
  name: string
  from: string
  channel: 'sms' | 'whatsapp'
  language: 'nl' | 'fr' | 'en'
  /** Whether the housing company's file holds her. */
  isKnown: boolean
}

/** What one of them sends. */
export interface Sent {
  body: string
  extra?: Record<string, string>
}

export const PEOPLE: readonly Someone[] = [
  { name: 'fatima', from: '+32470000011', channel: 'sms', language: 'nl', isKnown: true },
  { name: 'marcel', from: '+32470000013', channel: 'sms', language: 'fr', isKnown: true },
  { name: 'amina', from: '+32470000014', channel: 'whatsapp', language: 'en', isKnown: true },
  { name: 'mehmet', from: '+32470000015', channel: 'whatsapp', language: 'nl', isKnown: true },
  { name: 'stranger', from: '+32470000098', channel: 'sms', language: 'nl', isKnown: false },
  { name: 'username', from: 'BE.4566546130240823', channel: 'whatsapp', language: 'nl', isKnown: false },
]

const FILE = [
  'phone,first_name,language,municipality,complex,household,kind',
  ...PEOPLE.filter(({ isKnown }) => isKnown).map(
    ({ from, name, language }) => `${from},${name},${language},Koksijde,Zonnehof,${name},tenant`,
  ),
].join('\n')

/** A row of the outbox, as the checks look at it. */
export interface OutboxRow {
  id: string
  tenant_id: string | null
  address: string
  body: string
  purpose: string
  state: string
  error_code: number | null
  created_at: number
  accepted_at: number | null
}

/** What is kept about one person, without ids, numbers and hours. */
export interface Kept {
  person: string
  line: string
}

/** The line with everybody in it, and eyes on what it keeps. */
export interface Line extends World {
  say(who: Someone, sent: Sent): Promise<{ status: number; messageSid: string }>
  ask(key: string, times?: number): Promise<void>
  announce(key: string, fields?: object): Promise<void>
  rows<Row>(sql: string, ...parameters: unknown[]): Promise<Row[]>
  outbox(): Promise<OutboxRow[]>
  kept(): Promise<Kept[]>
  /** Everything Twilio was given for this person, oldest first. */
  told(who: Someone): string[]
}

export async function line(options: WorldOptions = {}): Promise<Line> {
  const here = await world(options)
  const engine = (): ReturnType<World['engine']> => here.engine()
  const rows = <Row>(sql: string, ...parameters: unknown[]) => engine().read<Row>({ sql, parameters })
  await order(['tenants', 'import', 'file'], FILE)

  async function order(args: string[], content: string): Promise<void> {
    const done = await here.cli(args, { file: content })
    if (done.code !== 0) throw new Error(done.stderr)
  }

  return {
    ...here,
    rows,
    say: (who, { body, extra }) =>
      here.twilio.sendFrom({ from: who.from, channel: who.channel, body, ...(extra && { extra }) }),
    ask: (key, times = 0) =>
      order(['ask', 'file'], JSON.stringify({ ...ASKED[key], key: `${key}${times || ''}` })),
    announce: (key, fields = {}) =>
      order(['announce', 'file'], JSON.stringify({ ...ANNOUNCED[key], ...fields })),
    outbox: () => rows<OutboxRow>('select * from outbox_message order by id'),
    kept: () => rows<Kept>(KEPT),
    told: ({ from }) =>
      here.twilio
        .messages()
        .filter(({ direction, to }) => direction === 'outbound-api' && to === from)
        .map(({ text }) => text),
  }
}

/** Lets time pass until nothing waits to leave. */
export async function untilQuiet(here: Line): Promise<void> {
  for (let tries = 0; tries < 60; tries++) {
    await here.pass(tries < 10 ? 4000 : 60_000)
    const [waiting] = await here.rows<{ count: number }>(
      `select count(*) as count from outbox_message where state in ('queued', 'sending')`,
    )
    if (waiting?.count === 0) return
  }
  throw new Error('Something waits in the outbox for ever')
}

const KEPT = `
  select address.value as person, line from (
    select tenant_id, 'consent ' || purpose || ' ' || state as line from consent
    union all select tenant_id, 'answer ' || question.key || ' ' || coalesce(value, '') || ' ' || coalesce(answer.text, '')
      from answer join question on question.id = answer.question_id
    union all select tenant_id, 'rsvp ' || reply || ' ' || coalesce(need, '') from rsvp
    union all select tenant_id, 'concern ' || category || ' ' || place || ' ' || problem from repair_concern
    union all select tenant_id, 'addition ' || addition.text from repair_concern_addition as addition
      join repair_concern on repair_concern.id = addition.repair_concern_id
    union all select tenant_id, 'attention ' || kind || ' ' || detail from attention
    union all select id, 'stopped' from tenant where stopped_at is not null
    union all select id, 'speaks ' || language from tenant
    union all select tenant_id, 'heard ' || text from incoming_message
  ) as kept
  join address on address.tenant_id = kept.tenant_id
  order by person, line`

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { failureOf } from '../../src/channels/twilio-codes.js'
import type { Channel } from '../../src/domain/channel.js'
import { type Clock, SECOND } from '../../src/domain/clock.js'
import type { Delivery } from '../../src/domain/delivery.js'
import type { MessagePurpose, OutboxMessage } from '../../src/domain/outbox-message.js'
import type { RouteStore } from '../../src/domain/route-store.js'
import type { RoutedMessage } from '../../src/domain/routes.js'
import { createOutbox, type Outbox, type OutboxDeps } from '../../src/outbox/outbox.js'
import { createRoutes } from '../../src/outbox/routes.js'
import { openStore } from '../../src/store/open-store.js'
import { insertOutboxMessage } from '../../src/store/outbox-messages.js'
import { outboxStore } from '../../src/store/outbox-queue.js'
import { routeStore } from '../../src/store/route-facts.js'

/** A Tuesday, ten in the morning in Brussels. */
const START = Date.parse('2026-03-03T10:00:00+01:00')
const PHONES: Record<string, string> = { fatima: '+32470000011', jan: '+32470000012' }

interface Written {
  tenant?: string | null
  purpose?: MessagePurpose
  body?: string
  channel?: Channel
  notBeforeAt?: number
  expiresAt?: number
}

type Script = (message: RoutedMessage, attempt: number) => Delivery | undefined

const ROUTES = {
  templates: { listApproved: async () => [] },
  wordings: [],
  senders: { sms: true, whatsapp: true, safety: true },
}

/** As if those had written by WhatsApp just now: here it is about what Twilio says, not about the hours. */
function withinHours(
  { listAddresses, getAddress }: RouteStore,
  whom: ReadonlySet<string>,
  clock: Clock,
): RouteStore {
  return {
    getAddress,
    async listAddresses(tenantId) {
      const addresses = await listAddresses(tenantId)
      if (!whom.has(tenantId)) return addresses
      return addresses.map((one) => ({ ...one, heardByWhatsappAt: clock.now() }))
    },
  }
}

/** The outbox on a store of its own, with two people, a clock that moves when told, and a Twilio that does as told. */
export async function outboxWorld(script: Script = () => undefined, settings: Partial<OutboxDeps> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'outbox-'))
  const engine = openStore(`file:${join(folder, 'store.sqlite')}`, START)
  let now = START
  let count = 0
  const clock = { now: () => now }
  const attempts: { id: string; at: number; channel: Channel; to: string; sender?: string }[] = []
  const accepted: { id: string; sid: string; at: number }[] = []
  const alarms: string[] = []
  /** Whoever is written to by WhatsApp uses it. */
  const onWhatsapp = new Set<string>()
  const run = (sql: string, parameters: unknown[] = []) => engine.commit([{ sql, parameters }])
  for (const [id, phone] of Object.entries(PHONES)) {
    await run(
      `insert into tenant (id, first_name, language, kind, created_at) values (?, ?, 'nl', 'tenant', ?)`,
      [id, id, START],
    )
    await run(`insert into address (id, tenant_id, kind, value, created_at) values (?, ?, 'phone', ?, ?)`, [
      `${id}-phone`,
      id,
      phone,
      START,
    ])
  }
  const store = outboxStore(engine)
  const outbox: Outbox = createOutbox({
    store,
    clock,
    sender: {
      async send(message) {
        const attempt = attempts.filter(({ id }) => id === message.id).length + 1
        const { id, channel, to, sender } = message
        attempts.push({ id, at: now, channel, to: to.value, ...(sender && { sender }) })
        await Promise.resolve()
        const told = script(message, attempt)
        if (told && told.outcome !== 'accepted') return told
        const sid = told?.sid ?? `SM${accepted.length}`
        accepted.push({ id, sid, at: now })
        return { outcome: 'accepted', sid }
      },
      find: async () => ({ same: [], similar: [] }),
    },
    log: { info() {}, warn() {}, error() {} },
    routes: createRoutes({ ...ROUTES, store: withinHours(routeStore(engine), onWhatsapp, clock), clock }),
    alarm: {
      listStopped: async () => [],
      stopped: async ({ channels, code }) => void alarms.push(`stopped ${channels.join('+')} ${code}`),
      worksAgain: async (channel) => void alarms.push(`again ${channel}`),
      misconfigured: async (code) => void alarms.push(`misconfigured ${code}`),
    },
    ...settings,
  })

  return {
    engine,
    store,
    outbox,
    attempts,
    accepted,
    alarms,
    run,
    now: () => now,
    at(instant: string) {
      now = Date.parse(instant)
    },
    async rows<Row>(sql: string): Promise<Row[]> {
      return engine.read<Row>({ sql, parameters: [] })
    },
    async write({ tenant = 'fatima', purpose = 'reply', channel = 'sms', ...more }: Written = {}) {
      if (channel === 'whatsapp' && tenant !== null) onWhatsapp.add(tenant)
      const id = `om-${String(++count).padStart(6, '0')}`
      const message: OutboxMessage = {
        id,
        ...(tenant !== null && { tenantId: tenant }),
        to: { kind: 'phone', value: (PHONES[tenant ?? ''] ?? '+32470000099') as never },
        channel,
        body: id,
        purpose,
        notBeforeAt: now,
        createdAt: now,
        ...more,
      }
      await engine.commit([insertOutboxMessage(message)])
      return id
    },
    /** State, and the reason where it has one. */
    async state(id: string): Promise<string> {
      const [row] = await engine.read<{ state: string; reason: string | null }>({
        sql: 'select state, reason from outbox_message where id = ?',
        parameters: [id],
      })
      return row?.state === 'withheld' ? `withheld: ${row.reason}` : String(row?.state)
    },
    /** A receipt as it comes through the door. */
    receipt(id: string, sid: string, status: string, errorCode?: number) {
      const failure = errorCode === undefined ? {} : { errorCode, failure: failureOf(errorCode) }
      return outbox.takeReceipt({ outboxMessageId: id, sid, status, ...failure })
    },
    /** Lets time pass, delivering what is due. */
    async pass(ms: number, hop = SECOND) {
      for (const until = now + ms; now < until; ) {
        now = Math.min(until, now + hop)
        await outbox.deliverDue()
      }
    },
    async close() {
      await engine.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

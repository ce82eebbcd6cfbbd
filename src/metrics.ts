import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { CHANNELS } from './domain/channel.js'
import type { LoopFacts } from './domain/line-checks.js'
import type { LineFacts } from './domain/line-facts.js'
import { PURPOSES } from './domain/outbox-message.js'
import { READINGS, type Reading } from './domain/turn.js'
import type { Sender } from './outbox/sender.js'

/** What is read at the moment somebody asks. */
export interface MomentFacts {
  line: LineFacts
  loops: readonly LoopFacts[]
  diskFreeBytes: number | undefined
  lastBackupAt: number | undefined
  lastWebhookAt: number | undefined
  now: number
}

/** Twilio's words for where a message is; others count as one, so that nobody can make as many as she likes. */
const STATUSES = new Set([
  'accepted',
  'queued',
  'sending',
  'sent',
  'delivered',
  'undelivered',
  'failed',
  'read',
])

/** Seconds. A turn takes milliseconds; Twilio answers within a second, and is given up after fifteen. */
const TURN_BUCKETS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5]
const SEND_BUCKETS = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 15, 25]

/** The figures of one line, in Prometheus' words: counts and durations, never an id, a name or a number of somebody. */
export interface Metrics {
  /** Measures a turn. */
  turn<Result>(play: () => Promise<Result>): Promise<Result>
  /** The same sender, measured. */
  measured(sender: Sender): Sender
  receipt(status: string): void
  reading(reading: Reading): void
  /** Messages that never came and were found at Twilio. */
  caughtUp(count: number): void
  /** All figures as text. */
  expose(moment: MomentFacts): Promise<string>
  readonly contentType: string
}

/** A registry of its own for each line; `watchesProcess` once in a process: memory, event loop, garbage. */
export function createMetrics(watchesProcess: boolean): Metrics {
  const registry = new Registry()
  if (watchesProcess) collectDefaultMetrics({ register: registry, prefix: 'huurderslijn_' })
  const named = (name: string, help: string) => ({
    name: `huurderslijn_${name}`,
    help,
    registers: [registry],
  })
  const turnSeconds = new Histogram({
    ...named('turn_seconds', 'From a message that came to its turn on disk.'),
    buckets: TURN_BUCKETS,
  })
  const sendSeconds = new Histogram({
    ...named('send_seconds', 'From a request to Twilio to its answer.'),
    labelNames: ['channel'],
    buckets: SEND_BUCKETS,
  })
  const sends = new Counter({
    ...named('sends_total', 'Attempts to send, by what Twilio answered.'),
    labelNames: ['channel', 'outcome'],
  })
  const receipts = new Counter({
    ...named('receipts_total', 'Receipts from Twilio, by the status they tell.'),
    labelNames: ['status'],
  })
  const readings = new Counter({
    ...named('answers_read_total', 'Answers, by how far they were understood.'),
    labelNames: ['reading'],
  })
  const caughtUp = new Counter(named('caught_up_total', 'Messages that never came and were found at Twilio.'))
  // A series that is there from the beginning can be told from one that is missing.
  for (const reading of READINGS) readings.inc({ reading }, 0)
  const showMoment = momentGauges(named)

  return {
    async turn(play) {
      const done = turnSeconds.startTimer()
      return play().finally(done)
    },
    measured: (sender) => ({
      ...sender,
      async send(message) {
        const { channel } = message
        const done = sendSeconds.startTimer({ channel })
        try {
          const delivery = await sender.send(message)
          sends.inc({ channel, outcome: delivery.outcome })
          return delivery
        } finally {
          done()
        }
      },
    }),
    receipt: (status) => receipts.inc({ status: STATUSES.has(status) ? status : 'other' }),
    reading: (reading) => readings.inc({ reading }),
    caughtUp: (count) => caughtUp.inc(count),
    async expose(moment) {
      showMoment(moment)
      return registry.metrics()
    },
    contentType: registry.contentType,
  }
}

type Named = (name: string, help: string) => { name: string; help: string; registers: Registry[] }

/** Gauges of what the store and the machine tell at one moment. */
function momentGauges(named: Named): (moment: MomentFacts) => void {
  const gauge = (name: string, help: string) => new Gauge(named(name, help))
  const queueAge = gauge(
    'queue_age_seconds',
    'How late the message is that has waited longest; 0: none is late.',
  )
  const queued = new Gauge({ ...named('queued', 'Messages that wait, by purpose.'), labelNames: ['purpose'] })
  const unknown = gauge('unknown_outcomes', 'Messages of which nobody knows yet whether they left.')
  const unsettled = gauge('unsettled_outcomes', 'Messages of which nobody will know, not looked at yet.')
  const emergencies = gauge('open_emergencies', 'Emergencies that no human has taken yet.')
  const attention = gauge('open_attention', 'All that waits for a human.')
  const stopped = new Gauge({
    ...named('sender_stopped', 'Whether Twilio refuses what is sent by a channel.'),
    labelNames: ['channel'],
  })
  const loop = new Gauge({
    ...named('loop_last_success_timestamp_seconds', 'When a loop of the line last succeeded.'),
    labelNames: ['loop'],
  })
  const disk = gauge('disk_free_bytes', 'Free room where the store lies.')
  const backup = gauge(
    'last_backup_timestamp_seconds',
    'When the newest good nightly backup was begun; 0: none.',
  )
  const webhook = gauge(
    'last_webhook_timestamp_seconds',
    'When Twilio last posted here; 0: not since the start.',
  )
  const heard = gauge('last_message_timestamp_seconds', 'When somebody last wrote; 0: never.')
  const templates = new Gauge({
    ...named('templates', 'Our first words at WhatsApp, by where they stand.'),
    labelNames: ['state'],
  })

  return ({ line, loops, diskFreeBytes, lastBackupAt, lastWebhookAt, now }) => {
    queueAge.set(line.oldestDueAt === undefined ? 0 : Math.max(0, now - line.oldestDueAt) / 1000)
    for (const purpose of PURPOSES) queued.set({ purpose }, line.queued[purpose] ?? 0)
    unknown.set(line.unknown)
    unsettled.set(line.unsettled)
    emergencies.set(line.openEmergencies)
    attention.set(line.openAttention)
    for (const channel of CHANNELS) stopped.set({ channel }, line.stopped.includes(channel) ? 1 : 0)
    for (const { name, succeededAt } of loops) loop.set({ loop: name }, seconds(succeededAt))
    if (diskFreeBytes !== undefined) disk.set(diskFreeBytes)
    backup.set(seconds(lastBackupAt))
    webhook.set(seconds(lastWebhookAt))
    heard.set(seconds(line.lastHeardAt))
    for (const [state, count] of Object.entries(line.templates)) templates.set({ state }, count)
  }
}

function seconds(at: number | undefined): number {
  return at === undefined ? 0 : at / 1000
}

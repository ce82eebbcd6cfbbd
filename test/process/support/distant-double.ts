import { readFileSync, writeFileSync } from 'node:fs'
import type { TwilioDoubleOptions } from '../../../src/channels/simulated/double-options.js'
import type { Failure, FaultRule } from '../../../src/channels/simulated/faults.js'
import type { FromPhone } from '../../../src/channels/simulated/inbound-form.js'
import type { DoubleMessage } from '../../../src/channels/simulated/message-log.js'
import { bundled } from './bundle.js'
import type { Hurry } from './hurried-clock.js'
import { program } from './program.js'

/** What the double wrote down of a message, in either direction. */
export type Recorded = Pick<
  DoubleMessage,
  'sid' | 'direction' | 'channel' | 'from' | 'to' | 'text' | 'createdAt'
>

/** What our webhook answered, and when (ms). */
export interface Answered {
  status: number
  messageSid: string
  answeredAt: number
}

/** The double of Twilio in another process. */
export interface DistantDouble {
  apiUrl: string
  send(sent: FromPhone): Promise<Answered>
  fail(failure: Failure, rule?: FaultRule): Promise<void>
  /** Resolves once somebody has got so many messages from us. */
  until(to: string, count: number): Promise<void>
  /** All that reached it, as it lies on disk, oldest first. */
  record(): Recorded[]
  /** What was sent to people; Twilio's own answers left out. */
  sent(): Recorded[]
  close(): Promise<void>
}

/** Starts it, with a clock of the test's own; `record` is the file that it writes to. */
export async function openDistantDouble(
  record: string,
  hurry: Hurry,
  options: Omit<TwilioDoubleOptions, 'clock'>,
): Promise<DistantDouble> {
  writeFileSync(record, '')
  const file = await bundled('test/process/support/double.ts')
  const running = program([record, JSON.stringify(options), JSON.stringify(hurry)], {}, file)
  while (!running.stdout().includes('\n')) await new Promise((resolve) => setTimeout(resolve, 20))
  const apiUrl = running.stdout().trim()

  async function ask<Answer>(what: string, body: object): Promise<Answer> {
    const response = await fetch(`${apiUrl}/control/${what}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (!response.ok) throw new Error(`The double answered ${response.status}: ${await response.text()}`)
    return (await response.json()) as Answer
  }

  const all = () =>
    readFileSync(record, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Recorded)
  return {
    apiUrl,
    send: (sent) => ask<Answered>('send', sent),
    async fail(failure, rule) {
      await ask('fail', { failure, ...(rule && { rule }) })
    },
    async until(to, count) {
      await ask('await', { to, count })
    },
    record: all,
    sent: () => all().filter(({ direction }) => direction === 'outbound-api'),
    async close() {
      running.kill('SIGKILL')
      await running.ended
    },
  }
}

import { bundled } from './bundle.js'
import { type DistantDouble, openDistantDouble } from './distant-double.js'
import type { FaultName } from './fault-points.js'
import { type House, openHouse, PUBLIC_URL } from './house.js'
import { type Ended, program, type Running, toItsEnd, untilReady } from './program.js'

/** The line in one process, Twilio's double in another: neither is hurt by what happens to the other. */
export interface DistantLine extends Pick<House, 'url' | 'file' | 'rows'> {
  twilio: DistantDouble
  start(): Promise<void>
  /** Starts it to die at a point, the `at`-th time that it is passed; `living` is what happens to it until then. */
  live(point: FaultName, at: number, living?: () => Promise<unknown>): Promise<void>
  /** Stops it as a service manager does. Resolves with its exit code. */
  stop(): Promise<number | null>
  cli(...args: string[]): Promise<Ended>
  close(): Promise<void>
}

/** A life that is over when it should be is over within this. */
const LIFE_MS = 120_000

export async function openDistantLine(
  company: object,
  settings: Record<string, string> = {},
): Promise<DistantLine> {
  const house = await openHouse(company)
  const { url, file, rows } = house
  const account = {
    accountSid: `AC${'7'.repeat(32)}`,
    authToken: 'a token that nobody else has',
    smsFrom: '+32460000001',
    whatsappFrom: '+32460000002',
  }
  const twilio = await openDistantDouble(file('record.jsonl', ''), {
    ...account,
    receiptDelayMs: 20,
    rememberedMax: 50_000,
    webhookUrl: `${PUBLIC_URL}/twilio/inbound`,
    localUrl: url,
  })
  const all = house.settings(account, twilio.apiUrl, settings)
  let server: Running | undefined

  async function end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
    if (!server) return 0
    server.kill(signal)
    const code = await server.ended
    server = undefined
    return code
  }

  return {
    url,
    file,
    rows,
    twilio,
    async start() {
      server = program([], all)
      await untilReady(server, url)
    },
    async live(point, at, living = async () => {}) {
      const file = await bundled('test/process/support/mortal.ts')
      const mortal = program([], { ...all, FAULT_POINT: point, FAULT_AT: String(at) }, file)
      const tooLong = setTimeout(() => mortal.kill('SIGTERM'), LIFE_MS)
      // It may die before it is ready: that is what it is for.
      const ready = untilReady(mortal, url).catch(() => {})
      await Promise.race([ready, mortal.ended])
      await living()
      await mortal.ended
      clearTimeout(tooLong)
      if (mortal.diedOf() !== 'SIGKILL')
        throw new Error(`It did not die at "${point}": ${mortal.stderr().slice(-500)}`)
    },
    stop: () => end('SIGTERM'),
    cli: (...args) => toItsEnd(['cli', ...args], all),
    async close() {
      await end('SIGKILL')
      await twilio.close()
      house.remove()
    },
  }
}

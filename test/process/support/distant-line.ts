import { type DistantDouble, openDistantDouble } from './distant-double.js'
import type { FaultName } from './fault-points.js'
import { type House, openHouse, PUBLIC_URL } from './house.js'
import { type Hurry, NO_HURRY } from './hurried-clock.js'
import { mortal } from './mortal-program.js'
import { order, program, type Running, untilReady } from './program.js'

/** The line in one process, Twilio's double in another: neither is hurt by what happens to the other. */
export interface DistantLine extends Pick<House, 'url' | 'file' | 'rows'> {
  twilio: DistantDouble
  start(): Promise<void>
  /** Starts it to die at a point, the `at`-th time that it is passed; `living` is what happens to it until then. */
  live(point: FaultName, at: number, living?: () => Promise<unknown>): Promise<void>
  /** Stops it as a service manager does. Resolves with its exit code. */
  stop(): Promise<number | null>
  /** Has a command done; throws when it fails. */
  order(...args: string[]): Promise<void>
  close(): Promise<void>
}

/** A life that is over when it should be is over within this. */
const LIFE_MS = 60_000

/** `times`: how fast its clock runs, and that of the double. */
export async function openDistantLine(
  company: object,
  settings: Record<string, string> = {},
  times = 1,
): Promise<DistantLine> {
  const hurry: Hurry = times === 1 ? NO_HURRY : { since: Date.now(), times }
  const house = await openHouse(company)
  const { url, file, rows } = house
  const account = {
    accountSid: `AC${'7'.repeat(32)}`,
    authToken: 'a token that nobody else has',
    smsFrom: '+32460000001',
    whatsappFrom: '+32460000002',
  }
  const twilio = await openDistantDouble(file('record.jsonl', ''), hurry, {
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
      server = times === 1 ? program([], all) : await mortal(all, hurry)
      await untilReady(server, url)
    },
    async live(point, at, living = async () => {}) {
      const doomed = await mortal(all, hurry, { point, at })
      let isTooLong = false
      const tooLong = setTimeout(() => {
        isTooLong = true
        doomed.kill('SIGKILL')
      }, LIFE_MS)
      // It may die before it is ready: that is what it is for.
      const ready = untilReady(doomed, url).catch(() => {})
      await Promise.race([ready, doomed.ended])
      await living()
      await doomed.ended
      clearTimeout(tooLong)
      if (isTooLong || doomed.diedOf() !== 'SIGKILL')
        throw new Error(`It did not die at "${point}": ${doomed.stderr().slice(-500)}`)
    },
    stop: () => end('SIGTERM'),
    order: (...args) => order(args, all),
    async close() {
      await end('SIGKILL')
      await twilio.close()
      house.remove()
    },
  }
}

import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { createTwilioDouble, type TwilioDouble } from '../../../src/channels/simulated/double.js'
import type { DoubleMessage } from '../../../src/channels/simulated/message-log.js'
import { openHouse, PUBLIC_URL } from './house.js'
import { type Hurry, hurriedClock, NO_HURRY } from './hurried-clock.js'
import { mortal } from './mortal-program.js'
import { type Ended, order, program, type Running, toItsEnd, untilReady } from './program.js'

/** The line as it runs live, in a process of its own, with a double of Twilio over HTTP. */
export interface Line {
  twilio: TwilioDouble
  /** Where the process really listens. */
  url: string
  /** Its environment, for starts that differ. */
  settings: Record<string, string>
  /** Writes a file that a command may read; gives its path. */
  file(name: string, content: string | object): string
  /** Starts it and waits until it is ready. */
  start(): Promise<void>
  /** As the power going out: nothing of it gets to run any more. */
  crash(): Promise<void>
  /** Stops it as a service manager does. Resolves with its exit code. */
  stop(): Promise<number | null>
  cli(...args: string[]): Promise<Ended>
  /** Has a command done; throws when it fails. */
  order(...args: string[]): Promise<void>
  /** What all its lives wrote to stderr. */
  logs(): string
  /** What was sent to people, oldest first; Twilio's own answers left out. */
  sent(): DoubleMessage[]
  /** Rows as they lie on disk. */
  rows<Row>(query: string): Row[]
  close(): Promise<void>
}

/**
 * Makes the store's folder, the company and Twilio's double; `start` starts the process. In a hurry the clock of all
 * three runs so many times as fast, and what a test tells the double to wait has to be so much less.
 */
export async function openLine(settings: Record<string, string> = {}, times = 1): Promise<Line> {
  const hurry: Hurry = times === 1 ? NO_HURRY : { since: Date.now(), times }
  const house = await openHouse()
  const { url, file, rows } = house
  const twilio = createTwilioDouble({
    accountSid: `AC${'7'.repeat(32)}`,
    authToken: 'a token that nobody else has',
    clock: hurriedClock(hurry),
    receiptDelayMs: 20,
    webhookUrl: `${PUBLIC_URL}/twilio/inbound`,
    localUrl: url,
  })
  const api = createServer(express().use(twilio.router)).listen(0, '127.0.0.1')
  await once(api, 'listening')
  const apiUrl = `http://127.0.0.1:${(api.address() as AddressInfo).port}`
  const all = house.settings(twilio.account, apiUrl, settings)
  let server: Running | undefined
  let logs = ''

  async function end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
    if (!server) return 0
    server.kill(signal)
    const code = await server.ended
    logs += server.stderr()
    server = undefined
    return code
  }

  return {
    twilio,
    url,
    settings: all,
    file,
    async start() {
      server = hurry.times === 1 ? program([], all) : await mortal(all, hurry)
      await untilReady(server, url)
    },
    async crash() {
      await end('SIGKILL')
    },
    stop: () => end('SIGTERM'),
    cli: (...args) => toItsEnd(['cli', ...args], all),
    order: (...args) => order(args, all),
    logs: () => logs + (server?.stderr() ?? ''),
    sent: () => twilio.messages().filter(({ direction }) => direction === 'outbound-api'),
    rows,
    async close() {
      await end('SIGKILL')
      api.closeAllConnections()
      api.close()
      house.remove()
    },
  }
}

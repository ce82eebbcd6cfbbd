import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import express from 'express'
import { createTwilioDouble, type TwilioDouble } from '../../../src/channels/simulated/double.js'
import type { DoubleMessage } from '../../../src/channels/simulated/message-log.js'
import { type Ended, freePort, program, type Running, toItsEnd, untilReady } from './program.js'

/** What Twilio knows of us: a proxy with TLS stands in front of the process. */
export const PUBLIC_URL = 'https://lijn.example.test'

const COMPANY = {
  name: 'Woonmaatschappij Testland',
  shortName: 'IJzer & Zee',
  officePhone: '058 00 00 00',
  dutyLine: '058 00 00 01',
  liftFirm: '058 00 00 02',
  consent: 'ask-first',
}

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
  /** What all its lives wrote to stderr. */
  logs(): string
  /** What was sent to people, oldest first; Twilio's own answers left out. */
  sent(): DoubleMessage[]
  /** Rows as they lie on disk. */
  rows<Row>(query: string): Row[]
  close(): Promise<void>
}

/** Makes the store's folder, the company and Twilio's double; `start` starts the process. */
export async function openLine(settings: Record<string, string> = {}): Promise<Line> {
  const folder = mkdtempSync(join(tmpdir(), 'huurderslijn-process-'))
  const file = (name: string, content: string | object) => {
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content))
    return join(folder, name)
  }
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const twilio = createTwilioDouble({
    accountSid: `AC${'7'.repeat(32)}`,
    authToken: 'a token that nobody else has',
    clock: { now: () => Date.now() },
    receiptDelayMs: 20,
    webhookUrl: `${PUBLIC_URL}/twilio/inbound`,
    localUrl: url,
  })
  const api = createServer(express().use(twilio.router)).listen(0, '127.0.0.1')
  await once(api, 'listening')
  const store = join(folder, 'store.sqlite')
  const all: Record<string, string> = {
    PORT: String(port),
    PUBLIC_URL,
    DATABASE_URL: `file:${store}`,
    COMPANY_FILE: file('company.json', COMPANY),
    QUIET_HOURS: 'none',
    BURST_WINDOW_MS: '100',
    LOG_LEVEL: 'info',
    TWILIO_ACCOUNT_SID: twilio.account.accountSid,
    TWILIO_AUTH_TOKEN: twilio.account.authToken,
    TWILIO_SMS_FROM: twilio.account.smsFrom,
    TWILIO_WHATSAPP_FROM: `whatsapp:${twilio.account.whatsappFrom}`,
    TWILIO_API_URL: `http://127.0.0.1:${(api.address() as AddressInfo).port}`,
    ...settings,
  }
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
      server = program([], all)
      await untilReady(server, url)
    },
    async crash() {
      await end('SIGKILL')
    },
    stop: () => end('SIGTERM'),
    cli: (...args) => toItsEnd(['cli', ...args], all),
    logs: () => logs + (server?.stderr() ?? ''),
    sent: () => twilio.messages().filter(({ direction }) => direction === 'outbound-api'),
    rows<Row>(query: string) {
      const database = new Database(store, { readonly: true })
      try {
        return database.prepare(query).all() as Row[]
      } finally {
        database.close()
      }
    },
    async close() {
      await end('SIGKILL')
      api.closeAllConnections()
      api.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

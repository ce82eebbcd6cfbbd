import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import express, { type RequestHandler } from 'express'
import { type App, createApp } from '../app.js'
import { createTwilioDouble, type TwilioDouble } from '../channels/simulated/double.js'
import type { Config } from '../config.js'
import { HOUR, SECOND } from '../domain/clock.js'
import type { Company } from '../domain/company.js'
import type { Ids } from '../domain/ids.js'
import type { QuietHours } from '../domain/quiet-hours.js'
import type { TemplatesAtTwilio } from '../domain/template-desk.js'
import { loadEmergencyNumbers } from '../house-files.js'
import { createLog } from '../log.js'
import { rightsFiles } from '../rights-files.js'
import type { Engine } from '../store/engine.js'
import { openStore } from '../store/open-store.js'
import { templatesAtTwilio } from '../templates-at-twilio.js'
import { wordingOf } from '../wording.js'
import { countedIds } from './counted-ids.js'
import { listen } from './listen.js'
import { newStore } from './new-store.js'
import { type Done, rehearseCommand } from './run-command.js'

export const PUBLIC_URL = 'https://lijn.example.test'
export const BURST_WINDOW_MS = 3 * SECOND
/** Nobody listens there. */
const NOWHERE = 'http://127.0.0.1:9'

export interface RehearsalOptions {
  /** `always-open`: the double takes every WhatsApp message, whatever was posted past it. Else as Twilio. */
  whatsappWindow?: 'always-open'
  company: Company
  /** Has a WhatsApp sender, and no number for SMS. */
  isWhatsappOnly?: boolean
  now: number
  ids?: Ids
  quietHours?: QuietHours
  burstWindowMs?: number
  /** Hears what we ask of Twilio, before the double does. */
  witness?: RequestHandler
  /** Fills the store's file before the line opens it, as an older program left it. */
  prepare?(file: string): void
  /** Gets all that is logged, to the last detail; errors among it are then the caller's to look at. */
  logTo?(text: string): void
}

/** The whole line on a store of its own, a double of Twilio over HTTP, and a clock that moves when told. */
export interface RehearsedLine {
  twilio: TwilioDouble
  engine(): Engine
  app(): App
  now(): number
  ids: Ids
  /** Lets time pass, doing what falls due on the way. */
  pass(ms: number): Promise<void>
  /** Our templates, as they stand at the double. */
  templates(): TemplatesAtTwilio
  /** From now on Twilio's posts do not reach us; they do again after `reconnect`. Nothing is looked for by itself. */
  cutOff(): void
  reconnect(): void
  isCutOff(): boolean
  /** A new process on the same store: what is not on disk is gone. */
  restart(): Promise<void>
  /** Runs a command of the command line; `files` are what it may read. */
  cli(args: string[], files?: Record<string, string>): Promise<Done>
  url: string
  /** Throws when the line reported an error on the way. */
  close(): Promise<void>
}

export async function rehearseLine(options: RehearsalOptions): Promise<RehearsedLine> {
  const folder = mkdtempSync(join(tmpdir(), 'huurderslijn-'))
  const file = join(folder, 'store.sqlite')
  if (options.prepare) options.prepare(file)
  else writeFileSync(file, await newStore())
  const databaseUrl = `file:${file}`
  const { company, ids = countedIds() } = options
  let { now } = options
  const clock = { now: () => now }
  const reported: string[] = []
  const { logTo } = options
  const log = logTo
    ? createLog('trace', { write: logTo })
    : createLog('error', { write: (text: string) => void reported.push(text.trim()) })

  let isCutOff = false
  const webhookUrl = `${PUBLIC_URL}/twilio/inbound`

  const line = await listen((request, response) => app.http(request, response))
  const twilio = createTwilioDouble({
    accountSid: `AC${'1'.repeat(32)}`,
    authToken: 'a token for rehearsals',
    clock,
    receipts: 'manual',
    ...(options.whatsappWindow && { whatsappWindow: options.whatsappWindow }),
    webhookUrl,
    localUrl: line.url,
  })
  const api = await listen(express().use(...(options.witness ? [options.witness] : []), twilio.router))
  const { smsFrom, ...others } = twilio.account
  const account = { ...others, ...(!options.isWhatsappOnly && smsFrom && { smsFrom }), apiUrl: api.url }
  const config: Config = {
    port: 0,
    publicUrl: PUBLIC_URL,
    databaseUrl,
    twilio: account,
    burstWindowMs: options.burstWindowMs ?? BURST_WINDOW_MS,
    // The clock stands still between two steps: all that is due leaves at once.
    rates: { sms: 1000, whatsapp: 1000 },
    quietHours: options.quietHours ?? 'none',
    companyFile: '',
    trustProxy: ['loopback'],
    logLevel: 'error',
  }
  const given = { company, numbers: loadEmergencyNumbers(), authSecret: 'secret'.repeat(8), log, clock, ids }

  function open(): { engine: Engine; app: App } {
    const engine = openStore(databaseUrl, now)
    return { engine, app: createApp(config, { engine, ...given }) }
  }
  let { engine, app } = open()
  const wording = wordingOf(company)
  const templatesOn = (on: Engine) => templatesAtTwilio(on, account, { company, wording, clock })

  function connect(isThere: boolean): void {
    isCutOff = !isThere
    twilio.connect({ webhookUrl, localUrl: isThere ? line.url : NOWHERE })
  }

  return {
    twilio,
    url: line.url,
    engine: () => engine,
    app: () => app,
    now: () => now,
    ids,
    async pass(ms) {
      const until = now + ms
      const hop = Math.max(SECOND, Math.min(ms, HOUR))
      while (now < until) {
        now = Math.min(until, now + hop)
        do await app.settle()
        while ((await twilio.settle()) > 0)
      }
    },
    templates: () => templatesOn(engine),
    cutOff: () => connect(false),
    reconnect: () => connect(true),
    isCutOff: () => isCutOff,
    async restart() {
      await app.close()
      ;({ engine, app } = open())
    },
    cli: (args, files = {}) =>
      rehearseCommand(args, files, {
        openStore: () => openStore(databaseUrl, now),
        databaseUrl: () => databaseUrl,
        clock,
        ids,
        company: async () => company,
        publicUrl: PUBLIC_URL,
        templates: async (own) => templatesOn(own),
        rights: async () =>
          rightsFiles({ databaseUrl, authSecret: given.authSecret, company: async () => company }),
      }),
    async close() {
      await app.close()
      await Promise.all([line.close(), api.close()])
      rmSync(folder, { recursive: true, force: true })
      if (reported.length > 0) throw new Error(`The line reported: ${reported.join('\n')}`)
    },
  }
}

import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import express from 'express'
import { type App, createApp } from '../../src/app.js'
import * as sms from '../../src/channels/segments.js'
import { createTwilioDouble, type TwilioDouble } from '../../src/channels/simulated/double.js'
import { runCommand } from '../../src/cli/run.js'
import type { Config } from '../../src/config.js'
import { type Company, companySchema } from '../../src/domain/company.js'
import type { QuietHours } from '../../src/domain/quiet-hours.js'
import { loadEmergencyNumbers } from '../../src/house-files.js'
import type { Engine } from '../../src/store/engine.js'
import { openStore } from '../../src/store/open-store.js'

export const PUBLIC_URL = 'https://lijn.example.test'
export const BURST_WINDOW_MS = 3000
/** A Tuesday, ten in the morning in Brussels. */
export const TUESDAY = Date.parse('2026-03-03T10:00:00+01:00')

const COMPANY = {
  name: 'Woonmaatschappij Testland',
  shortName: 'IJzer & Zee',
  officePhone: '058 00 00 00',
  dutyLine: '058 00 00 01',
  liftFirm: '058 00 00 02',
  water: [{ municipalities: ['Koksijde'], name: 'Water', phone: '058 00 00 03' }],
  alertPhones: ['+32470000090'],
}

export interface WorldOptions {
  company?: Partial<Company>
  now?: number
  quietHours?: QuietHours
  burstWindowMs?: number
}

/** The whole line on a store of its own, a double of Twilio over real HTTP, and a clock that moves when told. */
export interface World {
  twilio: TwilioDouble
  engine(): Engine
  app(): App
  now(): number
  /** Lets time pass, doing what falls due on the way. */
  pass(ms: number): Promise<void>
  /** A new process on the same store: what is not on disk is gone. */
  restart(): Promise<void>
  /** Runs a command of the command line; `files` are what it may read. */
  cli(
    args: string[],
    files?: Record<string, string>,
  ): Promise<{ code: number; stdout: string; stderr: string }>
  url: string
  close(): Promise<void>
}

export async function world(options: WorldOptions = {}): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), 'huurderslijn-'))
  const databaseUrl = `file:${join(folder, 'store.sqlite')}`
  const company = companySchema.parse({ ...COMPANY, ...options.company })
  let now = options.now ?? TUESDAY
  const clock = { now: () => now }
  const ids = countedIds()

  const line = await listen((request, response) => app.http(request, response))
  const twilio = createTwilioDouble({
    accountSid: `AC${'1'.repeat(32)}`,
    authToken: 'a token for tests',
    clock,
    receipts: 'manual',
    webhookUrl: `${PUBLIC_URL}/twilio/inbound`,
    localUrl: line.url,
  })
  const api = await listen(express().use(twilio.router))
  const config: Config = {
    port: 0,
    publicUrl: PUBLIC_URL,
    databaseUrl,
    twilio: { ...twilio.account, apiUrl: api.url },
    burstWindowMs: options.burstWindowMs ?? BURST_WINDOW_MS,
    quietHours: options.quietHours ?? 'none',
    companyFile: '',
    logLevel: 'silent',
  }
  const log = { info() {}, warn() {}, error: (ids: object, what: string) => broke.push({ ids, what }) }
  const broke: unknown[] = []

  function open(): { engine: Engine; app: App } {
    const engine = openStore(databaseUrl, now)
    const deps = {
      engine,
      company,
      numbers: loadEmergencyNumbers(),
      authSecret: 'secret'.repeat(8),
      clock,
      ids,
    }
    return { engine, app: createApp(config, { ...deps, log: log as never }) }
  }
  let { engine, app } = open()

  return {
    twilio,
    url: line.url,
    engine: () => engine,
    app: () => app,
    now: () => now,
    async pass(ms) {
      const until = now + ms
      const hop = Math.max(1000, Math.min(ms, 3_600_000))
      while (now < until) {
        now = Math.min(until, now + hop)
        await app.settle()
      }
    },
    async restart() {
      await app.close()
      ;({ engine, app } = open())
    },
    async cli(args, files = {}) {
      let stdout = ''
      let stderr = ''
      const code = await runCommand(args, {
        openStore: () => openStore(databaseUrl, now),
        clock,
        ids,
        company: async () => company,
        doctor: {
          config: () => ({ faults: [], isLive: true, publicUrl: PUBLIC_URL }),
          freeDiskBytes: async () => 1e12,
          wordingFaults: async () => [],
        },
        sms: async () => sms,
        stdout: (text) => {
          stdout += text
        },
        stderr: (text) => {
          stderr += text
        },
        stdin: async () => files.stdin ?? '',
        readFile: async (path) => {
          const text = files[path]
          if (text === undefined) throw Object.assign(new Error(`no such file: ${path}`), { code: 'ENOENT' })
          return text
        },
      })
      return { code, stdout, stderr }
    },
    async close() {
      await app.close()
      await Promise.all([line.close(), api.close()])
      rmSync(folder, { recursive: true, force: true })
      if (broke.length > 0) throw new Error(`The line reported: ${JSON.stringify(broke)}`)
    },
  }
}

/** Ids in the order they were made, and dice that fall the same way every time. */
function countedIds() {
  let count = 0
  let dice = 0
  return {
    next: () => `00000000-0000-7000-8000-${String(++count).padStart(12, '0')}`,
    dice(below: number) {
      dice = (dice * 1103515245 + 12345) % 2147483648
      return dice % below
    },
  }
}

async function listen(handler: Parameters<typeof createServer>[1]) {
  const server: Server = createServer(handler)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(resolve)
      }),
  }
}

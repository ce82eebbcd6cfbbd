import { subscribe } from 'node:diagnostics_channel'
import type { ClientRequest, IncomingMessage } from 'node:http'
import { readConfig } from '../../../src/config.js'
import { loadCompany } from '../../../src/house-files.js'
import { start } from '../../../src/start.js'
import type { Engine } from '../../../src/store/engine.js'
import { migrate } from '../../../src/store/migrate.js'
import { storeFile } from '../../../src/store/open-store.js'
import { openSqlite } from '../../../src/store/sqlite-engine.js'
import { FAULT_POINTS, type FaultName, type FaultPoint } from './fault-points.js'
import { type Hurry, hurriedClock } from './hurried-clock.js'

/**
 * The line as `src/main.ts` starts it, but for two things. Its clock may run faster (HURRY), so that a test need not
 * wait for what the line waits for. And it may die at a point of our choosing, by SIGKILL, as by a power cut:
 * FAULT_POINT names the point, FAULT_AT the how many-th time it is passed.
 */

/** How long Twilio is given to take a message that it is told to be slow about. */
const TAKEN_WITHIN_MS = 150

const { FAULT_POINT: name, FAULT_AT: at = '1', HURRY: hurry = '' } = process.env
const point: FaultPoint | undefined = FAULT_POINTS[name as FaultName]
if (name && !point) throw new Error(`No fault point is called "${name}"`)
const clock = hurriedClock(JSON.parse(hurry) as Hurry)
let left = Number(at)

/** Nothing runs after this: not a callback, not a flush. */
function die(): never {
  process.kill(process.pid, 'SIGKILL')
  for (;;);
}

function isTheTime(): boolean {
  return --left === 0
}

function armStore(
  engine: ReturnType<typeof openSqlite>,
  { kind, when }: Extract<FaultPoint, { when: string }>,
): Engine {
  let isDoomed = false
  engine.database.function('pass_fault_point', () => {
    if (!isTheTime()) return null
    if (kind === 'written') die()
    isDoomed = true
    return null
  })
  engine.database.exec(`create temp trigger fault_point ${when} begin select pass_fault_point(); end`)
  return {
    ...engine,
    async commit(statements, guards) {
      const result = await engine.commit(statements, guards)
      if (isDoomed) die()
      return result
    },
  }
}

function armHttp({ kind, path }: Extract<FaultPoint, { path: RegExp }>): void {
  const isIt = (method: string | undefined, url = '') => method === 'POST' && path.test(url)
  if (kind === 'replied') {
    subscribe('http.server.response.finish', (message) => {
      const { request } = message as { request: IncomingMessage & { originalUrl?: string } }
      if (isIt(request.method, request.originalUrl ?? request.url) && isTheTime()) die()
    })
    return
  }
  const channel = kind === 'answered' ? 'http.client.response.finish' : 'http.client.request.start'
  subscribe(channel, (message) => {
    const { request } = message as { request: ClientRequest }
    if (!isIt(request.method, request.path) || !isTheTime()) return
    if (kind === 'taken') setTimeout(die, TAKEN_WITHIN_MS)
    else die()
  })
}

const config = readConfig(process.env)
const store = openSqlite(storeFile(config.databaseUrl))
migrate(store.database, clock.now())
if (point && 'path' in point) armHttp(point)
const engine = point && 'when' in point ? armStore(store, point) : store
const shell = {
  env: process.env,
  args: [],
  stdout: () => {},
  stderr: (text: string) => void process.stderr.write(text),
  stdin: async () => '',
  terminal: () => {
    throw new Error('There is no terminal here')
  },
  runCommand: async () => ({ code: 1, said: 'There is no backup here' }),
  logTo: { write: (text: string) => void process.stderr.write(text) },
}
const line = await start(config, loadCompany(config.companyFile), engine, shell, clock)
process.once('SIGTERM', () => void line.close().then(() => process.exit(0)))

import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { Server } from 'node:http'
import { join } from 'node:path'
import { createApp } from './app.js'
import type { PhonePerson } from './channels/simulated/person.js'
import type { Config } from './config.js'
import { demoClock } from './demo-clock.js'
import type { Clock } from './domain/clock.js'
import type { Company } from './domain/company.js'
import { loadAuthSecret, loadEmergencyNumbers, ROOT } from './house-files.js'
import { randomIds } from './ids.js'
import { createLog, type Log } from './log.js'
import type { Shell } from './shell.js'
import { simulatedPhones } from './simulated-phones.js'
import { seedDemo } from './store/demo.js'
import type { Engine } from './store/engine.js'
import { themeReader } from './themes.js'
import { wordingOf } from './wording.js'

/** How long open connections may go on after the line was told to stop. */
const GRACE_MS = 1500

const realClock = { now: () => Date.now() }

/** Wires the line, seeds a new store of simulated phones, and listens. Rejects when the port is taken. */
export async function start(
  config: Config,
  company: Company,
  engine: Engine,
  shell: Shell,
  real: Clock = realClock,
) {
  const log = createLog(config.logLevel, shell.logTo)
  const localUrl = `http://127.0.0.1:${config.port}`
  const movable = config.twilio ? undefined : demoClock(real, config.databaseUrl)
  const clock = movable ?? real
  const wording = wordingOf(company)
  const simulated =
    movable &&
    simulatedPhones({ clock: movable, publicUrl: config.publicUrl, localUrl, people: demoPhones(), wording })
  if (simulated) {
    await seedDemo(engine, {
      clock,
      ids: randomIds,
      areas: company.areas ?? [],
      themes: themeReader(wording),
      readFile: (path) => readFile(join(ROOT, path), 'utf8'),
    })
  }

  const app = createApp(config, {
    engine,
    company,
    numbers: loadEmergencyNumbers(),
    authSecret: config.authSecret ?? loadAuthSecret(config.databaseUrl),
    log,
    clock,
    backUp: () => shell.runCommand(['backup']),
    watchesProcess: true,
    ...(simulated && { simulated }),
  })
  const server = await listen(app.http, config.port)
  let isClosing = false
  const begun = begin().catch((error: unknown) => log.error({ error: String(error) }, 'could not begin'))
  /** The double forgets at every start what was approved; who is written to first by WhatsApp needs it. */
  async function begin(): Promise<void> {
    if (simulated) {
      await app
        .pushTemplates(() => isClosing)
        .catch((error: unknown) => log.warn({ error: String(error) }, 'the double took no templates'))
    }
    // Who needs help is answered all the same.
    await app
      .putRight()
      .catch((error: unknown) => log.error({ error: String(error) }, 'forgetting could not be put right'))
    if (!isClosing) app.start()
  }
  announce(config, shell, log)
  return {
    async close() {
      isClosing = true
      await begun
      server.closeIdleConnections()
      const closed = new Promise((resolve) => server.close(resolve))
      // Whoever is still connected has had the time for one answer.
      const cut = setTimeout(() => server.closeAllConnections(), GRACE_MS)
      // Side by side: all of it has to be done within five seconds.
      await Promise.all([closed, app.stop()])
      clearTimeout(cut)
      await app.close()
    },
  }
}

function listen(http: ReturnType<typeof createApp>['http'], port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = http.listen(port)
    server.once('listening', () => resolve(server))
    server.once('error', (error: NodeJS.ErrnoException) => {
      const isBusy = error.code === 'EADDRINUSE'
      reject(
        isBusy
          ? new Error(`Port ${port} is taken. Stop what runs there, or choose another: PORT=3001.`)
          : error,
      )
    })
  })
}

function announce(config: Config, shell: Shell, log: Log): void {
  log.info({ port: config.port, isLive: config.twilio !== undefined }, 'ready')
  if (config.twilio) return
  shell.stdout(
    [
      'Huurderslijn runs, with made-up people and simulated phones.',
      `  The phones:         ${config.publicUrl}/phone`,
      `  The council's page: ${config.publicUrl}/   (sign in as Rita: 0470 00 00 01; the code comes on her phone)`,
      `  The coordinator:    ${config.publicUrl}/desk   (the same, as Els: 0470 00 00 50)`,
      '',
    ].join('\n'),
  )
}

function demoPhones(): PhonePerson[] {
  return JSON.parse(readFileSync(join(ROOT, 'data/demo/phones.json'), 'utf8')) as PhonePerson[]
}

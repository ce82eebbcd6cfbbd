import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { Server } from 'node:http'
import { join } from 'node:path'
import { createApp } from './app.js'
import type { PhonePerson } from './channels/simulated/person.js'
import { type Config, readConfig } from './config.js'
import { demoClock } from './demo-clock.js'
import type { Company } from './domain/company.js'
import { loadAuthSecret, loadCompany, loadEmergencyNumbers, ROOT } from './house-files.js'
import { randomIds } from './ids.js'
import { createLog, type Log } from './log.js'
import type { Shell } from './shell.js'
import { simulatedPhones } from './simulated-phones.js'
import { seedDemo } from './store/demo.js'
import type { Engine } from './store/engine.js'
import { holdsDemoPeople } from './store/health.js'
import { openStore } from './store/open-store.js'
import { loadWording } from './wording.js'

const realClock = { now: () => Date.now() }

/** Starts the line. Resolves with how to stop it, or with an exit code after saying on stderr what is wrong. */
export async function serve(shell: Shell): Promise<{ close(): Promise<void> } | number> {
  try {
    const config = readConfig(shell.env)
    const company = loadCompany(config.companyFile)
    const engine = openStore(config.databaseUrl, realClock.now())
    const faults = config.twilio ? await liveFaults(engine, company) : []
    if (faults.length > 0) throw new Error(faults.join('\n'))
    return await start(config, company, engine, shell)
  } catch (error) {
    shell.stderr(`${error instanceof Error ? error.message : String(error)}\n`)
    return 1
  }
}

/** What a line for real people may not be started with, a sentence each. */
async function liveFaults(engine: Engine, company: Company): Promise<string[]> {
  const faults: string[] = []
  if (!company.dutyLine) faults.push('company.json: dutyLine is empty: fill in the number to call at night.')
  if (await holdsDemoPeople(engine)) {
    faults.push('The store holds made-up people: set DATABASE_URL to a new file for real ones.')
  }
  return faults
}

async function start(config: Config, company: Company, engine: Engine, shell: Shell) {
  const log = createLog(config.logLevel, shell.logTo)
  const localUrl = `http://127.0.0.1:${config.port}`
  const movable = config.twilio ? undefined : demoClock(realClock, config.databaseUrl)
  const clock = movable ?? realClock
  const wording = loadWording({ company: company.shortName, office: company.officePhone })
  const simulated =
    movable &&
    simulatedPhones({ clock: movable, publicUrl: config.publicUrl, localUrl, people: demoPhones(), wording })
  if (simulated)
    await seedDemo(engine, { clock, ids: randomIds, readFile: (path) => readFile(join(ROOT, path), 'utf8') })

  const app = createApp(config, {
    engine,
    company,
    numbers: loadEmergencyNumbers(),
    authSecret: config.authSecret ?? loadAuthSecret(config.databaseUrl),
    log,
    clock,
    ...(simulated && { simulated }),
  })
  const server = await listen(app.http, config.port)
  app.start()
  announce(config, shell, log)
  return {
    async close() {
      server.closeIdleConnections()
      await new Promise((resolve) => server.close(resolve))
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
      '',
    ].join('\n'),
  )
}

function demoPhones(): PhonePerson[] {
  return JSON.parse(readFileSync(join(ROOT, 'data/demo/phones.json'), 'utf8')) as PhonePerson[]
}

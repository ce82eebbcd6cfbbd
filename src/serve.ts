import { readConfig } from './config.js'
import type { Company } from './domain/company.js'
import { loadCompany } from './house-files.js'
import type { Shell } from './shell.js'
import type { Engine } from './store/engine.js'
import { holdsDemoPeople } from './store/health.js'
import { openStore } from './store/open-store.js'

/** Starts the line. Resolves with how to stop it, or with an exit code after saying on stderr what is wrong. */
export async function serve(shell: Shell): Promise<{ close(): Promise<void> } | number> {
  try {
    const config = readConfig(shell.env)
    const company = loadCompany(config.companyFile)
    const engine = openStore(config.databaseUrl, Date.now())
    const faults = config.twilio ? await liveFaults(engine, company) : []
    if (faults.length > 0) throw new Error(faults.join('\n'))
    // All that is heavy comes after the checks: what is wrong is said at once.
    const { start } = await import('./start.js')
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

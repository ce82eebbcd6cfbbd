import type { Engine } from '../store/engine.js'
import type { CliDeps, Report } from './deps.js'

/** Opens the store for the time of one command. */
export async function withStore(deps: CliDeps, use: (engine: Engine) => Promise<Report>): Promise<Report> {
  const engine = deps.openStore()
  try {
    return await use(engine)
  } finally {
    await engine.close()
  }
}

import { listRetention, type RetentionLine, runRetention } from '../store/retention.js'
import type { CliDeps, Report } from './deps.js'
import { readFlags } from './flags.js'
import { withStore } from './with-store.js'

/** `retention [--dry-run]`: erases what is over, as the server does every night; or only says what that is. */
export async function retention(args: string[], deps: CliDeps): Promise<Report> {
  const given = readFlags(args, { 'dry-run': { type: 'boolean' } })
  if ('faults' in given) return given
  const isDry = given.flags['dry-run'] === true
  const { retention: settings } = await deps.company()
  const rights = await deps.rights()
  return withStore(deps, async (engine) => {
    const now = deps.clock.now()
    const over = await listRetention(engine, settings, now)
    if (isDry) {
      const lines = over.map((line) => `${nameOf(line)}: ${line.over} are over`)
      return { lines: [...lines, 'Nothing was erased.'], json: { dryRun: true, kinds: over } }
    }
    const { authSecret, shelf, forgotten: list } = rights
    const erased = await runRetention(
      engine,
      { retention: settings, now, actor: 'cli' },
      { authSecret, shelf, list, ids: deps.ids },
    )
    return {
      lines: over.map((line) => `${nameOf(line)}: ${erased[line.kind]} erased`),
      json: { dryRun: false, erased },
    }
  })
}

function nameOf({ kind, kept }: RetentionLine): string {
  const howLong = 'months' in kept ? `${kept.months} months` : `${kept.days} days`
  return `${kind} (kept ${howLong})`
}

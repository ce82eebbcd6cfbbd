import { backupStore } from '../store/backup.js'
import { restoreStore } from '../store/restore.js'
import { verifyStore } from '../store/verify.js'
import type { CliDeps, Report } from './deps.js'
import { readFlags } from './flags.js'
import { withStore } from './with-store.js'

const MEGABYTE = 1024 * 1024

/** `backup FILE`: a copy of the store, also while the server runs. */
export async function backup(args: string[], deps: CliDeps): Promise<Report> {
  const given = readFlags(args, {}, ['FILE'])
  if ('faults' in given) return given
  const [to = ''] = given.named
  const bytes = await backupStore(deps.databaseUrl(), to)
  return { lines: [`${to}: ${(bytes / MEGABYTE).toFixed(1)} MB, checked.`], json: { file: to, bytes } }
}

/** `restore FILE --server-is-stopped`: puts a backup in the place of the store. */
export async function restore(args: string[], deps: CliDeps): Promise<Report> {
  const given = readFlags(args, { 'server-is-stopped': { type: 'boolean' } }, ['FILE'])
  if ('faults' in given) return given
  if (!given.flags['server-is-stopped']) {
    return { faults: ['Stop the server first; then say so with --server-is-stopped. Nothing was changed.'] }
  }
  const [from = ''] = given.named
  const { asideAs, lookedFor } = restoreStore(from, deps.databaseUrl(), deps.clock.now())
  return withStore(deps, async (engine) => {
    const faults = await verifyStore(engine)
    return {
      lines: [
        `${from} is the store now.`,
        ...(asideAs ? [`What was there lies in ${asideAs}.`] : []),
        `${lookedFor} messages may have left since: they are looked for at Twilio before any is sent.`,
        'At the start the server reads from Twilio what tenants sent since.',
      ],
      json: { asideAs, lookedFor },
      ...(faults.length > 0 && { faults }),
    }
  })
}

/** `verify`: whether the store holds what it must. */
export async function verify(args: string[], deps: CliDeps): Promise<Report> {
  const given = readFlags(args, {})
  if ('faults' in given) return given
  return withStore(deps, async (engine) => {
    const faults = await verifyStore(engine)
    if (faults.length > 0) return { faults, json: { ok: false, faults } }
    return { lines: ['The store holds what it must.'], json: { ok: true, faults } }
  })
}

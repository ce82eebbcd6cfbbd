import { join } from 'node:path'
import { backupName } from '../domain/backups.js'
import { inMegabytes } from '../domain/disk.js'
import { commitAudited } from '../store/audit.js'
import { backupStore, openBackupFolder } from '../store/backup.js'
import { keepForgottenList, rotateBackups } from '../store/backup-folder.js'
import type { Engine } from '../store/engine.js'
import { forgetAgain } from '../store/forget-again.js'
import { mediaFolder } from '../store/media-files.js'
import { restoreStore } from '../store/restore.js'
import { verifyStore } from '../store/verify.js'
import { isTenant } from '../store/whose.js'
import type { CliDeps, Report } from './deps.js'
import { misuse, readFlags } from './flags.js'
import { withStore } from './with-store.js'

/** `backup FILE`: a copy of the store, also while the server runs. Without FILE it is a nightly one. */
export async function backup(args: string[], deps: CliDeps): Promise<Report> {
  const given = readFlags(args, {}, args.length > 0 ? ['FILE'] : [])
  if ('faults' in given) return given
  const [to] = given.named
  return to === undefined ? nightly(deps) : made(to, deps)
}

/** Into BACKUP_DIR, under a name that says when; older ones go when they are kept long enough. */
async function nightly(deps: CliDeps): Promise<Report> {
  const rules = deps.backups()
  if (!rules) return misuse('FILE is missing. (Or set BACKUP_DIR: nightly backups go there.)')
  openBackupFolder(rules.dir)
  const report = await made(join(rules.dir, backupName(deps.clock.now())), deps)
  await keepForgottenList(deps.databaseUrl(), rules.dir)
  // While something is wrong with the store, an older backup may be the last good one.
  if (report.faults) return report
  const gone = await rotateBackups(rules.dir, deps.clock.now(), rules.keepDays)
  return {
    ...report,
    lines: [...(report.lines ?? []), ...(gone > 0 ? [`${gone} older ones were taken away.`] : [])],
  }
}

async function made(to: string, deps: CliDeps): Promise<Report> {
  const { bytes, media, faults } = await backupStore(deps.databaseUrl(), to)
  await withStore(deps, async (engine) => {
    await commitAudited(engine, { at: deps.clock.now(), actor: 'cli', action: 'backup-made' })
    return {}
  })
  const size = inMegabytes(bytes) < 1 ? 'less than 1 MB' : `${inMegabytes(bytes)} MB`
  return {
    lines: [`${to}: ${size} and ${media} photos and voice notes, checked.`],
    json: { file: to, bytes, media, faults },
    ...(faults.length > 0 && { faults: ['The backup is made, but the store has faults:', ...faults] }),
  }
}

/** `restore FILE --server-is-stopped`: puts a backup in the place of the store. */
export async function restore(args: string[], deps: CliDeps): Promise<Report> {
  const flags = { 'server-is-stopped': { type: 'boolean' }, 'without-media': { type: 'boolean' } } as const
  const given = readFlags(args, flags, ['FILE'])
  if ('faults' in given) return given
  if (!given.flags['server-is-stopped']) {
    return { faults: ['Stop the server first; then say so with --server-is-stopped. Nothing was changed.'] }
  }
  const [from = ''] = given.named
  const now = deps.clock.now()
  const withoutMedia = given.flags['without-media'] === true
  const restored = await restoreStore(from, deps.databaseUrl(), now, withoutMedia)
  return withStore(deps, async (engine) => {
    await commitAudited(engine, { at: now, actor: 'cli', action: 'restored' })
    const { authSecret, shelf, forgotten: list } = await deps.rights()
    const forgottenAgain = await forgetAgain(engine, now, { authSecret, shelf, list, ids: deps.ids })
    const isListKnown = (await list.read()).length > 0
    const back = await stillThere(engine, restored.forgottenSince)
    const faults = await verifyStore(engine, mediaFolder(deps.databaseUrl()))
    return {
      lines: [...toldOf(from, restored), ...toldOfForgotten({ forgottenAgain, back, isListKnown })],
      json: { ...restored, forgottenSince: back, forgottenAgain },
      ...(faults.length > 0 && { faults }),
    }
  })
}

function toldOf(from: string, restored: Awaited<ReturnType<typeof restoreStore>>): string[] {
  const { asideAs, lookedFor, pausedRounds, unscheduledDrafts, lostMedia } = restored
  return [
    `${from} is the store now.`,
    ...(asideAs ? [`What was there lies in ${asideAs}: delete it when all is well.`] : []),
    `${lookedFor} messages may have left since: they are looked for at Twilio before any is sent.`,
    ...(pausedRounds > 0
      ? [
          `Rounds that rest now: ${pausedRounds}. Who was asked since is not known here: see "round list", "round resume".`,
        ]
      : []),
    ...(unscheduledDrafts > 0
      ? [
          `Drafts that were to go out by themselves: ${unscheduledDrafts}. They may have gone: set their hour again.`,
        ]
      : []),
    ...(lostMedia.length > 0 ? [`Photos and voice notes that are lost: ${lostMedia.length}.`] : []),
    'Everybody signs in again. At the start the server reads from Twilio what tenants sent since.',
  ]
}

/** Who was forgotten by the store that was laid aside, and is not by the list beside it. */
async function stillThere(engine: Engine, ids: readonly string[] | undefined): Promise<string[] | undefined> {
  if (ids === undefined) return undefined
  const back: string[] = []
  for (const id of ids) if (await isTenant(engine, id)) back.push(id)
  return back
}

function toldOfForgotten(all: {
  forgottenAgain: number
  back: readonly string[] | undefined
  isListKnown: boolean
}): string[] {
  const { forgottenAgain, back, isListKnown } = all
  return [
    ...(forgottenAgain > 0
      ? [`Forgotten since the backup, and forgotten again now: ${forgottenAgain}.`]
      : []),
    ...(back ?? []).map((id) => `Somebody who was forgotten is back: forget ${id} again.`),
    ...(back === undefined && !isListKnown
      ? ['Was anybody forgotten since the backup? Nobody can tell from here: forget them again.']
      : []),
  ]
}

/** `verify`: whether the store holds what it must. */
export async function verify(args: string[], deps: CliDeps): Promise<Report> {
  const given = readFlags(args, {})
  if ('faults' in given) return given
  return withStore(deps, async (engine) => {
    const faults = await verifyStore(engine, mediaFolder(deps.databaseUrl()))
    if (faults.length > 0) return { faults, json: { ok: false, faults } }
    return { lines: ['The store holds what it must.'], json: { ok: true, faults } }
  })
}

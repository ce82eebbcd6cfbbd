import { type BackupRules, isBackupDue } from './domain/backups.js'
import type { Clock } from './domain/clock.js'
import type { Log } from './log.js'
import { listBackups } from './store/backup-folder.js'
import type { Engine } from './store/engine.js'
import { closeAlarm, openAlarm } from './store/outbox-alarms.js'

/** How a command of the command line ended that ran in a process of its own. */
export interface CommandEnded {
  code: number | null
  /** What it wrote to stderr. */
  said: string
}

export interface NightlyBackupDeps {
  rules: BackupRules
  /** Runs `backup`: elsewhere, so that a large store holds up nobody who writes in. */
  backUp(): Promise<CommandEnded>
  engine: Engine
  clock: Clock
  log: Log
}

/**
 * Makes the backup of the night when its hour has come, or as soon as the line runs again; to be called every minute.
 * One that fails is put on the coordinator's list, and tried again every hour.
 */
export function nightlyBackup({ rules, backUp, engine, clock, log }: NightlyBackupDeps): () => Promise<void> {
  let triedAt: number | undefined
  return async () => {
    const now = clock.now()
    const madeAt = (await listBackups(rules.dir)).at(-1)
    if (!isBackupDue(now, rules.hour, { madeAt, triedAt })) return
    triedAt = now
    const { code, said } = await backUp()
    const alarm = { kind: 'backup-failed', about: 'backup', at: clock.now() } as const
    if (code === 0) {
      log.info({ tookMs: clock.now() - now }, 'the store was backed up')
      await closeAlarm(engine, alarm)
      return
    }
    log.error({ code, why: said.trim() }, 'the backup of the night failed, or the store has faults')
    await openAlarm(engine, alarm)
  }
}

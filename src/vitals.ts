import type { Router } from 'express'
import type { Config } from './config.js'
import type { Clock } from './domain/clock.js'
import type { IncomingMessage } from './domain/incoming-message.js'
import type { LoopFacts } from './domain/line-checks.js'
import type { Receipt } from './domain/outbox-store.js'
import { freeDiskBytes } from './free-disk.js'
import { health } from './health.js'
import { createMetrics, type Metrics } from './metrics.js'
import { listBackups } from './store/backup-folder.js'
import type { Engine } from './store/engine.js'
import { readLineFacts } from './store/line-facts.js'

/** What shows whether the line is well: measured where things happen, and shown at `/healthz`, `/readyz`, `/metrics`. */
export interface Vitals {
  metrics: Metrics
  /** The same door for messages, measured. */
  hearing<Result>(hear: (message: IncomingMessage) => Promise<Result>): typeof hear
  /** The same door for receipts, counted. */
  receiving(take: (receipt: Receipt) => Promise<void>): typeof take
  routes(listLoops: () => readonly LoopFacts[]): Router
}

export function createVitals(
  engine: Engine,
  config: Config,
  { clock, watchesProcess }: { clock: Clock; watchesProcess: boolean },
): Vitals {
  const { databaseUrl, backups, metricsToken: token, twilio } = config
  const metrics = createMetrics(watchesProcess)
  let lastWebhookAt: number | undefined

  async function momentNow(loops: readonly LoopFacts[]) {
    const now = clock.now()
    return {
      line: await readLineFacts(engine, now),
      diskFreeBytes: await freeDiskBytes(databaseUrl),
      lastBackupAt: backups && (await listBackups(backups.dir)).at(-1),
      lastWebhookAt,
      loops,
      now,
    }
  }

  return {
    metrics,
    hearing: (hear) => (message) => {
      lastWebhookAt = clock.now()
      return metrics.turn(() => hear(message))
    },
    receiving: (take) => (receipt) => {
      lastWebhookAt = clock.now()
      metrics.receipt(receipt.status)
      return take(receipt)
    },
    routes: (listLoops) =>
      health({
        engine,
        clock,
        metrics,
        token,
        isLive: twilio !== undefined,
        makesBackups: backups !== undefined,
        moment: () => momentNow(listLoops()),
      }),
  }
}

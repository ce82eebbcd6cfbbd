import type { Clock } from './domain/clock.js'
import { isRetentionDue, type Retention } from './domain/retention.js'
import type { Log } from './log.js'
import type { Engine } from './store/engine.js'
import { forgetAgain } from './store/forget-again.js'
import type { ForgetDeps } from './store/forget-person.js'
import { bringListUpToDate } from './store/forgotten.js'
import { findLastRetention, noteRetention, runRetention } from './store/retention.js'
import { eraseTraces } from './store/traces.js'

/** What the line owes to people's rights without being asked. */
export interface Housekeeping {
  /**
   * Finishes what a crash or a backup undid of forgetting: to be done before the line speaks, and every so often.
   */
  putRight(): Promise<void>
  /** The same, and once a day what is over is erased. */
  tidy(): Promise<void>
}

export function housekeeping(deps: {
  engine: Engine
  retention: Retention
  forgetting: ForgetDeps
  clock: Clock
  log: Log
}): Housekeeping {
  const { engine, retention, forgetting, clock, log } = deps

  async function putRight(): Promise<void> {
    const again = await forgetAgain(engine, clock.now(), forgetting)
    if (again > 0) log.warn({ people: again }, 'a backup brought back who was forgotten: forgotten again')
    await bringListUpToDate(engine, forgetting.list)
    await eraseTraces(engine)
  }

  return {
    putRight,
    async tidy() {
      await putRight()
      const now = clock.now()
      const lastAt = await findLastRetention(engine)
      // The first night is the next one: until then whoever looks sees what it will erase.
      if (lastAt === undefined) return noteRetention(engine, now)
      if (!isRetentionDue(now, lastAt)) return
      const erased = await runRetention(engine, { retention, now, actor: 'server' }, forgetting)
      log.info({ erased }, 'what was over was erased')
    },
  }
}

import type { Clock } from './domain/clock.js'
import type { LoopFacts } from './domain/line-checks.js'
import type { Log } from './log.js'
import { repeatedly } from './repeatedly.js'

/** Something that the line does by itself, over and over. */
export interface Task {
  name: string
  everyMs: number
  work(): Promise<unknown>
  /** What the log says when it fails. */
  broke: string
  /** Failing now and then is to be expected: a warning. */
  isMild?: boolean
}

/** All of them: begun and ended together, and each known by when it last succeeded. */
export interface Loops {
  start(): void
  /** Resolves when what was under way is done. */
  stop(): Promise<void>
  list(): LoopFacts[]
  /** Of a loop that runs itself: it just succeeded. */
  succeeded(name: string): void
}

/** `others` run themselves, and say so by `succeeded`. */
export function createLoops(
  tasks: readonly Task[],
  others: readonly Pick<Task, 'name' | 'everyMs'>[],
  { clock, log }: { clock: Clock; log: Log },
): Loops {
  const succeededAt = new Map<string, number>()
  let startedAt = clock.now()

  const running = tasks.map(({ name, everyMs, work, broke, isMild }) => {
    const once = async () => {
      await work()
      succeededAt.set(name, clock.now())
    }
    return repeatedly(everyMs, once, (error) => {
      const fault = { loop: name, error: stackOf(error) }
      if (isMild) log.warn(fault, broke)
      else log.error(fault, broke)
    })
  })

  return {
    start() {
      startedAt = clock.now()
      for (const loop of running) loop.start()
    },
    async stop() {
      await Promise.all(running.map((loop) => loop.stop()))
    },
    list: () =>
      [...tasks, ...others].map(({ name, everyMs }) => ({
        name,
        everyMs,
        startedAt,
        succeededAt: succeededAt.get(name),
      })),
    succeeded(name) {
      succeededAt.set(name, clock.now())
    },
  }
}

/** What the log tells of an error: where it was thrown. */
export function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

/** Runs a task over and over, with a pause between, never twice at once. A failure is reported and tried again. */
export function repeatedly(pauseMs: number, task: () => Promise<unknown>, failed: (error: unknown) => void) {
  let timer: NodeJS.Timeout | undefined
  let current: Promise<void> = Promise.resolve()
  let isRunning = false

  async function run(): Promise<void> {
    await task().catch(failed)
    if (isRunning) timer = setTimeout(next, pauseMs)
  }

  function next(): void {
    current = run()
  }

  return {
    start() {
      isRunning = true
      next()
    },
    /** Resolves when what was under way is done. */
    async stop() {
      isRunning = false
      clearTimeout(timer)
      await current
    },
  }
}

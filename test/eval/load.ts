import { performance } from 'node:perf_hooks'

// Prints how long understanding takes to load, as `npm start` loads it: by tsx. On a busy machine the milliseconds of
// the processor tell more than those of the clock.
const startedAt = performance.now()
const before = process.cpuUsage()
await import('../../src/understanding/understand.js')
const { user, system } = process.cpuUsage(before)
process.stdout.write(
  JSON.stringify({ clock: performance.now() - startedAt, processor: (user + system) / 1000 }),
)

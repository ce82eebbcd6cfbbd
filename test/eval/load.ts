import { performance } from 'node:perf_hooks'

/**
 * Prints how long understanding takes to load, and to read its first message for everything, in milliseconds. On a
 * busy machine the milliseconds of the processor tell more than those of the clock.
 */
const load = lap()
const { understand } = await import('../../src/understanding/understand.js')
const loaded = load()
const read = lap()
for (const task of ['emergency', 'stop', 'intent', 'repair'] as const)
  understand(task, { text: 'goeiedag, de kraan in de keuken lekt al drie dagen' })
process.stdout.write(JSON.stringify({ loaded, first: read() }))

function lap() {
  const startedAt = performance.now()
  const before = process.cpuUsage()
  return () => {
    const { user, system } = process.cpuUsage(before)
    return { clock: performance.now() - startedAt, processor: (user + system) / 1000 }
  }
}

import { execFileSync } from 'node:child_process'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { TASKS, understand } from '../../src/understanding/understand.js'
import type { Examples } from './examples.js'

const MESSAGES_MAX = 400

/** What understanding costs: the time and the memory of a message by task, and the time to load it all. */
export function costOf(examples: Examples): string[] {
  const lines = TASKS.flatMap((task) => {
    const rows = (examples[task] ?? []).slice(0, MESSAGES_MAX)
    if (rows.length === 0) return []
    for (const row of rows) understand(task, row)
    const before = process.memoryUsage().heapUsed
    const used = process.cpuUsage()
    const times = rows.map((row) => {
      const startedAt = performance.now()
      understand(task, row)
      return performance.now() - startedAt
    })
    const { user, system } = process.cpuUsage(used)
    const kilobytes = Math.max(0, (process.memoryUsage().heapUsed - before) / rows.length / 1024)
    times.sort((one, other) => one - other)
    const at = (share: number) => (times[Math.floor(share * times.length)] ?? 0).toFixed(3)
    const processor = ((user + system) / 1000 / rows.length).toFixed(3)
    return [
      `${task.padEnd(10)} half of them under ${at(0.5)} ms, 99 % under ${at(0.99)} ms; ${processor} ms of the processor each, about ${kilobytes.toFixed(0)} kB allocated`,
    ]
  })
  const { clock, processor } = loading()
  return [
    ...lines,
    `loading    ${clock.toFixed(0)} ms, ${processor.toFixed(0)} ms of the processor (a fresh process, by tsx as npm start does)`,
  ]
}

const LOADS = 3

// The best of a few: the first one fills tsx's cache.
function loading(): { clock: number; processor: number } {
  const entry = fileURLToPath(new URL('./load.ts', import.meta.url))
  const load = () =>
    JSON.parse(execFileSync(process.execPath, ['--import', 'tsx', entry], { encoding: 'utf8' }))
  const loads: { clock: number; processor: number }[] = Array.from({ length: LOADS }, load)
  return {
    clock: Math.min(...loads.map((one) => one.clock)),
    processor: Math.min(...loads.map((one) => one.processor)),
  }
}

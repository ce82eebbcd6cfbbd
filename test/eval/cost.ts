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
    const startedAt = performance.now()
    for (const row of rows) understand(task, row)
    const ms = (performance.now() - startedAt) / rows.length
    const kilobytes = Math.max(0, (process.memoryUsage().heapUsed - before) / rows.length / 1024)
    return [`${task.padEnd(10)} ${ms.toFixed(3)} ms a message, about ${kilobytes.toFixed(0)} kB allocated`]
  })
  return [...lines, `loading    ${loadingMs().toFixed(0)} ms (in a fresh process, as npm start does)`]
}

const LOADS = 3

// The best of a few: the first one fills tsx's cache.
function loadingMs(): number {
  const entry = fileURLToPath(new URL('./load.ts', import.meta.url))
  const load = () => Number(execFileSync(process.execPath, ['--import', 'tsx', entry], { encoding: 'utf8' }))
  return Math.min(...Array.from({ length: LOADS }, load))
}

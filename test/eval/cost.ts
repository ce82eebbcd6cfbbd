import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'
import { LEARNED_TASKS, modelFile } from '../../src/understanding/learned/models.js'
import { type Row, TASKS, type Task, understand } from '../../src/understanding/understand.js'
import type { Examples } from './examples.js'

const MESSAGES_MAX = 400

/** What understanding costs: the time and the memory of a message by task, and the time to load it all. */
export function costOf(examples: Examples): string[] {
  const all = TASKS.flatMap((task) => {
    const rows = sampleOf(examples[task] ?? [])
    return rows.length === 0 ? [] : [costLine(task, rows, [task])]
  })
  const rows = sampleOf(LEARNED_TASKS.flatMap((task) => examples[task] ?? []))
  const together = rows.length === 0 ? [] : [costLine('these four', rows, LEARNED_TASKS)]
  return [...all, ...together, ...loadingLines()]
}

// From all of them: the first four hundred are of one language.
function sampleOf<One>(rows: readonly One[]): One[] {
  const step = Math.max(1, Math.floor(rows.length / MESSAGES_MAX))
  return rows.filter((_one, at) => at % step === 0)
}

function costLine(name: string, rows: readonly Row[], tasks: readonly Task[]): string {
  const read = (row: Row) => {
    for (const task of tasks) understand(task, row)
  }
  for (const row of rows) read(row)
  const before = process.memoryUsage().heapUsed
  const used = process.cpuUsage()
  const times = rows.map((row) => {
    const startedAt = performance.now()
    read(row)
    return performance.now() - startedAt
  })
  const { user, system } = process.cpuUsage(used)
  const kilobytes = Math.max(0, (process.memoryUsage().heapUsed - before) / rows.length / 1024)
  times.sort((one, other) => one - other)
  const at = (share: number) => (times[Math.floor(share * times.length)] ?? 0).toFixed(3)
  const processor = ((user + system) / 1000 / rows.length).toFixed(3)
  return `${name.padEnd(10)} half of them under ${at(0.5)} ms, 99 % under ${at(0.99)} ms; ${processor} ms of the processor each, about ${kilobytes.toFixed(0)} kB allocated`
}

const LOADS = 3

type Took = { clock: number; processor: number }
type Load = { loaded: Took; first: Took }

/** Loading apart from what tsx needs to find and turn into JavaScript a hundred files, and with it. */
function loadingLines(): string[] {
  const source = fileURLToPath(new URL('./load.ts', import.meta.url))
  const folder = mkdtempSync(join(tmpdir(), 'load-'))
  const bundle = join(folder, 'load.mjs')
  try {
    buildSync({ entryPoints: [source], outfile: bundle, bundle: true, platform: 'node', format: 'esm' })
    for (const task of LEARNED_TASKS) copyFileSync(modelFile(task), join(folder, `${task}.model`))
    return [
      loadingLine('as one file', [bundle]),
      loadingLine('by tsx, as npm start does', ['--import', 'tsx', source]),
    ]
  } finally {
    rmSync(folder, { recursive: true })
  }
}

// The best of a few fresh processes: the first one fills tsx's cache.
function loadingLine(how: string, args: readonly string[]): string {
  const load = (): Load => JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }))
  const loads = Array.from({ length: LOADS }, load)
  const best = (part: keyof Load) =>
    (['clock', 'processor'] as const)
      .map((measure) => Math.min(...loads.map((one) => one[part][measure])).toFixed(0))
      .join(' ms, of the processor ')
  return `loading    ${best('loaded')} ms; then its first message ${best('first')} ms (${how})`
}

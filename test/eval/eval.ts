import { parseArgs } from 'node:util'
import { TASKS, type Task, understand } from '../../src/understanding/understand.js'
import { costOf } from './cost.js'
import { type Example, OWN_EXAMPLES, readExamples } from './examples.js'
import firstRun from './first-run.json' with { type: 'json' }
import { split } from './held-back.js'
import { learnWithoutHeldBack, METHODS } from './methods.js'
import { confusions, hearing, isRight, judge, type Score, scoreOf, scoresBy } from './score.js'

/**
 * How well tenants are understood. Without a folder: our own examples, the held-back third apart, with models
 * that have not seen it. With one: the examples in that folder, with the readers as shipped.
 *
 *   npm run eval [-- --dir FOLDER] [--task TASK] [--misses]    --misses never shows what is held back
 */
const {
  dir,
  task: only,
  misses,
} = parseArgs({
  options: { dir: { type: 'string' }, task: { type: 'string' }, misses: { type: 'boolean' } },
}).values

const CONFUSIONS_MAX = 12
/** What is answered when there is nothing to be heard, in the tasks that listen for something. */
const NOTHING: Partial<Record<Task, string>> = { emergency: 'none', stop: 'not_stop' }
const say = (line: string) => void process.stdout.write(`${line}\n`)

const examples = readExamples(dir ?? OWN_EXAMPLES)
if (dir === undefined) learnWithoutHeldBack(examples, only)
for (const task of TASKS) {
  const rows = examples[task]
  if (rows === undefined || (only !== undefined && only !== task)) continue
  say(`\n${task.toUpperCase()}`)
  if (dir !== undefined) {
    report(task, 'all', rows)
    if (misses) showMisses(task, rows)
    compare(task, rows)
    continue
  }
  const { open, heldBack, aside } = split(rows)
  const first: Score | undefined = (firstRun as Partial<Record<Task, Score>>)[task]
  say(`  ${open.length} open, ${heldBack.length} held back, ${aside.length} too near to a held-back one`)
  if (first !== undefined) say(`  first run      ${percent(first)}  (held back, before anything was tuned)`)
  report(task, 'open', open)
  report(
    task,
    'held back',
    heldBack.filter((one) => !one.blind),
  )
  report(
    task,
    'blind',
    heldBack.filter((one) => one.blind),
  )
  if (misses) showMisses(task, open)
  compare(task, heldBack)
}
say(
  `\nCOST\n${costOf(examples)
    .map((line) => `  ${line}`)
    .join('\n')}`,
)

function report(task: Task, name: string, rows: readonly Example[]): void {
  const judged = judge(rows, (example) => understand(task, example))
  if (rows.length === 0) return
  say(`  ${name.padEnd(14)} ${percent(scoreOf(judged))}`)
  const nothing = NOTHING[task]
  if (nothing !== undefined) {
    const { heard, kind, false: alarms } = hearing(judged, nothing)
    say(
      `    heard        ${percent(heard)} · with the kind ${percent(kind)} · false alarms ${percent(alarms)}`,
    )
  }
  say(`    by language  ${listed(scoresBy(judged, ({ lang }) => lang))}`)
  say(`    by label     ${listed(scoresBy(judged, ({ expect }) => String(expect)))}`)
  const wrong = confusions(judged).slice(0, CONFUSIONS_MAX)
  if (wrong.length > 0)
    say(`    confusions   ${wrong.map(([pair, count]) => `${pair} ${count}x`).join(', ')}`)
}

function compare(task: Task, rows: readonly Example[]): void {
  for (const [name, read] of Object.entries(METHODS[task] ?? {}))
    say(`  ${name.padEnd(28)} ${percent(scoreOf(judge(rows, read)))}`)
}

function showMisses(task: Task, rows: readonly Example[]): void {
  for (const one of judge(rows, (example) => understand(task, example))) {
    const { lang, text, options, expect } = one.example
    if (!isRight(one)) say(`    ${JSON.stringify({ lang, text, options, expect, answer: one.answer })}`)
  }
}

function listed(scores: ReadonlyMap<string, Score>): string {
  return [...scores].map(([key, score]) => `${key} ${percent(score)}`).join(' · ')
}

function percent({ right, count }: Score): string {
  return `${((100 * right) / count).toFixed(1)} % (${right}/${count})`
}

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Row, TASKS, type Task } from '../../src/understanding/understand.js'

/** What a row means, in the values of the labelled examples. */
export type Label = string | number | null

/** A labelled message. What is `blind` was written in other voices before its readers' misses were seen. */
export type Example = Row & { lang: string; expect: Label; blind?: true }

export type Examples = Partial<Record<Task, Example[]>>

/** Our own labelled messages: `TASK.LANG.tsv` with `label<TAB>text`, `TASK.LANG.jsonl` where there are options. */
export const OWN_EXAMPLES = new URL('../../src/understanding/examples/', import.meta.url).pathname

/**
 * Every example in a folder, by task, and in its folder `blind`. Beside our own files it reads `TASK.jsonl` and
 * `TASK_WORD.jsonl` with a `lang` in each row, so that anybody can put his own messages to the test.
 */
export function readExamples(folder: string): Examples {
  const found = readFolder(folder)
  const blind = join(folder, 'blind')
  if (!existsSync(blind)) return found
  for (const [task, rows] of Object.entries(readFolder(blind)) as [Task, Example[]][])
    found[task] = [...(found[task] ?? []), ...rows.map((one): Example => ({ ...one, blind: true }))]
  return found
}

function readFolder(folder: string): Examples {
  const found: Examples = {}
  for (const file of readdirSync(folder).sort()) {
    const named = /^([a-z]+)(?:_[a-z]+)?(?:\.([a-z]{2}))?\.(tsv|jsonl)$/u.exec(file)
    const task = TASKS.find((one) => one === named?.[1])
    if (named === null || task === undefined) continue
    const read = named[3] === 'tsv' ? fromLine : fromJson
    const lines = readFileSync(join(folder, file), 'utf8').split(/\r?\n/u)
    const rows = lines.filter((line) => line.trim() !== '').map((line) => read(line, named[2], file))
    found[task] = [...(found[task] ?? []), ...rows]
  }
  return found
}

function fromLine(line: string, lang: string | undefined, file: string): Example {
  const [label, text, more] = line.split('\t')
  if (label === undefined || text === undefined || more !== undefined || lang === undefined)
    throw new Error(`${file}: "${line}" is not a label, a tab and a text`)
  return { lang, text, expect: label === 'null' ? null : /^\d$/u.test(label) ? Number(label) : label }
}

function fromJson(line: string, lang: string | undefined, file: string): Example {
  const row = JSON.parse(line) as Example
  if (typeof row.text !== 'string' || row.expect === undefined)
    throw new Error(`${file}: "${line}" has no label`)
  return { ...row, lang: lang ?? row.lang }
}

import { type Row, TASKS, understand } from '../understanding/understand.js'
import type { CliDeps, Report } from './deps.js'
import { misuse, readFlags } from './flags.js'

/**
 * `understand --task …`: JSON lines in, the same lines with `answer` out. Whatever else stands in a line comes
 * out as it went in.
 */
export async function understandLines(args: string[], deps: CliDeps): Promise<Report> {
  const given = readFlags(args, { task: { type: 'string' } })
  if ('faults' in given) return given
  const { task: written } = given.flags
  const task = TASKS.find((one) => one === written)
  if (written === undefined) return misuse(`--task is missing. Known: ${TASKS.join(', ')}.`)
  if (!task) return misuse(`Unknown task "${written}". Known: ${TASKS.join(', ')}.`)
  const lines: string[] = []
  const faults: string[] = []
  const input = (await deps.stdin()).replace(/^\uFEFF/, '')
  for (const [index, line] of input.split('\n').entries()) {
    if (line.trim() === '') continue
    const row = readRow(line, task)
    if (typeof row === 'string') faults.push(`line ${index + 1}: ${row}`)
    else lines.push(JSON.stringify({ ...row, answer: understand(task, row) }))
  }
  return { lines, faults }
}

function readRow(line: string, task: string): Row | string {
  let row: unknown
  try {
    row = JSON.parse(line)
  } catch {
    return 'is not valid JSON'
  }
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return 'is no JSON object'
  const { text, lang, options } = row as Record<string, unknown>
  if (typeof text !== 'string') return 'has no "text"'
  if (lang !== undefined && typeof lang !== 'string') return '"lang" is no text'
  const isList = Array.isArray(options) && options.every((one) => typeof one === 'string')
  if (options !== undefined && !isList) return '"options" is no list of texts'
  if (task === 'choice' && options === undefined) return 'has no "options" to choose from'
  return row as Row
}

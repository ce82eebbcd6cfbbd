import { COMMANDS, helpText } from './commands.js'
import type { CliDeps, Report } from './deps.js'

/**
 * Runs one command and resolves with the exit code: 0, or 1 after one clear error on stderr. Results go to
 * stdout, as JSON when `--json` is among the arguments.
 */
export async function runCommand(args: string[], deps: CliDeps): Promise<number> {
  const isForMachines = args.includes('--json')
  const words = args.filter((word) => word !== '--json')
  if (words.length === 0 || ['help', '--help', '-h'].includes(words[0] ?? '')) {
    deps.stdout(helpText())
    return 0
  }
  const name = [words.slice(0, 2).join(' '), words[0] ?? ''].find((one) => Object.hasOwn(COMMANDS, one))
  const command = name === undefined ? undefined : COMMANDS[name]
  if (!command || name === undefined) {
    deps.stderr(unknownCommand(words))
    return 1
  }
  const rest = words.slice(name.split(' ').length)
  if (rest.includes('--help') || rest.includes('-h')) {
    deps.stdout(`${command.usage}\n  ${command.does}\n`)
    return 0
  }
  try {
    const run = await command.load()
    return show(await run(rest, deps), `Usage: ${command.usage}`, isForMachines, deps)
  } catch (error) {
    deps.stderr(`${error instanceof Error ? error.message : String(error)}\n`)
    return 1
  }
}

function show(report: Report, usage: string, isForMachines: boolean, deps: CliDeps): number {
  const { lines = [], json, faults = [], isMisused } = report
  if (isForMachines && json !== undefined) deps.stdout(`${JSON.stringify(json)}\n`)
  else if (lines.length > 0) deps.stdout(`${lines.join('\n')}\n`)
  if (faults.length === 0) return 0
  deps.stderr(`${[...faults, ...(isMisused ? [usage] : [])].join('\n')}\n`)
  return 1
}

function unknownCommand(words: string[]): string {
  const [first = ''] = words
  const known = Object.keys(COMMANDS)
  const family = known.filter((one) => one.startsWith(`${first} `))
  const hint = family.length > 0 ? `Did you mean: ${family.join(', ')}?` : `Known: ${known.join(', ')}, help.`
  return `Unknown command "${words.slice(0, family.length > 0 ? 2 : 1).join(' ')}". ${hint}\n`
}

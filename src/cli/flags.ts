import { type ParseArgsConfig, parseArgs } from 'node:util'

export type Flags = NonNullable<ParseArgsConfig['options']>

type Values<Options extends Flags> = {
  [Name in keyof Options]?: Options[Name]['type'] extends 'boolean' ? boolean : string
}

export interface Misuse {
  faults: string[]
  isMisused: true
}

/** The command was not called as it should be. */
export function misuse(fault: string): Misuse {
  return { faults: [fault], isMisused: true }
}

/** Reads flags, and the things a command is about; says in plain words what does not belong. */
export function readFlags<Options extends Flags>(
  args: string[],
  options: Options,
  positionals: readonly string[] = [],
): { flags: Values<Options>; named: string[] } | Misuse {
  const parsed = attempt(args, options)
  if (typeof parsed === 'string') return misuse(parsed)
  const missing = positionals[parsed.positionals.length]
  if (missing) return misuse(`${missing} is missing.`)
  const odd = parsed.positionals[positionals.length]
  if (odd !== undefined) return misuse(`"${odd}" is one thing too many.`)
  return { flags: parsed.values as Values<Options>, named: parsed.positionals }
}

function attempt(args: string[], options: Flags) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true })
  } catch (error) {
    const { code, message } = error as Error & { code?: string }
    const flag = /'(?:-\w, )?(--?[\w-]+)/.exec(message)?.[1] ?? ''
    const flags = Object.keys(options).map((name) => `--${name}`)
    const all = [...flags, '--json'].join(', ')
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `Unknown flag ${flag}. Known here: ${all}.`
    return options[flag.replace(/^-+/, '')]?.type === 'boolean'
      ? `${flag} takes no value.`
      : `${flag} needs a value.`
  }
}

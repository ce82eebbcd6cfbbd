import type { CliDeps } from '../cli/deps.js'
import { runCommand } from '../cli/run.js'
import { openingsOf } from '../opening.js'
import { houseThemes } from '../themes.js'

/** What a command of the command line did. */
export interface Done {
  code: number
  stdout: string
  stderr: string
}

/** Runs a command of the command line on a rehearsed line; `files` are all it may read. */
export async function rehearseCommand(
  args: string[],
  files: Record<string, string>,
  line: Pick<CliDeps, 'openStore' | 'databaseUrl' | 'clock' | 'ids' | 'company' | 'templates' | 'rights'> & {
    publicUrl: string
  },
): Promise<Done> {
  const written = { stdout: '', stderr: '' }
  const code = await runCommand(args, {
    backups: () => undefined,
    ...line,
    opening: async (subject, company) => openingsOf(subject, company),
    themes: async () => houseThemes(await line.company()),
    doctor: {
      config: () => ({ faults: [], isLive: true, publicUrl: line.publicUrl }),
      freeDiskBytes: async () => 1e12,
      wordingFaults: async () => [],
      uncheckedTexts: async () => [],
    },
    stdout: (text) => {
      written.stdout += text
    },
    stderr: (text) => {
      written.stderr += text
    },
    stdin: async () => files.stdin ?? '',
    readFile: async (path) => {
      const text = files[path]
      if (text === undefined) throw Object.assign(new Error(`no such file: ${path}`), { code: 'ENOENT' })
      return text
    },
  })
  return { code, ...written }
}

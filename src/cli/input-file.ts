import type { CliDeps } from './deps.js'

/** Reads a file that the coordinator named, or says why not. */
export async function readInputFile(
  path: string,
  deps: CliDeps,
): Promise<{ text: string } | { faults: string[] }> {
  try {
    return { text: await deps.readFile(path) }
  } catch (error) {
    const { code, message } = error as Error & { code?: string }
    const why = REASONS[code ?? ''] ?? message
    return { faults: [`Cannot read ${path}: ${why}.`] }
  }
}

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'this user may not read it',
}

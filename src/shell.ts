import type { DestinationStream } from 'pino'
import type { Terminal } from './terminal.js'

/** What the process hands in. */
export interface Shell {
  env: Record<string, string | undefined>
  args: string[]
  stdout(text: string): void
  stderr(text: string): void
  /** All that is piped in. */
  stdin(): Promise<string>
  /** The same line by line, or somebody at a keyboard. */
  terminal(): Terminal
  logTo: DestinationStream
  /** Runs a command of the command line in a process of its own, with the same environment. */
  runCommand(args: string[]): Promise<{ code: number | null; said: string }>
}

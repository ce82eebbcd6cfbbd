import type { DestinationStream } from 'pino'

/** What the process hands in. */
export interface Shell {
  env: Record<string, string | undefined>
  args: string[]
  stdout(text: string): void
  stderr(text: string): void
  stdin(): Promise<string>
  logTo: DestinationStream
}

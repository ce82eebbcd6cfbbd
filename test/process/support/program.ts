import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ROOT } from '../../../src/house-files.js'
import { runCli } from '../../../src/run-cli.js'
import { bundled } from './bundle.js'

/** The real program in a process of its own. */
export interface Running {
  /** All it wrote so far. */
  stdout(): string
  stderr(): string
  kill(signal: 'SIGKILL' | 'SIGTERM'): void
  /** Its exit code; null after a signal that it did not survive. */
  ended: Promise<number | null>
  /** That signal, once it has ended. */
  diedOf(): NodeJS.Signals | null
}

/** What a process wrote, and its exit code. */
export interface Ended {
  code: number | null
  stdout: string
  stderr: string
}

const SETTINGS = [
  'PORT PUBLIC_URL DATABASE_URL COMPANY_FILE AUTH_SECRET SMTP_URL LOG_LEVEL BURST_WINDOW_MS QUIET_HOURS',
  'TWILIO_ACCOUNT_SID TWILIO_AUTH_TOKEN TWILIO_SMS_FROM TWILIO_WHATSAPP_FROM TWILIO_MESSAGING_SERVICE_SID',
  'TWILIO_SAFETY_FROM TWILIO_API_URL SMS_PER_SECOND WHATSAPP_PER_SECOND',
  'BACKUP_DIR BACKUP_HOUR BACKUP_KEEP_DAYS METRICS_TOKEN TRUST_PROXY',
].flatMap((names) => names.split(' '))

/** Only what the test sets: empty counts as unset and keeps a developer's `.env` out. */
function environment(settings: Record<string, string>): Record<string, string> {
  const bare = Object.fromEntries(SETTINGS.map((name) => [name, '']))
  return { ...bare, PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', ...settings }
}

const running = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

/** The program as `npm start` runs it, put in few files. */
const MAIN = await bundled('src/main.ts')

/** Starts what `npm start` and `npm run cli` start; another file of the house when it is named. */
export function program(args: readonly string[], settings: Record<string, string>, file = MAIN): Running {
  const translator = file.endsWith('.ts') ? ['--import', 'tsx'] : []
  const child = spawn(process.execPath, [...translator, file, ...args], {
    cwd: ROOT,
    env: environment(settings),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  const written = { stdout: '', stderr: '' }
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (text: string) => {
      written[stream] += text
    })
  }
  return {
    stdout: () => written.stdout,
    stderr: () => written.stderr,
    kill: (signal) => void child.kill(signal),
    ended: once(child, 'close').then(([code]) => {
      running.delete(child)
      return code as number | null
    }),
    diedOf: () => child.signalCode,
  }
}

/** Runs the program to its end. One that does not end by itself within `withinMs` is killed: code null. */
export async function toItsEnd(
  args: readonly string[],
  settings: Record<string, string>,
  withinMs = 45_000,
): Promise<Ended> {
  const child = program(args, settings)
  const tooLong = setTimeout(() => child.kill('SIGKILL'), withinMs)
  const code = await child.ended
  clearTimeout(tooLong)
  return { code, stdout: child.stdout(), stderr: child.stderr() }
}

/** Waits until a server answers that it is ready; fails with what it wrote when it ends before that. */
export async function untilReady(server: Running, url: string): Promise<void> {
  let isOver = false
  void server.ended.then(() => {
    isOver = true
  })
  for (;;) {
    if (isOver) throw new Error(`The server ended by itself: ${server.stderr()}`)
    const ready = await fetch(`${url}/readyz`).catch(() => undefined)
    if (ready?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** A port that nobody listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/**
 * Runs a command of the command line in this process, as the program would; throws what it says when it fails. For what a
 * test wants done and does not look at: a process of its own takes a second.
 */
export async function order(args: readonly string[], settings: Record<string, string>): Promise<void> {
  let said = ''
  const code = await runCli({
    env: environment(settings),
    args: [...args],
    stdout: () => {},
    stderr: (text) => {
      said += text
    },
    stdin: async () => '',
    terminal: () => {
      throw new Error('There is no terminal here')
    },
    logTo: { write: () => {} },
    runCommand: async () => ({ code: 1, said: 'No other process here' }),
  })
  if (code !== 0) throw new Error(said)
}

import { spawn } from 'node:child_process'
import { openTerminal } from './terminal.js'

/** A service manager gives five seconds. What hangs by then would survive the power going out as well. */
const EXIT_WITHIN_MS = 4000

/** The process: the only file that touches it. Reads the environment, starts, stops. */
const [first, ...rest] = process.argv.slice(2)

try {
  process.loadEnvFile()
} catch {
  // No .env: the environment is all there is.
}

// pino writes through here, so that logs are on stderr and results alone on stdout.
const stderr = { write: (text: string) => void process.stderr.write(text) }
const shell = {
  env: process.env,
  args: rest,
  stdout: (text: string) => void process.stdout.write(text),
  stderr: stderr.write,
  stdin: readStdin,
  terminal: () => openTerminal(process.stdin, process.stdout),
  logTo: stderr,
  runCommand,
}

// Loaded by need: a command of the command line should not wait for the whole server.
if (first === 'cli') {
  const { runCli } = await import('./run-cli.js')
  process.exitCode = await runCli(shell)
} else {
  const { serve } = await import('./serve.js')
  const server = await serve(shell)
  if (typeof server === 'number') process.exit(server)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      setTimeout(() => process.exit(0), EXIT_WITHIN_MS).unref()
      void server.close().then(() => process.exit(0))
    })
  }
}

async function readStdin(): Promise<string> {
  let text = ''
  process.stdin.setEncoding('utf8')
  for await (const chunk of process.stdin) text += chunk
  return text
}

function runCommand(args: string[]): Promise<{ code: number | null; said: string }> {
  const [script = ''] = process.argv.slice(1)
  const own = [...process.execArgv, script, 'cli', ...args]
  const child = spawn(process.execPath, own, { env: process.env, stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, said }))
  })
}

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort, program, untilReady } from '../../process/support/program.js'

/** The real process as a newcomer starts it: made-up people, simulated phones, a store of its own. */
export interface Demo {
  url: string
  close(): Promise<void>
}

/** Starts it, with settings of the test's own, and waits until it is ready. */
export async function openDemo(settings: Record<string, string> = {}): Promise<Demo> {
  const folder = mkdtempSync(join(tmpdir(), 'huurderslijn-e2e-'))
  const port = await freePort()
  const url = `http://localhost:${port}`
  const server = program([], {
    PORT: String(port),
    DATABASE_URL: `file:${join(folder, 'store.sqlite')}`,
    BURST_WINDOW_MS: '300',
    LOG_LEVEL: 'silent',
    ...settings,
  })
  async function close() {
    server.kill('SIGTERM')
    await server.ended
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    await untilReady(server, url)
  } catch (error) {
    await close()
    throw error
  }
  return { url, close }
}

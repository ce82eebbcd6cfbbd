import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { freePort } from '../../process/support/program.js'
import type { Exchange } from './spec.js'

/** Prism reads Twilio's specification by itself: a second witness, which shares no code with the first. */
export interface Prism {
  /** The HTTP status with which it takes or refuses a request. */
  ask(request: Pick<Exchange, 'method' | 'url' | 'contentType' | 'body'>): Promise<number>
  close(): void
}

const CLI = createRequire(import.meta.url).resolve('@stoplight/prism-cli')
const SPEC = fileURLToPath(new URL('twilio.json', import.meta.url))
const READY_WITHIN_MS = 30_000

/** Starts it and waits until it answers. */
export async function openPrism(): Promise<Prism> {
  const port = await freePort()
  const child = spawn(process.execPath, [CLI, 'mock', '-h', '127.0.0.1', '-p', String(port), SPEC], {
    stdio: 'ignore',
  })
  const origin = `http://127.0.0.1:${port}`
  const prism: Prism = {
    async ask({ method, url, contentType, body }) {
      const response = await fetch(origin + url, {
        method,
        headers: {
          Authorization: `Basic ${Buffer.from('any:credentials').toString('base64')}`,
          ...(contentType && { 'Content-Type': contentType }),
        },
        ...(body && { body }),
      })
      await response.arrayBuffer()
      return response.status
    },
    close: () => void child.kill(),
  }
  const until = Date.now() + READY_WITHIN_MS
  for (;;) {
    const isThere = await fetch(origin).catch(() => undefined)
    if (isThere) return prism
    if (Date.now() > until || child.exitCode !== null) throw new Error('Prism does not start')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { freePort, program, type Running, untilReady } from './support/program.js'

/** `npm start` on a machine where nothing is set up: the line runs, with made-up people and phones. */

const folder = mkdtempSync(join(tmpdir(), 'huurderslijn-start-'))
let server: Running
let url: string

beforeAll(async () => {
  const port = await freePort()
  url = `http://127.0.0.1:${port}`
  const settings = {
    PORT: String(port),
    DATABASE_URL: `file:${folder}/new/folder/store.sqlite`,
    BACKUP_DIR: `${folder}/backups`,
  }
  server = program([], settings, 'src/main.ts')
  await untilReady(server, url)
}, 30_000)
afterAll(() => {
  server.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

test.each([
  ['/readyz', 200],
  ['/healthz', 200],
  ['/phone', 200],
  ['/sign-in', 200],
  ['/metrics', 200],
])('%s answers %i', async (path, status) => {
  expect((await fetch(url + path)).status).toBe(status)
})

test('the first page leads to signing in', async () => {
  const answer = await fetch(url, { redirect: 'manual' })
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/sign-in'])
})

test('makes the backup that is due, in a process of its own, and tells that it has one', async () => {
  await vi.waitFor(
    () =>
      expect(readdirSync(`${folder}/backups`)).toEqual([expect.stringMatching(/^huurderslijn-.*\.sqlite$/)]),
    { timeout: 15_000, interval: 100 },
  )
  const told = (await (await fetch(`${url}/healthz?verbose`)).json()) as {
    checks: { name: string; detail: string }[]
  }
  expect(told.checks.find(({ name }) => name === 'backup')?.detail).toMatch(
    /^the last good one is \d+ min old$/,
  )
})

test('says where the phones are', () => {
  expect(server.stdout()).toContain(`http://localhost:${new URL(url).port}/phone`)
})

test('SIGTERM ends it within seconds, whoever is still connected', async () => {
  const { port } = new URL(url)
  // A browser connects before it knows what to ask; a phone in a lift stops in the middle of a post.
  const silent = connect(Number(port), '127.0.0.1')
  const halfway = connect(Number(port), '127.0.0.1')
  for (const socket of [silent, halfway]) socket.on('error', () => {})
  halfway.write('POST /sign-in HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\nphone=')
  await new Promise((resolve) => setTimeout(resolve, 200))

  server.kill('SIGTERM')
  const late = new Promise((resolve) => setTimeout(resolve, 5000, 'still running').unref())
  expect(await Promise.race([server.ended, late])).toBe(0)
  silent.destroy()
  halfway.destroy()
})

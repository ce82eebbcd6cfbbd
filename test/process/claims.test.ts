import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openStore } from '../../src/store/open-store.js'
import { insertOutboxMessage } from '../../src/store/outbox-messages.js'

const MESSAGES = 400
const CLAIMER = new URL('./support/claimer.ts', import.meta.url).pathname

/** A process of its own that takes what it can, five at a time, once it is told to; gives the ids that it took. */
async function claimer(databaseUrl: string) {
  const child = spawn(process.execPath, ['--import', 'tsx', CLAIMER, databaseUrl], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  let out = ''
  const ready = new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk) => {
      out += chunk
      resolve()
    })
  })
  const closed = once(child, 'close')
  await ready
  return {
    async go(): Promise<string[]> {
      child.stdin.write('go\n')
      const [code] = await closed
      expect(code).toBe(0)
      return out.split('\n').filter((line) => line.startsWith('om-'))
    },
  }
}

test('two processes that take messages side by side take each of them once', async ({ onTestFinished }) => {
  const folder = mkdtempSync(join(tmpdir(), 'claims-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const databaseUrl = `file:${join(folder, 'store.sqlite')}`
  const engine = openStore(databaseUrl, 0)
  const ids = Array.from({ length: MESSAGES }, (_, n) => `om-${String(n).padStart(4, '0')}`)
  await engine.commit(
    ids.map((id) =>
      insertOutboxMessage({
        id,
        to: { kind: 'phone', value: '+32470000011' as never },
        channel: 'sms',
        body: id,
        purpose: 'round',
        notBeforeAt: 0,
        createdAt: 0,
      }),
    ),
  )
  await engine.close()
  const claimers = await Promise.all([claimer(databaseUrl), claimer(databaseUrl)])
  const [one = [], other = []] = await Promise.all(claimers.map((claims) => claims.go()))
  expect([...one, ...other].sort()).toEqual(ids)
  // Else it was no race.
  expect(Math.min(one.length, other.length)).toBeGreaterThan(0)
}, 60_000)

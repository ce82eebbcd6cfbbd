import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { type Line, openLine } from './support/line.js'

/** Nothing is missed while the process is dead; and Twilio's list is no reason to be late. */

const open: Line[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((line) => line.close()))
})

async function lineWith(settings: Record<string, string> = {}, times = 1): Promise<Line> {
  const line = await openLine(settings, times)
  open.push(line)
  return line
}

/** How fast the clock runs where the line waits for it. */
const TIMES = 10
const from = '+32470000011'
const texts = (line: Line) => line.sent().map(({ text }) => text)

test('what was sent to a dead process is played by the next one', async () => {
  const line = await lineWith({}, TIMES)
  await line.start()
  expect((await line.twilio.sendFrom({ from, channel: 'sms', body: 'hallo' })).status).toBe(200)
  await expect
    .poll(() => line.rows(`select * from moment where name = 'listed'`), { timeout: 8000 })
    .toHaveLength(1)
  await line.crash()
  const { status } = await line.twilio.sendFrom({ from, channel: 'sms', body: 'ik ruik gas' })
  expect(status).not.toBe(200)
  await line.start()
  // It may still be on its way for twenty seconds of its clock; then it is looked for.
  await expect
    .poll(() => texts(line).join('\n'), { timeout: 40_000, interval: 500 })
    .toContain('Ruikt u gas?')
  expect(texts(line).filter((text) => text.includes('Ruikt u gas?'))).toHaveLength(1)
  expect(line.logs()).not.toContain(from)
}, 90_000)

test('a Twilio that never answers delays neither the start nor a message', async () => {
  const silent = createServer(() => {}).listen(0, '127.0.0.1')
  await once(silent, 'listening')
  try {
    const origin = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`
    const line = await lineWith({ TWILIO_API_URL: origin })
    await line.start()
    const began = Date.now()
    expect((await line.twilio.sendFrom({ from, channel: 'sms', body: 'hallo' })).status).toBe(200)
    expect(Date.now() - began).toBeLessThan(2000)
    expect(line.rows('select * from incoming_message')).toHaveLength(1)
  } finally {
    silent.closeAllConnections()
    silent.close()
  }
}, 60_000)

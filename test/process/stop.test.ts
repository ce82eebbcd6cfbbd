import { expect, test, vi } from 'vitest'
import { openLine } from './support/line.js'
import { neighbours } from './support/people.js'

/** A service manager gives a process five seconds; Twilio may take longer than that to answer. */
const SECONDS = 1000

test('SIGTERM while Twilio is slow: it ends in time, and what is unanswered is still known as under way', async ({
  onTestFinished,
}) => {
  const line = await openLine({ BURST_WINDOW_MS: '0' })
  onTestFinished(() => line.close())
  await line.start()
  const [slow, quick] = neighbours(2)
  const states = () => line.rows<{ state: string }>('select state from outbox_message order by id')

  line.twilio.fail({ delayMs: 20 * SECONDS })
  await line.twilio.sendFrom({ from: slow?.phone ?? '', channel: 'sms', body: 'HULP' })
  await vi.waitFor(() => expect(states()).toEqual([{ state: 'sending' }]), 20 * SECONDS)
  await line.twilio.sendFrom({ from: quick?.phone ?? '', channel: 'sms', body: 'HULP' })
  await vi.waitFor(() => expect(line.sent()).toHaveLength(1), 20 * SECONDS)

  const began = Date.now()
  expect(await line.stop()).toBe(0)
  expect(Date.now() - began).toBeLessThan(5 * SECONDS)
  expect(states()[0]).toEqual({ state: 'sending' })
  expect(['sent', 'delivered']).toContain(states()[1]?.state)
}, 120_000)

import { afterEach, expect, test } from 'vitest'
import { createTwilioDouble, type TwilioDouble } from './simulated/double.js'
import type { TwilioDoubleOptions } from './simulated/double-options.js'
import { clientOf } from './simulated/twilio-for-tests.js'
import { readTwilioSetup } from './twilio-setup.js'

const HERE = 'https://lijn.example/twilio/inbound#rc=5&rp=all'
const SERVICE = `MG${'b'.repeat(32)}`
const closers: (() => void)[] = []
afterEach(() => {
  for (const close of closers.splice(0)) close()
})

async function doubleWith(
  options: Partial<TwilioDoubleOptions> = {},
): Promise<TwilioDouble & { origin: string }> {
  const numbers = { smsUrl: HERE, smsMethod: 'POST' as const }
  const account = { accountSid: `AC${'a'.repeat(32)}`, authToken: 'token' }
  const double = createTwilioDouble({ ...account, clock: { now: () => 0 }, numbers, ...options })
  const { origin, close } = await clientOf(double)
  closers.push(close)
  return { ...double, origin }
}

test('a number, a WhatsApp sender and a service tell where they post', async () => {
  const { account, origin } = await doubleWith({ messagingServiceSid: SERVICE })
  expect(await readTwilioSetup({ ...account, apiUrl: origin })).toEqual({
    outcome: 'told',
    senders: [
      { setting: 'TWILIO_SMS_FROM', state: 'found', url: HERE, method: 'POST' },
      { setting: 'TWILIO_WHATSAPP_FROM', state: 'found', url: HERE, method: 'POST' },
      { setting: 'TWILIO_MESSAGING_SERVICE_SID', state: 'found', url: HERE, method: 'POST' },
    ],
  })
})

test('senders that the account does not have', async () => {
  const { account, origin } = await doubleWith()
  const { accountSid, authToken } = account
  const other = { smsFrom: '+32460000077', whatsappFrom: '+32460000078', messagingServiceSid: SERVICE }
  const told = await readTwilioSetup({ accountSid, authToken, ...other, apiUrl: origin })
  expect(told).toMatchObject({
    senders: [
      { setting: 'TWILIO_SMS_FROM', state: 'missing' },
      { setting: 'TWILIO_WHATSAPP_FROM', state: 'missing' },
      { setting: 'TWILIO_MESSAGING_SERVICE_SID', state: 'unknown', why: '20404' },
    ],
  })
})

test('a wrong token, and nobody there', async () => {
  const { account, origin } = await doubleWith()
  const wrong = await readTwilioSetup({ ...account, authToken: 'wrong', apiUrl: origin })
  expect(wrong).toEqual({ outcome: 'failed', why: 'the account or its token is wrong (20003)' })
  const nobody = await readTwilioSetup({ ...account, apiUrl: 'http://127.0.0.1:9' })
  expect(nobody).toEqual({ outcome: 'failed', why: 'cannot be reached (ECONNREFUSED)' })
})

import twilio from 'twilio'
import type { TwilioAccount } from '../../src/channels/twilio-sender.js'

/** Everything here is invented. */
export const ACCOUNT = {
  accountSid: `AC${'7'.repeat(32)}`,
  authToken: 'a token for the bench',
  smsFrom: '+32460000001',
} satisfies TwilioAccount
export const PUBLIC_URL = 'https://lijn.example.test'
export const PATH = '/twilio/inbound'

export const phoneOf = (n: number) => `+32470${String(100_000 + n)}`

const LANGUAGES = ['nl', 'fr', 'en'] as const
export const languageOf = (n: number) => LANGUAGES[n % LANGUAGES.length] ?? 'nl'

/** What tenants answer to a scale, and what else they have to tell: one in eight has something broken. */
const ANSWERS = {
  nl: ['2', 'da is een 4', 'vier', '3', 'een 1 zeker'],
  fr: ['2', 'plutôt 4', '5', 'trois', '1'],
  en: ['4', 'five', '3', 'I would say 2', '1'],
}
const REPAIRS = {
  nl: 'de kraan in de keuken lekt al drie dagen',
  fr: 'le chauffage du salon reste froid depuis hier',
  en: 'the lock of the front door is broken',
}

/** Posts as Twilio sends them, signed and written out; the n-th is from the n-th tenant, then over again. */
export function signedPosts(count: number, tenants: number, run: string): Buffer[] {
  return Array.from({ length: count }, (_, n) => {
    const tenant = n % tenants
    const language = languageOf(tenant)
    const answers = ANSWERS[language]
    const body = n % 8 === 7 ? REPAIRS[language] : answers[Math.floor(n / 3) % answers.length]
    return post(formOf(phoneOf(tenant), body ?? '', `SM${run}${String(n).padStart(16, '0')}`.padEnd(34, '0')))
  })
}

function formOf(from: string, body: string, sid: string): Record<string, string> {
  return {
    ToCountry: 'BE',
    ToState: '',
    ToCity: '',
    ToZip: '',
    FromCountry: 'BE',
    FromState: '',
    FromCity: '',
    FromZip: '',
    NumSegments: '1',
    SmsMessageSid: sid,
    SmsSid: sid,
    SmsStatus: 'received',
    NumMedia: '0',
    Body: body,
    To: ACCOUNT.smsFrom,
    MessageSid: sid,
    AccountSid: ACCOUNT.accountSid,
    From: from,
    ApiVersion: '2010-04-01',
  }
}

function post(form: Record<string, string>): Buffer {
  const body = new URLSearchParams(form).toString()
  const signature = twilio.getExpectedTwilioSignature(ACCOUNT.authToken, PUBLIC_URL + PATH, form)
  const head = [
    `POST ${PATH} HTTP/1.1`,
    'Host: lijn.example.test',
    'Content-Type: application/x-www-form-urlencoded; charset=UTF-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    `X-Twilio-Signature: ${signature}`,
    'User-Agent: TwilioProxy/1.1',
    'Accept: */*',
    'I-Twilio-Idempotency-Token: 3f2b8f5e-4a52-4c53-9d0e-000000000000',
  ]
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}`)
}

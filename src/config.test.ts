import { describe, expect, it } from 'vitest'
import { alertPhone, ConfigError, readConfig } from './config.js'

const ACCOUNT = { TWILIO_ACCOUNT_SID: `AC${'1'.repeat(32)}`, TWILIO_AUTH_TOKEN: 'secret' }
const LIVE = { ...ACCOUNT, TWILIO_SMS_FROM: '+32460000001' }

function faultsOf(variables: Record<string, string | undefined>): readonly string[] {
  try {
    readConfig(variables)
    return []
  } catch (error) {
    if (error instanceof ConfigError) return error.faults
    throw error
  }
}

describe('an environment that is right', () => {
  it('may be empty: then the phones are simulated', () => {
    expect(readConfig({})).toEqual({
      port: 3000,
      publicUrl: 'http://localhost:3000',
      databaseUrl: 'file:data/huurderslijn.sqlite',
      burstWindowMs: 3000,
      rates: { sms: 10, whatsapp: 80 },
      quietHours: { from: '20:00', until: '09:00' },
      companyFile: 'data/company.json',
      trustProxy: ['loopback'],
      logLevel: 'info',
    })
  })

  const ROWS: [string, Record<string, string>, object][] = [
    ['a port', { PORT: '8080' }, { port: 8080, publicUrl: 'http://localhost:8080' }],
    ['an empty value, as unset', { PORT: '', QUIET_HOURS: ' ', AUTH_SECRET: '' }, { port: 3000 }],
    [
      'a public address with a slash',
      { PUBLIC_URL: 'https://lijn.example.be/' },
      { publicUrl: 'https://lijn.example.be' },
    ],
    [
      'a public address with a path',
      { PUBLIC_URL: 'https://example.be/lijn//' },
      { publicUrl: 'https://example.be/lijn' },
    ],
    ['other quiet hours', { QUIET_HOURS: '21:30-08:00' }, { quietHours: { from: '21:30', until: '08:00' } }],
    ['no quiet hours', { QUIET_HOURS: 'none' }, { quietHours: 'none' }],
    ['no burst window', { BURST_WINDOW_MS: '0' }, { burstWindowMs: 0 }],
    [
      'a store elsewhere',
      { DATABASE_URL: 'file:/var/lijn.sqlite' },
      { databaseUrl: 'file:/var/lijn.sqlite' },
    ],
    ['a secret', { AUTH_SECRET: 'x'.repeat(16) }, { authSecret: 'x'.repeat(16) }],
    ['a mail server', { SMTP_URL: 'smtp://mail' }, { smtpUrl: 'smtp://mail' }],
    ['a folder for backups', { BACKUP_DIR: '/b' }, { backups: { dir: '/b', hour: 3, keepDays: 14 } }],
    [
      'backups in their own way',
      { BACKUP_DIR: '/b', BACKUP_HOUR: '22', BACKUP_KEEP_DAYS: '30' },
      { backups: { dir: '/b', hour: 22, keepDays: 30 } },
    ],
    ['a token for figures', { METRICS_TOKEN: 'x'.repeat(16) }, { metricsToken: 'x'.repeat(16) }],
    [
      'a proxy elsewhere',
      { TRUST_PROXY: 'loopback, 10.0.0.0/8' },
      { trustProxy: ['loopback', '10.0.0.0/8'] },
    ],
    ['a quiet log', { LOG_LEVEL: 'warn' }, { logLevel: 'warn' }],
    ['what is not ours', { PATH: '/bin', npm_config_x: '1' }, { port: 3000 }],
    [
      'SMS',
      LIVE,
      { twilio: { accountSid: ACCOUNT.TWILIO_ACCOUNT_SID, authToken: 'secret', smsFrom: '+32460000001' } },
    ],
    [
      'WhatsApp',
      { ...ACCOUNT, TWILIO_WHATSAPP_FROM: '+32460000002' },
      { twilio: { whatsappFrom: '+32460000002' } },
    ],
    [
      'WhatsApp as Twilio writes it',
      { ...ACCOUNT, TWILIO_WHATSAPP_FROM: 'whatsapp:+32460000002' },
      { twilio: { whatsappFrom: '+32460000002' } },
    ],
    [
      'a messaging service',
      { ...ACCOUNT, TWILIO_MESSAGING_SERVICE_SID: 'MG1' },
      { twilio: { messagingServiceSid: 'MG1' } },
    ],
    [
      'a double of Twilio',
      { ...LIVE, TWILIO_API_URL: 'http://127.0.0.1:9' },
      { twilio: { apiUrl: 'http://127.0.0.1:9' } },
    ],
    [
      'a second number for danger',
      { ...LIVE, TWILIO_SAFETY_FROM: '+32460000003' },
      { twilio: { safetyFrom: '+32460000003' } },
    ],
    [
      'blanks around a value, as a file may leave them',
      { ...LIVE, TWILIO_AUTH_TOKEN: 'secret ', TWILIO_SMS_FROM: ' +32460000001' },
      { twilio: { authToken: 'secret', smsFrom: '+32460000001' } },
    ],
  ]
  it.each(ROWS)('%s', (_, variables, expected) => {
    expect(readConfig(variables)).toMatchObject(expected)
  })
})

describe('an environment that is wrong', () => {
  const ROWS: [string, Record<string, string>, RegExp[]][] = [
    [
      'a token without an account',
      { TWILIO_AUTH_TOKEN: 'x' },
      [/TWILIO_ACCOUNT_SID is missing/, /sender is missing/],
    ],
    [
      'an account without a token',
      { TWILIO_ACCOUNT_SID: 'AC1' },
      [/TWILIO_AUTH_TOKEN is missing/, /sender is missing/],
    ],
    ['an account without a sender', ACCOUNT, [/sender is missing: set one of TWILIO_SMS_FROM/]],
    [
      'a sender without an account',
      { TWILIO_SMS_FROM: '+32460000001' },
      [/SID is missing/, /TOKEN is missing/],
    ],
    [
      'a sender that is no number',
      { ...ACCOUNT, TWILIO_SMS_FROM: 'HUURDERS' },
      [/TWILIO_SMS_FROM must be a number/],
    ],
    [
      'an SMS sender with the prefix of WhatsApp',
      { ...ACCOUNT, TWILIO_SMS_FROM: 'whatsapp:+32460000001' },
      [/TWILIO_SMS_FROM/],
    ],
    ['a port that is none', { PORT: 'http' }, [/^PORT: /]],
    ['a port too high', { PORT: '70000' }, [/^PORT: /]],
    [
      'a public address without a scheme',
      { PUBLIC_URL: 'lijn.example.be' },
      [/^PUBLIC_URL: must be a whole address/],
    ],
    ['a public address of another kind', { PUBLIC_URL: 'ftp://lijn.example.be' }, [/^PUBLIC_URL: /]],
    ['another store', { DATABASE_URL: 'postgres://x/y' }, [/^DATABASE_URL: must begin with file:/]],
    ['quiet hours by words', { QUIET_HOURS: 'at night' }, [/^QUIET_HOURS: must be hours such as/]],
    ['quiet hours past midnight', { QUIET_HOURS: '20:00-24:00' }, [/^QUIET_HOURS: /]],
    ['a secret that is too short', { AUTH_SECRET: 'short' }, [/^AUTH_SECRET: must be 16 letters/]],
    ['a log level that is none', { LOG_LEVEL: 'loud' }, [/^LOG_LEVEL: /]],
    ['an hour that no clock has', { BACKUP_HOUR: '24' }, [/^BACKUP_HOUR: /]],
    ['backups that are kept for no day', { BACKUP_KEEP_DAYS: '0' }, [/^BACKUP_KEEP_DAYS: /]],
    ['a token that is soon guessed', { METRICS_TOKEN: 'short' }, [/^METRICS_TOKEN: must be 16/]],
    ["everybody's word", { TRUST_PROXY: 'true' }, [/^TRUST_PROXY: must be loopback/]],
    ['a burst of an hour', { BURST_WINDOW_MS: '3600000' }, [/^BURST_WINDOW_MS: /]],
    [
      'several things at once',
      { PORT: 'x', QUIET_HOURS: 'y', LOG_LEVEL: 'z' },
      [/^PORT: /, /^QUIET_HOURS: /, /^LOG_LEVEL: /],
    ],
  ]
  it.each(ROWS)('%s is told, all of it', (_, variables, expected) => {
    const faults = faultsOf(variables)
    expect(faults).toHaveLength(expected.length)
    for (const [index, fault] of faults.entries()) expect(fault).toMatch(expected[index] ?? /never/)
  })

  it('never repeats a secret', () => {
    const faults = faultsOf({ AUTH_SECRET: 'hush', TWILIO_AUTH_TOKEN: 'topsecret', PORT: 'x' })
    expect(faults.join()).not.toMatch(/hush|topsecret/)
  })
})

it.each([
  ['0470 00 00 90', '+32470000090'],
  ['058 00 00 00', undefined],
  ['nobody', undefined],
])('an alert goes to a mobile: %s', (written, expected) => {
  expect(alertPhone(written)).toBe(expected)
})

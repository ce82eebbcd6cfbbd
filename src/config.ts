import { z } from 'zod'
import { BACKUP_HOUR, BACKUP_KEEP_DAYS, type BackupRules } from './domain/backups.js'
import type { Channel } from './domain/channel.js'
import { type PhoneNumber, parsePhoneNumber } from './domain/phone-number.js'
import type { QuietHours } from './domain/quiet-hours.js'

/** The Twilio account that real people are reached by. */
export interface LiveTwilio {
  accountSid: string
  authToken: string
  apiUrl?: string
  smsFrom?: string
  whatsappFrom?: string
  messagingServiceSid?: string
  safetyFrom?: string
}

export interface Config {
  port: number
  /** Without a slash at the end. */
  publicUrl: string
  databaseUrl: string
  /** Absent: simulated phones. */
  twilio?: LiveTwilio
  burstWindowMs: number
  /** Messages a second that a sender may send. */
  rates: Record<Channel, number>
  quietHours: QuietHours
  companyFile: string
  /** Absent: made at the first start, kept beside the store. */
  authSecret?: string
  smtpUrl?: string
  /** Absent: no backup is made by itself. */
  backups?: BackupRules
  /** Lets who is not on this machine read the figures of the line. Absent: nobody elsewhere does. */
  metricsToken?: string
  /** Whose word is taken for where a request comes from, as express names them. */
  trustProxy: string[]
  logLevel: string
}

/** What is missing or wrong in the environment, all of it at once, one sentence each. */
export class ConfigError extends Error {
  override name = 'ConfigError'
  constructor(readonly faults: readonly string[]) {
    super(faults.join('\n'))
  }
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
const QUIET = /^([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d$/
const PROXIES =
  /^(loopback|linklocal|uniquelocal|[\da-f.:]+(\/\d{1,3})?)(, *(loopback|linklocal|uniquelocal|[\da-f.:]+(\/\d{1,3})?))*$/

const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'must be a whole address such as https://lijn.example.be' })
    .optional(),
  DATABASE_URL: z
    .string()
    .startsWith('file:', 'must begin with file:')
    .default('file:data/huurderslijn.sqlite'),
  TWILIO_ACCOUNT_SID: z.string().optional(),
  TWILIO_AUTH_TOKEN: z.string().optional(),
  TWILIO_SMS_FROM: z.string().optional(),
  TWILIO_WHATSAPP_FROM: z.string().optional(),
  TWILIO_MESSAGING_SERVICE_SID: z.string().optional(),
  TWILIO_SAFETY_FROM: z.string().optional(),
  TWILIO_API_URL: z.url({ protocol: /^https?$/, error: 'must be a whole address' }).optional(),
  BURST_WINDOW_MS: z.coerce.number().int().min(0).max(60_000).default(3000),
  SMS_PER_SECOND: z.coerce.number().int().min(1).max(1000).default(10),
  WHATSAPP_PER_SECOND: z.coerce.number().int().min(1).max(1000).default(80),
  QUIET_HOURS: z
    .string()
    .refine(
      (value) => value === 'none' || (QUIET.test(value) && value.slice(0, 5) !== value.slice(6)),
      'must be hours such as 20:00-09:00, or none',
    )
    .default('20:00-09:00'),
  COMPANY_FILE: z.string().default('data/company.json'),
  AUTH_SECRET: z.string().min(16, 'must be 16 letters or more, or left out').optional(),
  SMTP_URL: z.string().optional(),
  BACKUP_DIR: z.string().optional(),
  BACKUP_HOUR: z.coerce.number().int().min(0).max(23).default(BACKUP_HOUR),
  BACKUP_KEEP_DAYS: z.coerce.number().int().min(1).max(400).default(BACKUP_KEEP_DAYS),
  METRICS_TOKEN: z.string().min(16, 'must be 16 letters or more, or left out').optional(),
  TRUST_PROXY: z
    .string()
    .regex(PROXIES, 'must be loopback, uniquelocal or addresses, with commas in between')
    .default('loopback'),
  LOG_LEVEL: z.enum(LOG_LEVELS).default('info'),
})

type Environment = z.infer<typeof environment>

/** Reads the environment; throws ConfigError with everything that is missing or wrong. Empty counts as unset. */
export function readConfig(variables: Record<string, string | undefined>): Config {
  const trimmed = Object.entries(variables).map(([name, value]) => [name, value?.trim()])
  const set = Object.fromEntries(trimmed.filter(([, value]) => value))
  const read = environment.safeParse(set)
  if (!read.success) {
    throw new ConfigError(read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`))
  }
  const env = read.data
  const faults = twilioFaults(env)
  if (faults.length > 0) throw new ConfigError(faults)

  const twilio = liveTwilio(env)
  return {
    port: env.PORT,
    publicUrl: (env.PUBLIC_URL ?? `http://localhost:${env.PORT}`).replace(/\/+$/, ''),
    databaseUrl: env.DATABASE_URL,
    ...(twilio && { twilio }),
    burstWindowMs: env.BURST_WINDOW_MS,
    rates: { sms: env.SMS_PER_SECOND, whatsapp: env.WHATSAPP_PER_SECOND },
    quietHours: quietHours(env.QUIET_HOURS),
    companyFile: env.COMPANY_FILE,
    ...(env.AUTH_SECRET && { authSecret: env.AUTH_SECRET }),
    ...(env.SMTP_URL && { smtpUrl: env.SMTP_URL }),
    ...(env.BACKUP_DIR && {
      backups: { dir: env.BACKUP_DIR, hour: env.BACKUP_HOUR, keepDays: env.BACKUP_KEEP_DAYS },
    }),
    ...(env.METRICS_TOKEN && { metricsToken: env.METRICS_TOKEN }),
    trustProxy: env.TRUST_PROXY.split(/, */),
    logLevel: env.LOG_LEVEL,
  }
}

/** Half an account is worse than none: it would pretend to be live. */
function twilioFaults(env: Environment): string[] {
  const { TWILIO_ACCOUNT_SID: sid, TWILIO_AUTH_TOKEN: token } = env
  const senders = ['TWILIO_SMS_FROM', 'TWILIO_WHATSAPP_FROM', 'TWILIO_MESSAGING_SERVICE_SID'] as const
  const given = senders.filter((name) => env[name])
  if (!sid && !token && given.length === 0) return []

  const faults: string[] = []
  const also = 'or unset every TWILIO_… for simulated phones'
  if (!sid) faults.push(`TWILIO_ACCOUNT_SID is missing: set it as well, ${also}.`)
  if (!token) faults.push(`TWILIO_AUTH_TOKEN is missing: set it as well, ${also}.`)
  if (given.length === 0) faults.push(`A sender is missing: set one of ${senders.join(', ')}.`)
  for (const name of ['TWILIO_SMS_FROM', 'TWILIO_WHATSAPP_FROM', 'TWILIO_SAFETY_FROM'] as const) {
    const number = name === 'TWILIO_WHATSAPP_FROM' ? withoutPrefix(env[name] ?? '') : env[name]
    if (number && !/^\+\d{6,15}$/.test(number)) {
      faults.push(`${name} must be a number such as +32460000001.`)
    }
  }
  return faults
}

function liveTwilio(env: Environment): LiveTwilio | undefined {
  if (!env.TWILIO_ACCOUNT_SID || !env.TWILIO_AUTH_TOKEN) return undefined
  return {
    accountSid: env.TWILIO_ACCOUNT_SID,
    authToken: env.TWILIO_AUTH_TOKEN,
    ...(env.TWILIO_API_URL && { apiUrl: env.TWILIO_API_URL }),
    ...(env.TWILIO_SMS_FROM && { smsFrom: env.TWILIO_SMS_FROM }),
    ...(env.TWILIO_WHATSAPP_FROM && { whatsappFrom: withoutPrefix(env.TWILIO_WHATSAPP_FROM) }),
    ...(env.TWILIO_MESSAGING_SERVICE_SID && { messagingServiceSid: env.TWILIO_MESSAGING_SERVICE_SID }),
    ...(env.TWILIO_SAFETY_FROM && { safetyFrom: env.TWILIO_SAFETY_FROM }),
  }
}

function withoutPrefix(value: string): string {
  return value.replace(/^whatsapp:/, '')
}

function quietHours(value: string): QuietHours {
  const [from, until] = value.split('-')
  return from && until ? { from, until } : 'none'
}

/** A number in company.json that must be able to get an SMS. */
export function alertPhone(written: string): PhoneNumber | undefined {
  const number = parsePhoneNumber(written)
  return typeof number === 'string' ? number : undefined
}

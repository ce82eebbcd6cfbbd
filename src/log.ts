import { type DestinationStream, type Logger, pino } from 'pino'

/** Structured logs, ids only. What could say who or what was said is taken out, should it slip in. */
export type Log = Pick<Logger, 'info' | 'warn' | 'error'>

/** Fields that hold people or their words; pino drops them wherever they turn up. */
const PERSONAL = [
  'text',
  'body',
  'phone',
  'from',
  'to',
  'address',
  'name',
  'firstName',
  'message.text',
  'message.from',
]

export function createLog(level: string, destination: DestinationStream): Logger {
  return pino({ level, redact: { paths: PERSONAL, remove: true }, base: null }, destination)
}

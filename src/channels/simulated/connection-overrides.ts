/** How Twilio goes about one webhook. Source: Twilio, "Webhooks connection overrides". */
export interface ConnectionOverrides {
  /** How often it is tried again. */
  retries: number
  /** After which failures. */
  policy: ReadonlySet<'4xx' | '5xx' | 'ct' | 'rt'>
  readTimeoutMs: number
  /** For all tries together. */
  totalMs: number
}

const POLICIES = ['4xx', '5xx', 'ct', 'rt'] as const
const RETRIES_MAX = 5
const TIMEOUT_MAX_MS = 15_000

/** Reads them from the address's fragment, `#rc=5&rp=all`; what is left out is as Twilio has it. */
export function overridesIn(url: string): ConnectionOverrides {
  const given = new URLSearchParams(new URL(url).hash.slice(1))
  const policies = (given.get('rp') ?? 'ct').split(',')
  return {
    retries: numberOf(given.get('rc'), 0, RETRIES_MAX, 1),
    policy: new Set(POLICIES.filter((one) => policies.includes('all') || policies.includes(one))),
    readTimeoutMs: numberOf(given.get('rt'), 100, TIMEOUT_MAX_MS, TIMEOUT_MAX_MS),
    totalMs: numberOf(given.get('tt'), 100, TIMEOUT_MAX_MS, TIMEOUT_MAX_MS),
  }
}

function numberOf(written: string | null, least: number, most: number, otherwise: number): number {
  const number = written === null ? Number.NaN : Number(written)
  return Number.isInteger(number) ? Math.min(Math.max(number, least), most) : otherwise
}

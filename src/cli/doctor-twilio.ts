import type { Check } from '../domain/check.js'
import type { SenderFacts, TwilioFacts } from './deps.js'

/**
 * How Twilio is to try: again after every failure, five times. All tries share fifteen seconds: five connections
 * that are refused after two seconds each fit in them, and so do three answers that take five; ours takes
 * milliseconds. What fails for longer is found in Twilio's list. Source: Twilio, "Webhooks connection overrides".
 */
const OVERRIDES = 'rc=5&rp=all&ct=2000&rt=5000'

/** Where Twilio has to post, as it is typed into its console. */
export function inboundUrl(publicUrl: string): string {
  return `${publicUrl}/twilio/inbound#${OVERRIDES}`
}

/** The addresses to set, whether or not anybody can be asked. */
export function webhooksToSet(publicUrl: string): Check[] {
  const status = `${publicUrl}/twilio/status goes along with every message: nothing to set`
  return [
    { name: 'webhook', state: 'ok', detail: `set ${inboundUrl(publicUrl)} (HTTP POST)` },
    { name: 'receipts', state: 'ok', detail: status },
  ]
}

/** What Twilio says of the account and its senders, beside what it should say. */
export function checkSetup(facts: TwilioFacts, publicUrl: string): Check[] {
  const name = 'twilio'
  if (facts.outcome === 'failed') {
    const isDown = facts.why.startsWith('cannot be reached')
    const state = isDown ? 'warning' : 'problem'
    return [{ name, state, detail: isDown ? `${facts.why}: the senders were not looked at` : facts.why }]
  }
  return [
    { name, state: 'ok', detail: 'answers' },
    ...facts.senders.map((sender) => checkSender(sender, publicUrl, isServed(facts.senders))),
  ]
}

/** A service that posts by itself decides for the numbers in it. */
function isServed(senders: readonly SenderFacts[]): boolean {
  return senders.some(({ setting, overruledBy }) => setting.endsWith('SERVICE_SID') && !overruledBy)
}

function checkSender(sender: SenderFacts, publicUrl: string, servesOthers: boolean): Check {
  const { setting: name, state, why, url, method, overruledBy } = sender
  const wanted = inboundUrl(publicUrl)
  if (state === 'unknown')
    return { name, state: 'warning', detail: `Twilio does not tell (${why}): look in its console` }
  if (state === 'missing') return { name, state: 'problem', detail: 'this account has no such sender' }
  if (overruledBy === 'application') {
    return {
      name,
      state: 'problem',
      detail: `a TwiML application takes what comes in: remove it, and set ${wanted}`,
    }
  }
  if (overruledBy === 'number') {
    return { name, state: 'ok', detail: 'leaves what comes in to the webhook of each number' }
  }
  if (servesOthers && name !== 'TWILIO_MESSAGING_SERVICE_SID' && name !== 'TWILIO_WHATSAPP_FROM') {
    return { name, state: 'ok', detail: 'leaves what comes in to the messaging service' }
  }
  if (!url) return { name, state: 'problem', detail: `posts nowhere: set ${wanted} (HTTP POST)` }
  if (withoutFragment(url) !== withoutFragment(wanted)) {
    return { name, state: 'problem', detail: `posts to ${withoutFragment(url)}: set ${wanted} (HTTP POST)` }
  }
  if (method !== undefined && method !== 'POST') {
    return { name, state: 'problem', detail: `uses HTTP ${method}: set it to POST` }
  }
  return triesAgain(url)
    ? { name, state: 'ok', detail: 'posts here, and tries again' }
    : { name, state: 'warning', detail: `posts here but hardly tries again: set ${wanted}` }
}

function withoutFragment(url: string): string {
  return url.split('#')[0]?.replace(/\/+$/, '') ?? ''
}

/** Other values may be as good; no retries after an answer that failed are not. */
function triesAgain(url: string): boolean {
  const given = new URLSearchParams(url.split('#')[1] ?? '')
  const policy = given.get('rp')?.split(',') ?? []
  return Number(given.get('rc')) >= 3 && (policy.includes('all') || policy.includes('5xx'))
}

import { type Budget, isSpent, nextBudgetAt } from '../domain/ceiling.js'
import { CHANNELS } from '../domain/channel.js'
import { type Clock, MINUTE } from '../domain/clock.js'
import type { FirstContact } from '../domain/consent.js'
import { decentTime, type QuietHours } from '../domain/quiet-hours.js'
import { type Rates, unaskedPerSecond } from '../domain/rates.js'
import type { RoundStore } from '../domain/round-store.js'
import type { WaitingInvitation } from '../domain/turn.js'
import { CONSENT_REMINDER_AFTER_MS } from './limits.js'
import type { Turns } from './turns.js'

/** Looking for who said nothing walks all tenants; a reminder after days may be a minute late. */
const REMIND_EVERY_MS = MINUTE

/** How many people get a turn of ours at one look: who writes in the meantime is never far behind. */
const AT_ONCE = 25
/**
 * So much of a round is written ahead of what can leave, in seconds: written sooner it would only keep the process
 * busy while people write, and be wrong by the time it leaves.
 */
const AHEAD_S = 5

/**
 * Does what is due although nobody writes: writes the invitations of new rounds, gives waiting invitations
 * their turn, ends talks that nobody answered, reminds once. Unasked things wait for decent hours. Resolves
 * with the number of things done; call it again until it is 0.
 */
export function proceeding(deps: {
  rounds: RoundStore
  turns: Turns
  clock: Clock
  quietHours: QuietHours
  firstContact: FirstContact
  rates: Rates
  /** What this month costs, where the company has set a ceiling. */
  budget(): Promise<Budget | undefined>
}): () => Promise<number> {
  let remindedAt = 0
  let isNotedUntil = 0

  /** Whether the rest of the rounds waits for the next month. The first to notice tells the coordinator. */
  async function isOverCeiling(now: number): Promise<boolean> {
    const money = await deps.budget()
    if (!money || !isSpent(money)) return false
    if (now >= isNotedUntil) await deps.rounds.noteCeiling(money, now)
    isNotedUntil = nextBudgetAt(now)
    return true
  }

  return async () => {
    const now = deps.clock.now()
    const isTimeToRemind = now - remindedAt >= REMIND_EVERY_MS
    if (isTimeToRemind) remindedAt = now
    return proceed({ ...deps, isOverCeiling }, now, isTimeToRemind)
  }
}

async function proceed(
  deps: Parameters<typeof proceeding>[0] & { isOverCeiling(now: number): Promise<boolean> },
  now: number,
  isTimeToRemind: boolean,
): Promise<number> {
  const { rounds, turns, quietHours, isOverCeiling } = deps
  const expanded = await rounds.expandRounds(now)
  if (await rounds.lineRests()) return expanded

  const due = await rounds.listDueConversations(now, AT_ONCE)
  const ended = await Promise.all(due.map((tenantId) => turns.prompt(tenantId, { kind: 'finish' })))
  if (decentTime(now, quietHours) > now) return expanded + countDone(ended)

  const ready = await listReady(deps, now)
  // The rest of the round waits for the next month; answers to people who write go on.
  if (ready.length > 0 && (await isOverCeiling(now))) return expanded + countDone(ended)
  const invited = await Promise.all(ready.map((invitation) => turns.invite(invitation)))
  if (!isTimeToRemind) return expanded + countDone([...ended, ...invited])
  const silent = await rounds.listUnansweredConsent(now - CONSENT_REMINDER_AFTER_MS, AT_ONCE)
  const reminded = await Promise.all(silent.map((tenantId) => turns.prompt(tenantId, { kind: 'remind' })))
  return expanded + countDone([...ended, ...invited, ...reminded])
}

/** Whose turn comes now: of each channel as many as its queue still takes, and nobody by one that is stopped. */
async function listReady(
  { rounds, rates, firstContact }: Parameters<typeof proceeding>[0],
  now: number,
): Promise<WaitingInvitation[]> {
  const due = await rounds.countDueUnasked(now)
  const stopped = await rounds.listStopped()
  const ready: WaitingInvitation[] = []
  for (const channel of CHANNELS.filter((one) => !stopped.includes(one))) {
    const room = AHEAD_S * unaskedPerSecond(rates[channel]) - due[channel]
    const limit = Math.min(AT_ONCE - ready.length, room)
    if (limit > 0) ready.push(...(await rounds.listReadyInvitations({ now, limit, channel, firstContact })))
  }
  return ready
}

function countDone(done: readonly boolean[]): number {
  return done.filter(Boolean).length
}

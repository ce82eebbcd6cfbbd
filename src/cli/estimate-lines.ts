import { brusselsTime } from '../domain/brussels-time.js'
import { type Budget, nextBudgetAt } from '../domain/ceiling.js'
import type { Estimate, EstimateLine } from '../domain/estimate.js'
import type { LeftOut } from '../domain/reach.js'

const CHANNELS = { sms: 'SMS', whatsapp: 'WhatsApp' }

const LEFT_OUT: Record<LeftOut, string> = {
  'no-phone': 'without a phone (a visit)',
  unreachable: 'cannot be reached',
  stopped: 'stopped all messages',
  refused: 'said no to this',
  'silent-on-consent': 'did not say whether questions are welcome (a visit)',
}

/** An estimate for the coordinator to read before she sends: who, how, how many parts, how much, and whom not. */
export function estimateLines(estimate: Estimate, budget: Budget | undefined, now: number): string[] {
  const { leftOut, later, sharing, cost, currency, seenOn } = estimate
  const money = (amount: number) => `${currency} ${amount.toFixed(2)}`
  const missed = Object.entries(leftOut).filter(([, count]) => count > 0)
  return [
    ...estimate.now.map((line) => `  ${lineInWords(line)}: about ${money(line.cost)}.`),
    ...(estimate.now.length === 0 ? ['  Nobody gets a message now.'] : []),
    ...(estimate.afterYes.length > 0 ? ['If everybody whom we ask first says yes, then also:'] : []),
    ...estimate.afterYes.map((line) => `  ${lineInWords(line)}: about ${money(line.cost)}.`),
    ...(sharing > 0 ? [`Sharing a phone: ${sharing}. One is asked when the other is done.`] : []),
    ...(later > 0 ? [`Later, because their 30 days are full: ${later}.`] : []),
    ...(missed.length > 0
      ? [`Left out: ${missed.map(([why, count]) => `${count} ${LEFT_OUT[why as LeftOut]}`).join(', ')}.`]
      : []),
    `Together at most about ${money(cost.now + cost.afterYes)}. An estimate: list prices of ${seenOn}, without VAT and answers.`,
    ...(budget ? [budgetInWords(budget, cost.now, money, now)] : []),
  ]
}

function lineInWords({ people, channel, language, partsEach, parts }: EstimateLine): string {
  const by = `${people} by ${CHANNELS[channel]} in ${language}`
  return channel === 'sms'
    ? `${by}, ${partsEach} ${partsEach === 1 ? 'part' : 'parts'} each, ${parts} in all`
    : by
}

function budgetInWords(
  { ceiling, spent }: Budget,
  cost: number,
  money: (amount: number) => string,
  now: number,
): string {
  const so = `This month: ${money(spent)} of ${money(ceiling)} so far.`
  if (spent + cost <= ceiling) return so
  return `${so} That is not enough for all: the rest waits until ${brusselsTime(nextBudgetAt(now)).slice(0, 10)}.`
}

import type { OutboxMessage } from '../domain/outbox-message.js'
import { readWrongNumber } from '../understanding/wrong-number.js'
import { type UnitOfWork, wordsFor } from './unit-of-work.js'

/**
 * Whether she says that her number is not that of the person we mean. After an answer to a question "fout
 * nummer" more likely takes back a digit: a human reads it. "Ik ken die niet" says so only of a first message
 * of ours.
 */
export function isWrongNumber(
  { party: { tenant }, state: { lastAsked } }: UnitOfWork,
  text: string,
): boolean {
  const read = readWrongNumber(text)
  const hasAnswered = lastAsked?.isAnswered === true
  if (read === 'surely') return !(hasAnswered && lastAsked?.talk === 'question')
  if (read === undefined || lastAsked === undefined || tenant.kind === 'unknown') return false
  return tenant.lastAddressId === undefined || (lastAsked.talk === 'consent' && !hasAnswered)
}

/**
 * Takes a number from the person it is not of: her talks are let go, a human looks for the right number, and
 * whoever has it is told once that we leave her alone. What she writes later is a stranger's.
 */
export function letGoOfNumber(work: UnitOfWork): void {
  const { party, state, ids, now } = work
  work.isDecided = true
  delete state.lastAsked
  delete state.lastConcern
  delete state.restsUntil
  const sorry = wordsFor(work, 'reception:wrong-number')
  if (party.tenant.kind === 'unknown') {
    // Nobody's number: there is nothing to take it from.
    work.effects.push({ kind: 'stopped' })
    work.lines.push(sorry)
    return
  }
  const strangerId = ids.next()
  const message: OutboxMessage = {
    id: ids.next(),
    tenantId: strangerId,
    to: party.address,
    channel: work.channel,
    body: sorry,
    purpose: 'reply',
    notBeforeAt: now,
    createdAt: now,
  }
  work.effects.push(
    { kind: 'wrong-number', strangerId, language: work.language },
    { kind: 'attention', attention: 'wrong-number', detail: '' },
    { kind: 'message', message },
  )
}

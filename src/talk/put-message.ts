import type { Channel } from '../domain/channel.js'
import type { Choices } from '../domain/choices.js'
import { expiryOf } from '../domain/expiry.js'
import { isUnasked, type MessagePurpose, type OutboxMessage } from '../domain/outbox-message.js'
import { type Burst, readState } from './conversation-state.js'
import { subjectOf, type UnitOfWork } from './unit-of-work.js'

/** A turn sends no codes. */
export type TurnPurpose = Exclude<MessagePurpose, 'code'>

/** What a turn says, before it waits in the outbox. */
export type NewBurst = Pick<Burst, 'told' | 'follows' | 'texts' | 'isSettled'> &
  Partial<Pick<Burst, 'before' | 'things' | 'answered' | 'choices'>>

/** The lines as the one message they leave as. */
export function bodyOf({ told, follows }: Pick<Burst, 'told' | 'follows'>): string {
  return [...told, ...follows].join('\n')
}

/** Puts what is said in the outbox and remembers that it waits there; nothing said, nothing waits. */
export function put(work: UnitOfWork, burst: NewBurst, purpose: TurnPurpose, notBeforeAt: number): void {
  const body = bodyOf(burst)
  if (body === '' || work.party.isUnreachable) {
    delete work.state.burst
    return
  }
  const { burst: _, ...before } = readState(work.party.conversation)
  work.state.burst = {
    before,
    ...burst,
    outboxMessageId: send(work, body, purpose, notBeforeAt, burst.choices),
    ...(work.invitationId !== undefined && { invitationId: work.invitationId }),
    ...(work.effects.some(({ kind }) => kind === 'consent-asked') && { asksConsent: true }),
  }
}

/** One message to her, in the outbox as soon as the turn is written. */
export function send(
  work: UnitOfWork,
  body: string,
  purpose: TurnPurpose,
  notBeforeAt: number,
  choices?: Choices,
): string {
  // What she asked for is answered within her hours; only what is ours needs words that WhatsApp has seen.
  const template = isUnasked(purpose) ? work.templateFor(body) : undefined
  const message: OutboxMessage = {
    id: work.ids.next(),
    tenantId: work.party.tenant.id,
    to: work.party.address,
    channel: work.channel satisfies Channel,
    body,
    purpose,
    ...(choices && work.channel === 'whatsapp' && { choices }),
    ...(template && { template }),
    notBeforeAt,
    expiresAt: expiryOf(purpose, notBeforeAt, isUnasked(purpose) ? endOf(work) : undefined),
    createdAt: work.now,
  }
  const { invitationId } = work
  work.effects.push({ kind: 'message', message, ...(invitationId !== undefined && { invitationId }) })
  work.state.saidAt = work.now
  return message.id
}

/** When what she is asked is over: the question has closed, or the meeting has begun. */
function endOf(work: UnitOfWork): number | undefined {
  const subject = subjectOf(work, work.state.lastAsked?.about)
  if (!subject) return undefined
  return 'startsAt' in subject ? subject.startsAt : subject.closesAt
}

/** What waits is not sent: this turn says it again, or something else. */
export function replace(work: UnitOfWork, outboxMessageId: string): void {
  work.effects.unshift({ kind: 'message-replaced', outboxMessageId })
}

import type { Channel } from '../domain/channel.js'
import type { IncomingMessage } from '../domain/incoming-message.js'
import type { MessagePurpose, OutboxMessage } from '../domain/outbox-message.js'
import type { Effect, Turn } from '../domain/turn.js'
import type { TakenAgain } from './burst.js'
import { type ConversationState, readState, type Standing } from './conversation-state.js'
import { OTHER_TALK_ENDS_AFTER_MS, TALK_ENDS_AFTER_MS } from './limits.js'
import type { UnitOfWork } from './unit-of-work.js'

/** What started a turn. */
export type Occasion =
  | { kind: 'heard'; message: IncomingMessage; isNewParty: boolean; burst: TakenAgain }
  | { kind: 'prompted'; purpose: MessagePurpose; notBeforeAt: number }

/** Two parts of an SMS in GSM-7: what a turn says together stays within it. */
const LETTERS_MAX = 306

/** Decided for good: the turn is not taken again, what comes next in the burst is an addition. */
const NOT_SETTLING: ReadonlySet<Effect['kind']> = new Set([
  'attention',
  'message',
  'invitation',
  'consent-asked',
])

/** Makes what was gathered into what is written: the message to send, the burst it opens, the conversation. */
export function finishTurn(work: UnitOfWork, occasion: Occasion, burstWindowMs: number): Turn {
  const { state, now } = work
  endsWhen(state, now)
  say(work, occasion, burstWindowMs)
  const dueAt = Math.max(state.endsAt ?? 0, state.restsUntil ?? 0)
  return {
    party: work.party,
    isNewParty: occasion.kind === 'heard' && occasion.isNewParty,
    at: now,
    channel: work.channel,
    ...(occasion.kind === 'heard' && { incoming: incoming(work, occasion.message) }),
    effects: work.effects,
    conversation: JSON.stringify(state),
    ...(dueAt > 0 && { dueAt }),
  }
}

function incoming(work: UnitOfWork, message: IncomingMessage): NonNullable<Turn['incoming']> {
  const { alias } = message
  return { id: work.ids.next(), message, ...(alias && { alias: { id: work.ids.next(), address: alias } }) }
}

function endsWhen(state: ConversationState, now: number): void {
  const open = state.stack.at(-1)
  if (open) state.endsAt = now + (TALK_ENDS_AFTER_MS[open.id] ?? OTHER_TALK_ENDS_AFTER_MS)
  else delete state.endsAt
  if ((state.restsUntil ?? 0) <= now) delete state.restsUntil
}

function say(work: UnitOfWork, occasion: Occasion, burstWindowMs: number): void {
  const body = work.lines.join('\n')
  if (occasion.kind === 'prompted') {
    delete work.state.burst
    if (body) put(work, body, occasion.purpose, occasion.notBeforeAt, { texts: [], isSettled: false })
    return
  }
  const { waiting, texts } = occasion.burst
  const isTakenAgain = waiting !== undefined && !waiting.isSettled
  if (work.isUrgent) {
    if (isTakenAgain) replace(work, waiting.outboxMessageId)
    send(work, body, 'safety', work.now)
    return
  }
  const leavesAt = work.now + burstWindowMs
  const isSettled = work.effects.some(({ kind }) => !NOT_SETTLING.has(kind))
  if (isTakenAgain) {
    replace(work, waiting.outboxMessageId)
    if (body) put(work, body, 'reply', leavesAt, { texts, isSettled, before: waiting.before })
    else delete work.state.burst
  } else if (body && waiting && `${waiting.body}\n${body}`.length <= LETTERS_MAX) {
    replace(work, waiting.outboxMessageId)
    put(work, `${waiting.body}\n${body}`, 'reply', leavesAt, { texts, isSettled: true })
  } else if (body) {
    put(work, body, 'reply', leavesAt, { texts, isSettled })
  }
}

/** Puts a message in the outbox and remembers that it waits there. */
function put(
  work: UnitOfWork,
  body: string,
  purpose: MessagePurpose,
  notBeforeAt: number,
  burst: { texts: string[]; isSettled: boolean; before?: Standing },
): void {
  const { burst: _, ...before } = readState(work.party.conversation)
  work.state.burst = {
    outboxMessageId: send(work, body, purpose, notBeforeAt),
    body,
    before,
    ...burst,
    ...(work.invitationId !== undefined && { invitationId: work.invitationId }),
    ...(work.effects.some(({ kind }) => kind === 'consent-asked') && { asksConsent: true }),
  }
}

function send(work: UnitOfWork, body: string, purpose: MessagePurpose, notBeforeAt: number): string {
  const message: OutboxMessage = {
    id: work.ids.next(),
    tenantId: work.party.tenant.id,
    to: work.party.address,
    channel: work.channel satisfies Channel,
    body,
    purpose,
    notBeforeAt,
    createdAt: work.now,
  }
  const { invitationId } = work
  work.effects.push({ kind: 'message', message, ...(invitationId !== undefined && { invitationId }) })
  return message.id
}

function replace(work: UnitOfWork, outboxMessageId: string): void {
  work.effects.unshift({ kind: 'message-replaced', outboxMessageId })
}

import type { Channel } from '../domain/channel.js'
import type { Choices } from '../domain/choices.js'
import { expiryOf } from '../domain/expiry.js'
import type { IncomingMessage } from '../domain/incoming-message.js'
import { isUnasked, type MessagePurpose, type OutboxMessage } from '../domain/outbox-message.js'
import { segmentsOf } from '../domain/segments.js'
import type { Effect, Reading, Turn } from '../domain/turn.js'
import type { TakenAgain } from './burst.js'
import { type Burst, type ConversationState, readState } from './conversation-state.js'
import { OTHER_TALK_ENDS_AFTER_MS, SEGMENTS_MAX, TALK_ENDS_AFTER_MS } from './limits.js'
import { explainDutch, ownUp } from './said-first.js'
import { subjectOf, type UnitOfWork } from './unit-of-work.js'

/** A turn sends no codes. */
type TurnPurpose = Exclude<MessagePurpose, 'code'>

/** What started a turn. */
export type Occasion =
  | { kind: 'heard'; message: IncomingMessage; isNewParty: boolean; burst: TakenAgain }
  | { kind: 'prompted'; purpose: TurnPurpose; notBeforeAt: number }

/** Decided for good: the turn is not taken again, what comes next in the burst is an addition. */
const NOT_SETTLING: ReadonlySet<Effect['kind']> = new Set([
  'attention',
  'message',
  'invitation',
  'consent-asked',
  'consent-unasked',
  'consent-reminded',
])

const UNASKED: ReadonlySet<MessagePurpose> = new Set(['round', 'reminder'])

/** Makes what was gathered into what is written: the message to send, the burst it opens, the conversation. */
export function finishTurn(work: UnitOfWork, occasion: Occasion, burstWindowMs: number): Turn {
  const { state, now } = work
  endsWhen(state, now)
  noteShown(work, occasion)
  ownUp(work)
  // Unasked, WhatsApp takes only the words of a template.
  if (occasion.kind === 'heard' || work.channel === 'sms') explainDutch(work)
  say(work, occasion, burstWindowMs)
  const dueAt = Math.max(state.endsAt ?? 0, state.restsUntil ?? 0)
  const reading = readingOf(work)
  return {
    party: work.party,
    isNewParty: occasion.kind === 'heard' && occasion.isNewParty,
    at: now,
    channel: work.channel,
    ...(occasion.kind === 'heard' && { incoming: incoming(work, occasion.message) }),
    effects: work.effects,
    conversation: JSON.stringify(state),
    ...(dueAt > 0 && { dueAt }),
    ...(reading && { reading }),
  }
}

function readingOf({ reading, effects }: UnitOfWork): Reading | undefined {
  const isPassedOn = effects.some((one) => one.kind === 'attention' && one.attention === 'not-understood')
  return reading ?? (isPassedOn ? 'passed-on' : undefined)
}

function incoming(work: UnitOfWork, message: IncomingMessage): NonNullable<Turn['incoming']> {
  const { alias, media } = message
  const concernId = concernOf(work.effects)
  return {
    id: work.ids.next(),
    message,
    ...(alias && { alias: { id: work.ids.next(), address: alias } }),
    ...(media.length > 0 && { mediaIds: media.map(() => work.ids.next()) }),
    ...(concernId !== undefined && { concernId }),
  }
}

/** What she sends in the turn that notes a concern, or adds to one, shows it. */
function concernOf(effects: readonly Effect[]): string | undefined {
  for (const effect of effects) {
    if (effect.kind === 'repair-concern') return effect.id
    if (effect.kind === 'concern-addition') return effect.concernId
  }
  return undefined
}

/** A picture that comes while she tells what is broken waits for the concern that it shows. */
function noteShown({ state, now }: UnitOfWork, occasion: Occasion): void {
  const isTelling = state.stack.some(({ id }) => id === 'repair')
  if (!isTelling) delete state.shownSince
  else if (occasion.kind === 'heard' && occasion.message.media.length > 0) state.shownSince ??= now
}

function endsWhen(state: ConversationState, now: number): void {
  const open = state.stack.at(-1)
  if (open) state.endsAt = now + (TALK_ENDS_AFTER_MS[open.id] ?? OTHER_TALK_ENDS_AFTER_MS)
  else delete state.endsAt
  if ((state.restsUntil ?? 0) <= now) delete state.restsUntil
}

function say(work: UnitOfWork, occasion: Occasion, burstWindowMs: number): void {
  const lines = {
    told: work.lines.slice(0, work.toldLines),
    follows: work.lines.slice(work.toldLines ?? work.lines.length),
  }
  const isSettled = work.isDecided === true || work.effects.some(({ kind }) => !NOT_SETTLING.has(kind))
  if (occasion.kind === 'prompted') {
    delete work.state.burst
    const { choices } = work
    const burst = { told: [], follows: work.lines, texts: [], isSettled, ...(choices && { choices }) }
    put(work, burst, occasion.purpose, occasion.notBeforeAt)
    return
  }
  const { waiting, texts, things, isTakenAgain } = occasion.burst
  if (work.isUrgent) {
    if (waiting && isTakenAgain) replace(work, waiting.outboxMessageId)
    send(work, work.lines.join('\n'), 'safety', work.now)
    return
  }
  const leavesAt = work.now + burstWindowMs
  const { answered, choices } = work
  const burst = {
    ...lines,
    texts,
    isSettled,
    ...(things.length > 0 && { things }),
    ...(answered && { answered }),
    ...(choices && { choices }),
  }
  if (waiting && isTakenAgain) {
    if (work.lines.length === 0 && !hasStopped(work)) {
      keepWaiting(work)
      return
    }
    replace(work, waiting.outboxMessageId)
    put(work, { ...burst, before: waiting.before }, 'reply', leavesAt)
  } else if (waiting) {
    addTo(waiting, work, burst, leavesAt)
  } else {
    put(work, burst, 'reply', leavesAt)
  }
}

/** Heard together with what came before it there is nothing to say: what waits is the answer, and stays. */
function keepWaiting(work: UnitOfWork): void {
  const { state, effects } = work
  for (const key of Object.keys(state) as (keyof ConversationState)[]) delete state[key]
  Object.assign(state, readState(work.party.conversation))
  const own = effects.filter(({ kind }) => kind !== 'invitation' && kind !== 'consent-unasked')
  effects.splice(0, effects.length, ...own)
}

/** Nothing that waits goes out any more. */
function hasStopped({ effects }: UnitOfWork): boolean {
  return effects.some(({ kind }) => kind === 'stopped' || kind === 'wrong-number')
}

/** What the waiting message and this turn say, as one: a burst gets one answer, after its last text. */
function addTo(waiting: Burst, work: UnitOfWork, burst: NewBurst, leavesAt: number): void {
  if (hasStopped(work)) {
    put(work, burst, 'reply', leavesAt)
    return
  }
  const merged = work.insteadOfWaiting ? burst : merge(waiting, burst)
  if (segmentsOf(bodyOf(merged)) > SEGMENTS_MAX) {
    put(work, burst, 'reply', leavesAt)
    return
  }
  replace(work, waiting.outboxMessageId)
  if (!work.insteadOfWaiting && waiting.invitationId !== undefined) work.invitationId ??= waiting.invitationId
  put(work, merged, 'reply', leavesAt)
}

function merge(waiting: Burst, burst: NewBurst): NewBurst {
  const hasNew = burst.told.length + burst.follows.length > 0
  const answered = burst.answered ?? waiting.answered
  const choices = hasNew ? burst.choices : waiting.choices
  const { choices: _, ...own } = burst
  return {
    ...own,
    before: waiting.before,
    told: [...new Set([...waiting.told, ...burst.told])],
    follows: hasNew ? burst.follows : waiting.follows,
    texts: waiting.isSettled ? burst.texts : waiting.texts,
    isSettled: waiting.isSettled || burst.isSettled,
    ...(answered && { answered }),
    ...(choices && { choices }),
  }
}

type NewBurst = Pick<Burst, 'told' | 'follows' | 'texts' | 'isSettled'> &
  Partial<Pick<Burst, 'before' | 'things' | 'answered' | 'choices'>>

function bodyOf({ told, follows }: Pick<Burst, 'told' | 'follows'>): string {
  return [...told, ...follows].join('\n')
}

/** Puts what is said in the outbox and remembers that it waits there; nothing said, nothing waits. */
function put(work: UnitOfWork, burst: NewBurst, purpose: TurnPurpose, notBeforeAt: number): void {
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

function send(
  work: UnitOfWork,
  body: string,
  purpose: TurnPurpose,
  notBeforeAt: number,
  choices?: Choices,
): string {
  // What she asked for is answered within her hours; only what is ours needs words that WhatsApp has seen.
  const template = UNASKED.has(purpose) ? work.templateFor(body) : undefined
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

function replace(work: UnitOfWork, outboxMessageId: string): void {
  work.effects.unshift({ kind: 'message-replaced', outboxMessageId })
}

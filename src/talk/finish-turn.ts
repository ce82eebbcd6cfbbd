import type { IncomingMessage } from '../domain/incoming-message.js'
import { segmentsOf } from '../domain/segments.js'
import type { Effect, Reading, Turn } from '../domain/turn.js'
import type { TakenAgain } from './burst.js'
import { type Burst, type ConversationState, readState } from './conversation-state.js'
import { OTHER_TALK_ENDS_AFTER_MS, SEGMENTS_MAX, TALK_ENDS_AFTER_MS } from './limits.js'
import { bodyOf, type NewBurst, put, replace, send, type TurnPurpose } from './put-message.js'
import { explainDutch, ownUp, sayForWhom } from './said-first.js'
import type { UnitOfWork } from './unit-of-work.js'

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

/** Makes what was gathered into what is written: the message to send, the burst it opens, the conversation. */
export function finishTurn(work: UnitOfWork, occasion: Occasion, burstWindowMs: number): Turn {
  const { state, now } = work
  endsWhen(state, now)
  noteShown(work, occasion)
  ownUp(work)
  if (occasion.kind === 'prompted') sayForWhom(work)
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

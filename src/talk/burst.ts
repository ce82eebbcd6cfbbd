import { type Choices, listTitle, readTap } from '../domain/choices.js'
import type { IncomingKind, IncomingMessage } from '../domain/incoming-message.js'
import type { TalkStore } from '../domain/turn.js'
import { isAcknowledgement } from './acknowledgement.js'
import type { Burst } from './conversation-state.js'
import type { UnitOfWork } from './unit-of-work.js'

/** How a message stands to what waits to leave. */
export interface TakenAgain {
  /** The waiting message, when there is one. */
  waiting?: Burst
  /** Its turn is taken again: this one takes its place. */
  isTakenAgain: boolean
  /** All she sent in this burst, oldest first, this message last. */
  texts: string[]
  /** What of it has no words, by kind. */
  things: IncomingKind[]
  together: string
}

/**
 * Looks whether our last message still waits. If so it was not sent in answer to it: people text in pieces.
 * As long as nothing was recorded, the conversation goes back to where it stood and hears the pieces as one.
 */
export async function openBurst(
  work: UnitOfWork,
  message: IncomingMessage,
  store: TalkStore,
): Promise<TakenAgain> {
  const { burst } = work.state
  const payload = tapped(message, burst?.choices)
  const waiting = burst && (await store.isQueued(burst.outboxMessageId)) ? burst : undefined
  // "Merci" after "hallo" is no new thing to hear: what waits answers both.
  const isThanks =
    waiting !== undefined &&
    waiting.texts.length > 0 &&
    message.text !== '' &&
    isAcknowledgement(message.text)
  const isTakenAgain = waiting !== undefined && !waiting.isSettled && !isThanks
  if (isTakenAgain) goBack(work, waiting)
  else if (waiting) work.unseen = unseenOf(waiting)
  const texts = isTakenAgain ? [...waiting.texts, message.text] : [message.text]
  const together = texts.filter(Boolean).join('\n')
  if (together || payload !== undefined) {
    work.input = { text: together, ...(payload !== undefined && { payload }) }
  }
  const before = (isTakenAgain && waiting.things) || []
  const things = message.text || payload !== undefined ? before : [...before, message.kind]
  work.things = things
  return { ...(waiting && { waiting }), isTakenAgain, texts, things, together }
}

/**
 * The id of an option of ours that she tapped. A pick may bring back no more than the title of its row, and so
 * does whatever was found in Twilio's list afterwards.
 */
function tapped(
  { kind, text, payload, sentAt }: IncomingMessage,
  offered: Choices | undefined,
): string | undefined {
  if (payload !== undefined && readTap(payload)) return payload
  if (kind !== 'pick' && sentAt === undefined) return undefined
  const meant = offered?.options.filter(({ title }) => title === text || listTitle(title) === text)
  return meant?.length === 1 ? meant[0]?.id : undefined
}

/** Our last message waits and stays; what it asks at its end was begun without her having seen it. */
function unseenOf({ answered, invitationId, asksConsent }: Burst): NonNullable<UnitOfWork['unseen']> {
  const follows = invitationId !== undefined || asksConsent === true
  return {
    ...(answered && { answered }),
    ...(follows && { followedBy: { ...(invitationId !== undefined && { invitationId }) } }),
  }
}

function goBack(work: UnitOfWork, { before, invitationId, asksConsent }: Burst): void {
  const { state, effects } = work
  for (const key of Object.keys(state) as (keyof typeof state)[]) delete state[key]
  Object.assign(state, structuredClone(before))
  // A question of ours that has not left yet was not asked: it takes its turn again later.
  if (invitationId) effects.push({ kind: 'invitation', invitationId, disposition: 'waiting' })
  if (asksConsent) {
    effects.push({ kind: 'consent-unasked' })
    delete work.party.tenant.consentAskedAt
    work.facts.isNew = true
  }
}

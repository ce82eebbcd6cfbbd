import type { IncomingMessage } from '../domain/incoming-message.js'
import type { Effect } from '../domain/turn.js'
import { asksBack } from '../understanding/asks-back.js'
import { readYesNo } from '../understanding/yes-no.js'
import { ACKNOWLEDGED_WITHIN_MS } from './limits.js'
import { type UnitOfWork, wordsFor } from './unit-of-work.js'

/** Words that no talk takes, for a person to read; a question waits under another name than a riddle. */
export function forPeople(text: string): Effect {
  return { kind: 'attention', attention: asksBack(text) ? 'question-back' : 'not-understood', detail: text }
}

/** The most words of a "yes, send it" to the template that announces an answer. */
const BARE_YES_WORDS_MAX = 3

/**
 * A coordinator's words could not be sent before she wrote: now they can, and go with this turn. Says whether that is
 * all there is to answer: she only said yes to the template.
 */
export function releaseWaiting(work: UnitOfWork): boolean {
  const { coordinator } = work.desk
  if (coordinator?.waiting === undefined) return false
  work.lines.push(coordinator.waiting)
  work.effects.push({ kind: 'reply-released', replyId: coordinator.replyId })
  const text = work.input?.text ?? ''
  return text.split(/\s+/).length <= BARE_YES_WORDS_MAX && readYesNo(text, work.language) === 'yes'
}

/**
 * What is heard goes to people and to no talk: the line rests, or a coordinator waits for her answer. An answer that
 * names its question, by a tap or a reply, is that question's. Says whether it does.
 */
export function goesToPeople(work: UnitOfWork, message: IncomingMessage): boolean {
  const { rests, coordinator } = work.desk
  const detail = message.text || `[${message.kind}]`
  if (rests === 'line') {
    keepWhileResting(work, detail, 'reception:line-rests')
    return true
  }
  // Words that were waiting a moment ago she has not read yet.
  if (!coordinator?.isAwaited || coordinator.waiting !== undefined || work.answersTo) return false
  work.effects.push({ kind: 'coordinator-answered', replyId: coordinator.replyId, detail })
  // Between people: one word that it has arrived, and no more of ours for a while.
  const saidJustNow = work.now - (work.state.saidAt ?? 0) <= ACKNOWLEDGED_WITHIN_MS
  if (!coordinator.isAnswered || !saidJustNow) work.lines.push(wordsFor(work, 'reception:to-coordinator'))
  return true
}

/** Nothing of ours comes back, or follows, in the middle of what is between her and people. */
export function isWithPeople({ desk: { rests, coordinator } }: UnitOfWork): boolean {
  return rests !== undefined || coordinator?.isAwaited === true
}

/** The round of the question that is open with her rests: her words are kept for a person, and she is told so. */
export function keepWhileRoundRests(work: UnitOfWork, message: IncomingMessage): void {
  keepWhileResting(work, message.text || `[${message.kind}]`, 'reception:round-rests')
}

function keepWhileResting(work: UnitOfWork, detail: string, words: `reception:${string}`): void {
  work.effects.push({ kind: 'attention', attention: 'while-resting', detail, once: true })
  work.lines.push(wordsFor(work, words))
}

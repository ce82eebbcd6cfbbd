import type { DialogContext } from 'botbuilder-dialogs'
import { isSecondThought } from '../understanding/bare-answer.js'
import { plainIntent } from '../understanding/intent.js'
import { readYesNo } from '../understanding/yes-no.js'
import { isAcknowledgement } from './acknowledgement.js'
import type { Conversation } from './conversation.js'
import type { LastAsked } from './conversation-state.js'
import { type Begin, type Frame, wouldAnswer } from './script-dialog.js'
import { type AnswersTo, isResting, subjectOf, type UnitOfWork, wordsFor } from './unit-of-work.js'

/** A repair told in this many words or more is a repair, even when a number in it could be an answer. */
const SENTENCE_WORDS = 4

/** "Yes", "no it's gone now", typed soon after danger: of the gas, not of what was asked before it. A tap tells of what it is. */
export function isOfTheDanger(work: UnitOfWork): boolean {
  const { input, answersTo } = work
  if (!isResting(work) || !input || input.payload !== undefined || answersTo !== undefined) return false
  return readYesNo(input.text) !== 'unclear'
}

/**
 * An answer belongs to its question, also after the talk has ended: days late, or a second one that changes
 * the first. Begins that talk again with what was sent as its answer. Says whether it did.
 */
export async function beginLate(
  stack: DialogContext,
  work: UnitOfWork,
  talks: ReadonlyMap<string, Conversation>,
): Promise<boolean> {
  const lastAsked = work.unseen ? work.unseen.answered : work.state.lastAsked
  const talk = lastAsked && talks.get(lastAsked.talk)
  const { input } = work
  if (!lastAsked || !talk || !input) return false
  const subject = subjectOf(work, lastAsked.about)
  if (lastAsked.about && !subject) return false
  if (isOfTheDanger(work) || isSettledConsent(work, lastAsked)) return false

  const isOpen = subject && 'kind' in subject && subject.kind === 'open'
  if (isSomethingElse(input.text, lastAsked.isAnswered === true, isOpen === true)) return false
  const begin = lastAsked.about ? { about: lastAsked.about } : {}
  if (!(await wouldAnswer(talk, begin, work, input))) return false

  if (subject && isOver(subject, work.now)) work.lines.push(wordsFor(work, `${talk.name}:over`))
  else {
    await takeOffWhatFollowed(stack, work)
    await stack.beginDialog(talk.name, { ...begin, late: true })
  }
  return true
}

/** Asked, answered and read: a no that comes later is to something else, unless it says that she thinks otherwise now. */
function isSettledConsent({ unseen, input }: UnitOfWork, { talk, isAnswered }: LastAsked): boolean {
  if (talk !== 'consent' || !isAnswered || unseen || !input || input.payload !== undefined) return false
  return !isSecondThought(input.text)
}

/** A second thought in the same burst: what the first answer led to was never seen, and is taken off. */
async function takeOffWhatFollowed(stack: DialogContext, work: UnitOfWork): Promise<void> {
  if (!work.unseen) return
  work.insteadOfWaiting = true
  const { followedBy } = work.unseen
  if (!followedBy) return
  await stack.cancelAllDialogs()
  const { invitationId } = followedBy
  if (invitationId) work.effects.push({ kind: 'invitation', invitationId, disposition: 'waiting' })
}

/**
 * An answer that names its question, by a tap or by replying to our message: it counts for that question, also
 * when another one is open, and a second one takes the place of the first until the question closes.
 */
export async function answerNamed(
  stack: DialogContext,
  work: UnitOfWork,
  talks: ReadonlyMap<string, Conversation>,
): Promise<boolean> {
  const { answersTo: named, input } = work
  const talk = named && talks.get(named.talk)
  if (!named || !talk || !input || isOpenQuestion(stack, named)) return false
  const { about, asked } = named
  const subject = subjectOf(work, about)
  if (!talk.isOurQuestion) {
    if (asked) work.lines.push(wordsFor(work, 'reception:tap-over'))
    return asked !== undefined
  }
  if (subject && isOver(subject, work.now)) {
    work.lines.push(wordsFor(work, `${talk.name}:over`))
    return true
  }
  const begin: Begin = { ...(about && { about }), heard: heardBefore(work, named) }
  if (!(await wouldAnswer(talk, begin, work, input))) return false
  await stack.beginDialog(talk.name, { ...begin, late: true } satisfies Begin)
  return true
}

/** What was heard in that talk before, but for the question that is answered anew. */
function heardBefore(
  { state: { lastAsked } }: UnitOfWork,
  { talk, about, asked }: AnswersTo,
): Record<string, unknown> {
  if (!asked || lastAsked?.talk !== talk || lastAsked.about?.id !== about?.id) return {}
  const { [asked]: _, ...others } = lastAsked.heard ?? {}
  return others
}

function isOpenQuestion(stack: DialogContext, { talk, about, asked }: AnswersTo): boolean {
  const active = stack.activeDialog
  if (active?.id !== talk) return false
  const { memory, about: activeAbout } = active.state as Frame
  return activeAbout?.id === about?.id && (asked === undefined || memory.asked === asked)
}

function isSomethingElse(text: string, isAnswered: boolean, isOpen: boolean): boolean {
  const intent = plainIntent(text)
  if (isOpen) return isAnswered || intent !== 'other'
  if (isAnswered && isAcknowledgement(text)) return true
  return intent === 'repair' && (isAnswered || text.trim().split(/\s+/).length >= SENTENCE_WORDS)
}

function isOver(subject: { closesAt?: number | undefined } | { endsAt: number }, now: number): boolean {
  const end = 'endsAt' in subject ? subject.endsAt : subject.closesAt
  return end !== undefined && end <= now
}

import type { DialogContext } from 'botbuilder-dialogs'
import { saysWhereOnly } from '../understanding/after-a-concern.js'
import { asksBack } from '../understanding/asks-back.js'
import { type Intent, likelyIntent, plainIntent } from '../understanding/intent.js'
import { asksForCall } from '../understanding/progress.js'
import { spelledRepairCategory } from '../understanding/repair.js'
import { isAcknowledgement } from './acknowledgement.js'
import { isAboutHours, isAboutProgress, isLanguageTrouble } from './asides.js'
import { forPeople } from './for-people.js'
import { ADDITION_WITHIN_MS } from './limits.js'
import { type Problem, placeIn, problemIn } from './readers.js'
import { receive } from './reception.js'
import { type House, sayResting } from './safety.js'
import type { Begin, Frame, SetAside } from './script-dialog.js'
import { isResting, type UnitOfWork, wordsFor } from './unit-of-work.js'

/** The talk that her words open, whether or not another one is open. */
export function openTalkFor(
  work: UnitOfWork,
  open: string | undefined,
): { talk: string; begin: Begin } | undefined {
  const text = work.input?.text ?? ''
  const intent = plainIntent(text)
  // "Wie is dat?" is no answer, and deserves one.
  if (intent === 'help' && open !== undefined && open !== 'help') return { talk: 'help', begin: {} }
  if (open === 'repair' || intent !== 'repair' || isAboutProgress(text)) return undefined
  const problem = problemIn(text)
  // "Reparatie" by itself says that something is broken, but not what.
  const isBareWord = !/\s/.test(text.trim()) && problem.category === 'other'
  return { talk: 'repair', begin: isBareWord ? {} : { heard: { problem } } }
}

/** What she may ask beside any question of ours, and what has an answer. */
const ANSWERED_BESIDE: ReadonlySet<Intent> = new Set(['rent_admin', 'candidate', 'human', 'privacy'])

/** What becomes of words that are no answer to what the open talk asked. */
export function setAsideFor(house: House): SetAside {
  return (work, open) => {
    const talk = openTalkFor(work, open)
    if (talk) return talk
    const text = work.input?.text ?? ''
    const intent = plainIntent(text)
    // "Kan er iemand komen" belongs to what is broken; "bel mij morgen" does not.
    const isTelling = open === 'repair' || open === 'also-repair'
    if (isTelling ? !(intent === 'human' && asksForCall(text)) : !ANSWERED_BESIDE.has(intent))
      return undefined
    answerUnprompted(work, house)
    return 'answered'
  }
}

/** Words that follow soon after a repair concern, and open nothing else, belong to it. */
export function isAddition(work: UnitOfWork): boolean {
  if (!isRecent(work)) return false
  const text = work.input?.text ?? ''
  if (isAcknowledgement(text) || isAboutProgress(text) || asksBack(text)) return false
  if (saysWhereOnly(text)) return true
  return isNothingNew(text)
}

/** Whether she told of something broken just now. */
export function isRecent({ state: { lastConcern }, now }: UnitOfWork): boolean {
  return lastConcern !== undefined && now - lastConcern.at <= ADDITION_WITHIN_MS
}

/**
 * Words right behind an answer, before she has seen ours: kept with the answer. They need no answer of their
 * own; the one that waits is for all of it.
 */
export function addToAnswer(work: UnitOfWork): boolean {
  const text = work.input?.text ?? ''
  if (isAcknowledgement(text)) return false
  const about = work.unseen?.answered?.about
  if (about?.kind === 'question') work.effects.push({ kind: 'answer-addition', questionId: about.id, text })
  else work.effects.push(forPeople(text))
  return false
}

/** "Wat kost dat?", right behind a concern: a question to people, and neither more of what is broken nor an answer. */
export function isQuestionBack(work: UnitOfWork): boolean {
  const text = work.input?.text ?? ''
  return isRecent(work) && asksBack(text) && isNothingNew(text)
}

/** Nothing that has a talk of its own, and no other thing that is broken. */
function isNothingNew(text: string): boolean {
  const intent = plainIntent(text)
  return intent === 'other' || (intent === 'repair' && spelledRepairCategory(text) === 'other')
}

/** It is passed on, and she is told where she can ask it sooner. */
export function passQuestionOn(work: UnitOfWork): void {
  work.effects.push(forPeople(work.input?.text ?? ''))
  say(work, 'question-kept')
}

export function addToConcern(work: UnitOfWork, text: string): void {
  const { lastConcern } = work.state
  if (!lastConcern) return
  work.effects.push({ kind: 'concern-addition', concernId: lastConcern.id, text })
  // In a burst the message that waits has the number in it already.
  if (!work.unseen) work.lines.push(wordsFor(work, 'repair:added', { number: lastConcern.number }))
}

/** "Ok" and a thumb up are as good as thanks, whatever came before them. */
function intentOf(text: string): Intent {
  const intent = text ? likelyIntent(text) : 'other'
  const says = /[\p{L}\p{Extended_Pictographic}]/u.test(text)
  return intent === 'other' && says && isAcknowledgement(text) ? 'thanks' : intent
}

/** Whether she is still telling what is broken: that talk is open, and she has not seen what it asks. */
export function isTellingMore(work: UnitOfWork): boolean {
  return toldOfRepair(work) !== undefined
}

/** What she has told in the talk that is open about something broken. */
export function toldOfRepair({ state }: UnitOfWork): string | undefined {
  const open = state.stack.at(-1)
  if (open?.id !== 'repair') return undefined
  const { problem } = (open.state as Partial<Frame> | undefined)?.memory?.heard ?? {}
  return (problem as Problem | undefined)?.words
}

/** More of what is broken: the place, when she says it; else it goes with what she told. */
export async function tellMore(stack: DialogContext, work: UnitOfWork): Promise<void> {
  const text = work.input?.text ?? ''
  if (placeIn(text)) {
    await stack.continueDialog()
    return
  }
  const { memory } = (stack.activeDialog as { state: unknown }).state as Frame
  const problem = memory.heard.problem as Problem
  problem.words += ` / ${text}`
}

/** Whether she would be asked, after this, if short questions are welcome. */
type AsksConsent = boolean

/** Answers what belongs to no talk. */
export function answerUnprompted(work: UnitOfWork, house: House): AsksConsent {
  const text = work.input?.text ?? ''
  if (isLanguageTrouble(text)) {
    say(work, 'language-menu')
    return false
  }
  const aside = isAboutHours(text) ? 'office-hours' : isAboutProgress(text) ? 'progress' : undefined
  if (aside) {
    receive(work, { kind: aside }, house)
    return true
  }
  switch (intentOf(text)) {
    case 'thanks':
      // The end of a talk needs no answer of ours; a first word always does.
      if (work.party.conversationVersion === 0) say(work, 'hello')
      return false
    case 'greeting':
      say(work, 'hello')
      return true
    case 'help':
      work.lines.push(wordsFor(work, 'help:menu'))
      return true
    case 'start':
      receive(work, { kind: 'start', isSilent: false }, house)
      return false
    case 'language':
      say(work, 'language-menu')
      return false
    case 'human':
      receive(work, { kind: 'call-me' }, house)
      return true
    case 'privacy':
      receive(work, { kind: 'privacy' }, house)
      return false
    case 'candidate':
    case 'rent_admin':
      say(work, 'office')
      return true
    default:
      if (isResting(work)) return answerResting(work, house)
      work.effects.push(forPeople(text))
      say(work, 'passed-on')
      return true
  }
}

/** What is said while all rests after danger is for a human. */
export function answerResting(work: UnitOfWork, house: House): AsksConsent {
  work.effects.push(forPeople(work.input?.text ?? ''))
  sayResting(work, work.input?.text ?? '', house)
  return false
}

function say(work: UnitOfWork, name: string): void {
  work.lines.push(wordsFor(work, `reception:${name}`))
}

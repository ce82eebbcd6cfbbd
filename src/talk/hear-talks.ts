import type { DialogContext } from 'botbuilder-dialogs'
import type { IncomingMessage } from '../domain/incoming-message.js'
import { callAskedIn, isAboutTheCall } from '../understanding/call-asked.js'
import { plainIntent } from '../understanding/intent.js'
import { isThanks } from './acknowledgement.js'
import { answerAside, isAboutProgress, takeBackComing } from './asides.js'
import type { Conversation } from './conversation.js'
import { goesToPeople, keepWhileRoundRests, releaseWaiting } from './for-people.js'
import { answerNamed, beginLate, isOfTheDanger } from './late-answer.js'
import { answerAboutMeeting } from './meeting-details.js'
import { consenting } from './readers.js'
import { receive } from './reception.js'
import { answerDoubt, type House, tellOfPowerCut } from './safety.js'
import type { UnitOfWork } from './unit-of-work.js'
import {
  addToAnswer,
  addToConcern,
  answerResting,
  answerUnprompted,
  isAddition,
  isQuestionBack,
  isTellingMore,
  openTalkFor,
  passQuestionOn,
  tellMore,
} from './unprompted.js'
import { answerWithoutWords, keepForHuman } from './without-words.js'

/** What a message that came past the door is heard with. */
export interface Hearing {
  byName: ReadonlyMap<string, Conversation>
  house: House
}

/** Lets the talks hear her. Says whether she may be asked for consent after it. */
export async function hearTalks(
  stack: DialogContext,
  work: UnitOfWork,
  message: IncomingMessage,
  { byName, house }: Hearing,
): Promise<boolean> {
  if (releaseWaiting(work)) return false
  if (goesToPeople(work, message)) return false
  if (roundRests(stack, work)) {
    if (!openTalkFor(work, undefined)) {
      keepWhileRoundRests(work, message)
      return false
    }
    // What she comes with goes first; a late answer finds its question by `lastAsked`.
    await stack.cancelAllDialogs()
  }
  if (!work.input) return hearWithoutWords(stack, work, message, house)
  keepForHuman(work, message)
  const call = noteCall(stack, work, house)
  if (call === 'alone') {
    delete work.input
    if (stack.activeDialog) await stack.continueDialog()
    return true
  }
  const asksConsent = await hearWords(stack, work, { byName, house })
  // What we noted fills the message: whether questions are welcome is asked another time.
  return asksConsent && call === undefined
}

/**
 * She wants to be called: noted, whatever is open, and no answer to it. What she tells beside it is heard as if it stood
 * by itself. A tap is never one.
 */
function noteCall(stack: DialogContext, work: UnitOfWork, house: House): 'alone' | 'beside' | undefined {
  const { input } = work
  const call = input && input.payload === undefined ? callAskedIn(input.text) : undefined
  if (!input || !call) return undefined
  receive(work, { kind: 'call-me' }, house)
  if (!isMore(stack, call.beside)) return 'alone'
  input.text = call.beside
  return 'beside'
}

/** These keep nothing but a yes or a no. */
const AGREEMENTS: ReadonlySet<string> = new Set(['consent', 'quote', 'forget'])

/** Whether what she says beside it is more than when to call, or why. */
function isMore({ activeDialog }: DialogContext, beside: string): boolean {
  if (plainIntent(beside) === 'repair') return true
  return (
    beside !== '' && !isAboutTheCall(beside) && activeDialog !== undefined && !AGREEMENTS.has(activeDialog.id)
  )
}

/** Lets the talks hear her words. Says whether she may be asked for consent after it. */
async function hearWords(
  stack: DialogContext,
  work: UnitOfWork,
  { byName, house }: Hearing,
): Promise<boolean> {
  if (!work.input) return false
  if (await answerNamed(stack, work, byName)) return true
  if (isFree(stack, work) && isQuestionBack(work) && !isAboutProgress(work.input.text)) {
    passQuestionOn(work)
    return false
  }
  if (isAside(stack, work)) {
    addToConcern(work, work.input.text)
    return false
  }
  if (isOnlyThanks(stack, work)) return false
  if (await answerAboutMeeting(stack, work)) return false
  if (await answerAside(stack, work, house)) return false
  if (await takeBackComing(stack, work)) return true
  if (stack.activeDialog && !work.unseen) {
    if (isOfTheDanger(work)) return answerResting(work, house)
    // "Nee wacht, 3", where we ask whether to note what she told beside her answer: another answer, and no no.
    const isCorrected = stack.activeDialog.id === 'also-repair' && /\d/.test(work.input.text)
    if (isCorrected && (await beginLate(stack, work, byName))) return true
    await stack.continueDialog()
    return true
  }
  if (await beginLate(stack, work, byName)) return true
  if (work.unseen && stack.activeDialog && isTellingMore(work)) {
    await tellMore(stack, work)
    return true
  }
  if (isAddition(work)) {
    addToConcern(work, work.input.text)
    return true
  }
  const open = openTalkFor(work, undefined)
  if (!open && work.unseen) return addToAnswer(work)
  // With what is noted that fills two parts of an SMS: nothing is asked after it.
  const isPowerCut = tellOfPowerCut(work, house)
  if (!open) return answerUnprompted(work, house) && !isPowerCut
  await stack.beginDialog(open.talk, open.begin)
  return !isPowerCut
}

/** Her answer to "is that so now?". When it is not, what she wrote may still be something to repair. */
export async function hearDoubt(
  stack: DialogContext,
  work: UnitOfWork,
  message: IncomingMessage,
  house: House,
): Promise<boolean> {
  const told = work.state.doubt?.text ?? ''
  const afterwards = answerDoubt(work, message.text, house)
  if (afterwards === undefined) return false
  if (afterwards !== 'comes-back') return true
  delete work.input
  if (stack.activeDialog) {
    await stack.continueDialog()
    return true
  }
  work.input = { text: told }
  const open = openTalkFor(work, undefined)
  if (open) await stack.beginDialog(open.talk, open.begin)
  return true
}

/** A photo, a voice note: kept and answered; the open talk asks its question again. */
async function hearWithoutWords(
  stack: DialogContext,
  work: UnitOfWork,
  message: IncomingMessage,
  house: House,
): Promise<boolean> {
  const asks = answerWithoutWords(work, message, stack.activeDialog?.id, house)
  if (asks === 'open-talk') await stack.continueDialog()
  else if (asks === 'problem') await stack.beginDialog('repair')
  return false
}

/** Nobody is to answer the question that is open with her: its round rests. */
function roundRests({ activeDialog }: DialogContext, { desk, unseen }: UnitOfWork): boolean {
  return desk.rests === 'round' && activeDialog !== undefined && !unseen
}

/** No question of ours is open that words like these could answer. */
function isFree({ activeDialog }: DialogContext, { unseen, answersTo }: UnitOfWork): boolean {
  return !unseen && answersTo === undefined && (activeDialog === undefined || activeDialog.id === 'consent')
}

/** More about what is broken, while we wait to hear whether questions are welcome: kept, and not nagged about. */
function isAside({ activeDialog }: DialogContext, work: UnitOfWork): boolean {
  const isConsent = activeDialog?.id === 'consent' && !work.unseen && work.answersTo === undefined
  const { input } = work
  const isWords = input !== undefined && /\p{L}{2}/u.test(input.text)
  return isConsent && isWords && !consenting.read({ ...input, again: false }) && isAddition(work)
}

/** "Ok merci" below "Genoteerd. Mogen wij u soms iets vragen?": for the first, and the second waits. */
function isOnlyThanks({ activeDialog }: DialogContext, { input, unseen, answersTo }: UnitOfWork): boolean {
  const asksConsent = activeDialog?.id === 'consent' && !unseen && answersTo === undefined
  return asksConsent && input !== undefined && input.payload === undefined && isThanks(input.text)
}

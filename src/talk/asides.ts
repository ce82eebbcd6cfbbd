import type { DialogContext, DialogInstance } from 'botbuilder-dialogs'
import { isSecondThought } from '../understanding/bare-answer.js'
import { type Intent, plainIntent } from '../understanding/intent.js'
import { cannotCome, readNeeds } from '../understanding/needs.js'
import { saysNoDutch } from '../understanding/no-dutch.js'
import { asksOfficeHours } from '../understanding/office-hours.js'
import { asksProgress } from '../understanding/progress.js'
import { spelledRepairCategory } from '../understanding/repair.js'
import { readYesNo } from '../understanding/yes-no.js'
import { receive } from './reception.js'
import type { House } from './safety.js'
import type { Begin, Frame } from './script-dialog.js'
import { subjectOf, type UnitOfWork } from './unit-of-work.js'

/** What she says beside the question that is open, and what we can answer at once. */
type Aside = 'language-menu' | 'office-hours' | 'progress'

/** Of these the language, or the office, is only a part. */
const ABOUT_MORE: ReadonlySet<Intent> = new Set([
  'meeting',
  'council',
  'newsletter',
  'privacy',
  'stop',
  'start',
  'candidate',
  'abuse',
])

/** Whether the language that we write is her trouble. */
export function isLanguageTrouble(text: string): boolean {
  const intent = plainIntent(text)
  return intent === 'language' || (!ABOUT_MORE.has(intent) && saysNoDutch(text))
}

/**
 * Whether she asks how far a repair is: the company knows, and we do not. Where she names what is broken it is told and
 * counted, however she asks.
 */
export function isAboutProgress(text: string): boolean {
  return asksProgress(text) && !ABOUT_MORE.has(plainIntent(text)) && spelledRepairCategory(text) === 'other'
}

/** Whether all she asks is when the office is open. */
export function isAboutHours(text: string): boolean {
  return asksOfficeHours(text) && !ABOUT_MORE.has(plainIntent(text))
}

/**
 * Answers "sorry my dutch not good", "wanneer is het kantoor open" and "wanneer komt de technieker" in the middle of a
 * talk: none is an answer to what was asked, least of all a no. Says whether it did.
 */
export async function answerAside(stack: DialogContext, work: UnitOfWork, house: House): Promise<boolean> {
  const aside = asideIn(stack, work)
  if (!aside) return false
  if (receive(work, { kind: aside }, house) === 'comes-back') {
    delete work.input
    await stack.continueDialog()
  }
  return true
}

/**
 * "Ik kan toch niet komen", where what she needs was asked: the answer to the invitation is taken back. "Nee toch niet"
 * may be that, or that she needs nothing: she is asked again whether she comes. Says whether it was either.
 */
export async function takeBackComing(stack: DialogContext, work: UnitOfWork): Promise<boolean> {
  const { activeDialog } = stack
  const { input, unseen } = work
  if (activeDialog?.id !== 'meeting' || unseen || !input || input.payload !== undefined) return false
  const { memory, about } = activeDialog.state as Frame
  if (memory.asked !== 'need') return false
  const late = cannotCome(input.text)
  if (!late && !(isSecondThought(input.text) && readYesNo(input.text) === 'no')) return false
  await stack.cancelAllDialogs()
  await stack.beginDialog('meeting', { ...(about && { about }), late } satisfies Begin)
  return true
}

/** Who needs more than an interpreter to come asks for no menu. */
function tellsNeeds({ id }: DialogInstance, text: string): boolean {
  return id === 'meeting' && readNeeds(text).length > 1
}

function asideIn({ activeDialog }: DialogContext, work: UnitOfWork): Aside | undefined {
  const { input, unseen } = work
  if (!activeDialog || unseen || !input || input.payload !== undefined) return undefined
  // One word is an answer, or a command that was heard at the door.
  if (!/\p{L}\s+\p{L}/u.test(input.text)) return undefined
  if (isLanguageTrouble(input.text) && !tellsNeeds(activeDialog, input.text)) return 'language-menu'
  // An open question asks for any words.
  const subject = subjectOf(work, (activeDialog.state as Frame).about)
  const isOpen = subject && 'kind' in subject && subject.kind === 'open'
  if (isOpen) return undefined
  if (isAboutHours(input.text)) return 'office-hours'
  return isAboutProgress(input.text) ? 'progress' : undefined
}

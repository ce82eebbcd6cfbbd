import type { DialogContext } from 'botbuilder-dialogs'
import { type Intent, plainIntent } from '../understanding/intent.js'
import { saysNoDutch } from '../understanding/no-dutch.js'
import { asksOfficeHours } from '../understanding/office-hours.js'
import { receive } from './reception.js'
import type { House } from './safety.js'
import type { Frame } from './script-dialog.js'
import { subjectOf, type UnitOfWork } from './unit-of-work.js'

/** What she says beside the question that is open, and what we can answer at once. */
type Aside = 'language-menu' | 'office-hours'

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

/** Whether all she asks is when the office is open. */
export function isAboutHours(text: string): boolean {
  return asksOfficeHours(text) && !ABOUT_MORE.has(plainIntent(text))
}

/**
 * Answers "sorry my dutch not good" and "wanneer is het kantoor open" in the middle of a talk: neither is an answer to
 * what was asked, least of all a no. Says whether it did.
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

function asideIn({ activeDialog }: DialogContext, work: UnitOfWork): Aside | undefined {
  const { input, unseen } = work
  if (!activeDialog || unseen || !input || input.payload !== undefined) return undefined
  // One word is an answer, or a command that was heard at the door.
  if (!/\p{L}\s+\p{L}/u.test(input.text)) return undefined
  if (isLanguageTrouble(input.text)) return 'language-menu'
  // An open question asks for any words.
  const subject = subjectOf(work, (activeDialog.state as Frame).about)
  const isOpen = subject && 'kind' in subject && subject.kind === 'open'
  return !isOpen && isAboutHours(input.text) ? 'office-hours' : undefined
}

import type { DialogContext } from 'botbuilder-dialogs'
import type { Meeting } from '../domain/question.js'
import { asksWhenOrWhere } from '../understanding/meeting-details.js'
import type { AboutRef } from './conversation-state.js'
import type { Begin, Frame } from './script-dialog.js'
import { subjectOf, type UnitOfWork, wordsFor } from './unit-of-work.js'

/**
 * "What time again", "c'est où?", while we ask whether she comes or after she told: the day, the hours and the place once
 * more. Says whether it did.
 */
export async function answerAboutMeeting(stack: DialogContext, work: UnitOfWork): Promise<boolean> {
  const { input, unseen, state } = work
  if (unseen || !input || input.payload !== undefined || !asksWhenOrWhere(input.text)) return false
  const { activeDialog } = stack
  const open = activeDialog?.id === 'meeting' ? (activeDialog.state as Frame) : undefined
  const about = activeDialog ? open?.about : lastMeeting(state.lastAsked)
  const meeting = subjectOf(work, about) as Meeting | undefined
  if (!about || !meeting || meeting.endsAt <= work.now) return false

  delete work.input
  if (open?.memory.asked === 'invitation') {
    // The invitation itself has it all.
    await stack.cancelAllDialogs()
    await stack.beginDialog('meeting', { about } satisfies Begin)
    return true
  }
  const { title, place, startsAt, endsAt } = meeting
  work.lines.push(wordsFor(work, 'meeting:details', { title, place, when: { startsAt, endsAt } }))
  if (open) await stack.continueDialog()
  return true
}

function lastMeeting(lastAsked: UnitOfWork['state']['lastAsked']): AboutRef | undefined {
  return lastAsked?.talk === 'meeting' ? lastAsked.about : undefined
}

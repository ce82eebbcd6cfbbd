import type { TalkStore, WaitingInvitation } from '../domain/turn.js'
import type { AboutRef } from './conversation-state.js'
import type { Frame } from './script-dialog.js'
import type { UnitOfWork } from './unit-of-work.js'

/** Loads what the open talks, and the one last asked, are about: scripts read nothing themselves. */
export async function loadSubjects(store: TalkStore, work: UnitOfWork): Promise<void> {
  const abouts = [
    ...work.state.stack.map(({ state }) => (state as Frame | undefined)?.about),
    work.state.lastAsked?.about,
  ]
  for (const about of abouts) if (about && !work.subjects.has(about.id)) await loadAbout(store, work, about)
}

/** Loads what an invitation is for; nothing when that is gone. */
export async function loadSubject(
  store: TalkStore,
  work: UnitOfWork,
  { id, questionId, meetingId, quoteId }: WaitingInvitation,
): Promise<AboutRef | undefined> {
  const about: AboutRef | undefined = questionId
    ? { kind: 'question', id: questionId, invitationId: id }
    : meetingId
      ? { kind: 'meeting', id: meetingId, invitationId: id }
      : quoteId
        ? { kind: 'quote', id: quoteId, invitationId: id }
        : undefined
  return about && (await loadAbout(store, work, about)) ? about : undefined
}

async function loadAbout(
  store: TalkStore,
  { party, subjects }: UnitOfWork,
  about: AboutRef,
): Promise<boolean> {
  const subject = await findSubject(store, about, party.tenant.id)
  if (subject) subjects.set(about.id, subject)
  return subject !== undefined
}

function findSubject(store: TalkStore, { kind, id }: AboutRef, tenantId: string) {
  switch (kind) {
    case 'question':
      return store.findQuestion(id)
    case 'meeting':
      return store.findMeeting(id, tenantId)
    case 'quote':
      return store.findQuote(id)
  }
}

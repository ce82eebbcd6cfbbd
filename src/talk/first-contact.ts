import type { Caps } from '../domain/caps.js'
import type { TalkStore, WaitingInvitation } from '../domain/turn.js'
import type { Prompt } from './bot.js'
import { loadSubject } from './subjects.js'
import type { UnitOfWork } from './unit-of-work.js'

/**
 * What an invitation's turn becomes. Nobody who stopped or said no is asked; who was never asked is asked
 * whether it is welcome (ask-first), or told who we are with the first question (tell-and-stop). An open
 * talk is never cut into: the invitation waits.
 */
export async function firstContact(
  work: UnitOfWork,
  invitation: WaitingInvitation,
  { store, consent, caps }: { store: TalkStore; consent: 'ask-first' | 'tell-and-stop'; caps: Caps },
): Promise<Prompt | undefined> {
  const { tenant } = work.party
  if (work.state.stack.length > 0 || (work.state.restsUntil ?? 0) > work.now) return undefined
  if (work.state.burst && (await store.isQueued(work.state.burst.outboxMessageId))) return undefined
  // Another one on the same phone is in talk there: an answer would be taken for hers.
  if (work.party.alsoHere && (await store.isPhoneTaken(tenant.id))) return undefined
  // It waits; a coordinator may lift it.
  if (tenant.leftAloneAt !== undefined) return undefined
  if (tenant.stoppedAt !== undefined) return refuse(work, invitation)

  const purpose = invitation.meetingId ? 'meetings' : 'questions'
  const said = await store.findConsent(tenant.id, purpose)
  if (said === 'refused') return refuse(work, invitation)
  const mustAskFirst = said === undefined && consent === 'ask-first'
  // Asked, and she answered for something else only (UIT): then this was not welcome either.
  if (mustAskFirst && tenant.consentAskedAt !== undefined) return refuse(work, invitation)
  const isQuestion = invitation.questionId !== undefined
  const until = await store.findRoomAt({ tenantId: tenant.id, isQuestion, now: work.now }, caps)
  if (until !== undefined) return hold(work, invitation, until)
  if (mustAskFirst) {
    work.effects.push({ kind: 'consent-asked' })
    return { kind: 'begin', talk: 'consent', begin: {} }
  }
  const about = await loadSubject(store, work, invitation)
  if (!about) return undefined
  if (tenant.consentAskedAt === undefined) work.effects.push({ kind: 'consent-asked' })
  return { kind: 'begin', talk: about.kind, begin: { about } }
}

function hold(work: UnitOfWork, { id }: WaitingInvitation, until: number): undefined {
  work.effects.push({ kind: 'invitation-held', invitationId: id, until })
}

function refuse(work: UnitOfWork, { id }: WaitingInvitation): undefined {
  work.effects.push({ kind: 'invitation', invitationId: id, disposition: 'refused' })
}

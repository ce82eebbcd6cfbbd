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
  { store, consent }: { store: TalkStore; consent: 'ask-first' | 'tell-and-stop' },
): Promise<Prompt | undefined> {
  const { tenant } = work.party
  if (work.state.stack.length > 0 || (work.state.restsUntil ?? 0) > work.now) return undefined
  if (work.state.burst && (await store.isQueued(work.state.burst.outboxMessageId))) return undefined
  if (tenant.stoppedAt !== undefined) return refuse(work, invitation)

  const purpose = invitation.questionId ? 'questions' : 'meetings'
  const said = await store.findConsent(tenant.id, purpose)
  if (said === 'refused') return refuse(work, invitation)
  if (said === undefined && consent === 'ask-first') {
    // Asked, and she answered for something else only (UIT): then this was not welcome either.
    if (tenant.consentAskedAt !== undefined) return refuse(work, invitation)
    work.effects.push({ kind: 'consent-asked' })
    return { kind: 'begin', talk: 'consent', begin: {} }
  }
  const about = await loadSubject(store, work, invitation)
  if (!about) return undefined
  if (tenant.consentAskedAt === undefined) work.effects.push({ kind: 'consent-asked' })
  return { kind: 'begin', talk: about.kind, begin: { about } }
}

function refuse(work: UnitOfWork, { id }: WaitingInvitation): undefined {
  work.effects.push({ kind: 'invitation', invitationId: id, disposition: 'refused' })
}

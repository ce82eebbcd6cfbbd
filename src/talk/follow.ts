import type { DialogContext } from 'botbuilder-dialogs'
import { isWithPeople } from './for-people.js'
import type { House } from './safety.js'
import type { Begin } from './script-dialog.js'
import { isResting, type UnitOfWork } from './unit-of-work.js'

/** What follows at once: the question she just said yes to, or asking whether questions are welcome. */
export async function follow(
  stack: DialogContext,
  work: UnitOfWork,
  asksConsent: boolean,
  house: House,
): Promise<void> {
  work.toldLines = work.lines.length
  if (stack.activeDialog || work.isUrgent || work.party.tenant.leftAloneAt !== undefined) return
  if (isWithPeople(work)) return
  delete work.input
  if (work.effects.some((effect) => effect.kind === 'consent' && effect.state === 'given')) {
    const about = await work.nextWaiting()
    if (about) await beginAbout(stack, work, about.kind, { about })
    return
  }
  const isWelcome = asksConsent && work.lines.length > 0 && !isResting(work)
  if (isWelcome && house.company.consent === 'ask-first' && mayAsk(work)) {
    work.effects.push({ kind: 'consent-asked' })
    await stack.beginDialog('consent', { cameFirst: true } satisfies Begin)
  }
}

/** Begins a talk of ours, and says that its invitation goes out with it. */
export async function beginAbout(
  stack: DialogContext,
  work: UnitOfWork,
  talk: string,
  begin: Begin,
): Promise<void> {
  const invitationId = begin.about?.invitationId
  if (invitationId) {
    work.invitationId = invitationId
    work.effects.push({ kind: 'invitation', invitationId, disposition: 'invited' })
  }
  await stack.beginDialog(talk, begin)
}

function mayAsk({ party: { tenant }, effects }: UnitOfWork): boolean {
  const wasJustAsked = effects.some(({ kind }) => kind === 'consent' || kind === 'consent-asked')
  return tenant.stoppedAt === undefined && tenant.consentAskedAt === undefined && !wasJustAsked
}

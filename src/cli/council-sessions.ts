import { brusselsTime } from '../domain/brussels-time.js'
import { parsePhoneNumber } from '../domain/phone-number.js'
import { leaveCouncil } from '../store/council-leaving.js'
import { type CouncilMember, findCouncilMemberByPhone, listCouncilMembers } from '../store/council-members.js'
import type { Engine } from '../store/engine.js'
import { endSessions, listSessions, type Session } from '../store/sessions.js'
import type { CliDeps, Report } from './deps.js'
import { misuse, readFlags } from './flags.js'
import { withStore } from './with-store.js'

/** `council sessions`: where everybody is signed in. */
export async function showSessions(args: string[], deps: CliDeps): Promise<Report> {
  const given = readFlags(args, {})
  if ('faults' in given) return given
  return withStore(deps, async (engine) => {
    const open: { member: CouncilMember; session: Session }[] = []
    for (const member of await listCouncilMembers(engine)) {
      const sessions = await listSessions(engine, member.id, deps.clock.now())
      open.push(...sessions.map((session) => ({ member, session })))
    }
    return {
      lines: open.length > 0 ? open.map(sessionLine) : ['Nobody is signed in.'],
      json: open.map(({ member, session }) => ({ memberId: member.id, name: member.name, ...session })),
    }
  })
}

function sessionLine({ member, session }: { member: CouncilMember; session: Session }): string {
  const { id, device, kind, createdAt, lastUsedAt } = session
  const where = `${device || 'unknown device'} (${kind})`
  const when = `since ${brusselsTime(createdAt)}, last used ${brusselsTime(lastUsedAt)}`
  return `${member.name}, ${member.role}: ${where}, ${when}  ${id}`
}

/** `council revoke --phone PHONE [--session ID]`: signs somebody out, everywhere or in one place. */
export async function revoke(args: string[], deps: CliDeps): Promise<Report> {
  const given = readFlags(args, { phone: { type: 'string' }, session: { type: 'string' } })
  if ('faults' in given) return given
  const { phone, session } = given.flags
  return withMember(phone, deps, async (engine, { id: memberId, name }) => {
    const which = session === undefined ? { memberId, allBut: '' } : { memberId, id: session }
    if (!(await endSessions(engine, which, 'cli', deps.clock.now()))) {
      return { faults: [`${name} is not signed in${session === undefined ? '' : ' there'}.`] }
    }
    const where = session === undefined ? 'everywhere' : 'there'
    return {
      lines: [`${name} is signed out ${where}. She signs in again with a code to her phone.`],
      json: { memberId, session: session ?? null },
    }
  })
}

/** `council remove --phone PHONE`: she is signed out, and cannot sign in any more. */
export async function remove(args: string[], deps: CliDeps): Promise<Report> {
  const given = readFlags(args, { phone: { type: 'string' } })
  if ('faults' in given) return given
  return withMember(given.flags.phone, deps, async (engine, member) => {
    await leaveCouncil(engine, member, 'cli', deps.clock.now())
    return {
      lines: [`${member.name} is signed out, and cannot sign in any more. "council add" lets her in again.`],
      json: { memberId: member.id },
    }
  })
}

async function withMember(
  written: string | undefined,
  deps: CliDeps,
  use: (engine: Engine, member: CouncilMember) => Promise<Report>,
): Promise<Report> {
  if (!written?.trim()) return misuse('--phone is missing: whose?')
  const phone = parsePhoneNumber(written)
  if (typeof phone !== 'string') return { faults: [`The phone is ${phone.fault}.`] }
  return withStore(deps, async (engine) => {
    const member = await findCouncilMemberByPhone(engine, phone)
    return member ? use(engine, member) : { faults: ['Nobody signs in with that phone.'] }
  })
}

import { parsePhoneNumber } from '../domain/phone-number.js'
import { commitAudited } from '../store/audit.js'
import { updateCouncilMember } from '../store/council-changes.js'
import {
  type CouncilMember,
  findCouncilMemberByPhone,
  findFormerMember,
  insertCouncilMember,
} from '../store/council-members.js'
import { complexNames, findComplexes } from '../store/known-places.js'
import { listPlaces, type Place } from '../store/places.js'
import type { CliDeps, Report } from './deps.js'
import { misuse, readFlags } from './flags.js'
import { withStore } from './with-store.js'

const ROLES = ['member', 'coordinator', 'repair-desk'] as const

const FLAGS = {
  name: { type: 'string' },
  phone: { type: 'string' },
  complex: { type: 'string' },
  role: { type: 'string' },
} as const

/** `council add --name --phone [--complex] [--role]` */
export async function addToCouncil(args: string[], deps: CliDeps): Promise<Report> {
  const given = readFlags(args, FLAGS)
  if ('faults' in given) return given
  const { name = '', phone: written = '', complex: complexName, role: roleName } = given.flags
  if (!name.trim()) return misuse('--name is missing.')
  if (!written.trim()) return misuse('--phone is missing: she signs in with it.')
  const phone = parsePhoneNumber(written)
  if (typeof phone !== 'string') return { faults: [`The phone is ${phone.fault}. Sign-in codes go there.`] }
  const role = ROLES.find((one) => one === roleName)
  if (roleName !== undefined && !role)
    return misuse(`Unknown role "${roleName}". Known: ${ROLES.join(', ')}.`)
  return withStore(deps, async (engine) => {
    const place = chooseComplex(await listPlaces(engine), complexName)
    if ('faults' in place) return place
    const before = await findCouncilMemberByPhone(engine, phone)
    const complexId = place.complexId ?? before?.complexId
    const member: CouncilMember = {
      id: before?.id ?? (await findFormerMember(engine, phone))?.id ?? deps.ids.next(),
      name: name.normalize('NFC').trim(),
      phone,
      role: role ?? before?.role ?? 'member',
      createdAt: before?.createdAt ?? deps.clock.now(),
      ...(complexId && { complexId }),
    }
    const changes = before ? changed(before, member) : []
    const entry = { at: deps.clock.now(), actor: 'cli', action: 'member-added', subject: member.id } as const
    if (!before) await commitAudited(engine, entry, [insertCouncilMember(member)])
    else if (changes.length > 0) await commitAudited(engine, entry, [updateCouncilMember(member)])
    const outcome = before ? (changes.length > 0 ? 'changed' : 'unchanged') : 'added'
    return {
      lines: [sentence(member, outcome, changes)],
      json: { outcome, id: member.id, name: member.name, role: member.role, changes },
    }
  })
}

function chooseComplex(
  places: Place[],
  name: string | undefined,
): { complexId?: string } | { faults: string[] } {
  if (name === undefined) return {}
  const found = findComplexes(places, name)
  const [one] = found
  if (one && found.length === 1) return { complexId: one.complexId }
  if (found.length > 1) {
    const names = found.map(({ municipality, complex }) => `"${municipality}/${complex}"`)
    return { faults: [`There are ${found.length} complexes "${name}". Write ${names.join(' or ')}.`] }
  }
  return { faults: [`There is no complex "${name}". ${complexNames(places, name)}`] }
}

function changed(before: CouncilMember, after: CouncilMember): string[] {
  const changes: string[] = []
  if (before.name !== after.name) changes.push(`name from ${before.name} to ${after.name}`)
  if (before.role !== after.role) changes.push(`role from ${before.role} to ${after.role}`)
  if (before.complexId !== after.complexId) changes.push('complex')
  return changes
}

function sentence(member: CouncilMember, outcome: string, changes: string[]): string {
  const who = `${member.name} (…${member.phone.slice(-2)})`
  if (outcome === 'added') return `${who} can sign in now, as ${member.role}.`
  if (outcome === 'changed') return `${who} was there already. Changed: ${changes.join(', ')}.`
  return `${who} was there already as ${member.role}. Nothing changed.`
}

import type { Ids } from '../domain/ids.js'
import type { PhoneNumber } from '../domain/phone-number.js'
import type { Statement } from './engine.js'
import { type Claims, claimsPhone } from './import-recognise.js'
import {
  copyMarks,
  deletePhone,
  forgetLastPhone,
  insertPhone,
  insertTenant,
  keepLeftAlone,
  keepStopped,
  movePhone,
  redirectQueued,
  withholdQueued,
} from './import-statements.js'
import { joinStatements } from './join-people.js'
import {
  addHolder,
  type Directory,
  dropHolder,
  enter,
  holdersOf,
  type Known,
  type Phone,
} from './tenant-directory.js'

interface Making {
  directory: Directory
  ids: Ids
  now: number
  claims: Claims
}

/**
 * Gives someone the number that the company has of her, and takes away the one she had: a number is somebody else's the day
 * after. Whoever had it keeps it where the same file says so, or where they live together. Keeps the directory in step.
 */
export function givePhone(person: Known, value: PhoneNumber, making: Making): Statement[] {
  const { directory } = making
  const others = holdersOf(directory, value)
  if (others.includes(person)) return []
  // The company has not heard yet that this number is not hers.
  if (others.some((one) => phoneOf(one, value)?.detachedFrom === person.id)) return []
  const statements = person.phones.flatMap((old) => [
    redirectQueued({ tenantId: person.id, from: old.value, to: value }),
    ...retire(person, old, making),
  ])
  person.phones = []
  const staying = others.filter((one) => keeps(one, person, value, making))
  const leaving = others.filter((one) => !staying.includes(one))
  const [first, ...rest] = leaving
  if (first) statements.push(...take(first, value, person, making))
  else statements.push(...share(staying, value, person, making))
  addHolder(directory, value, person)
  for (const one of rest) statements.push(...retire(one, phoneOf(one, value) as Phone, making))
  for (const one of staying) statements.push(...keepQuiet(one, person.id))
  return statements
}

function phoneOf({ phones }: Known, value: string): Phone | undefined {
  return phones.find((one) => one.value === value)
}

/** Whether someone who has this number still has it, now that another person has it as well. */
function keeps(holder: Known, person: Known, value: string, { claims }: Making): boolean {
  if (holder.kind === 'unknown') return false
  const livesThere = holder.householdId !== null && holder.householdId === person.householdId
  return claimsPhone(holder, value, claims) || (livesThere && !claims.lines.has(holder.id))
}

/** A row of her own for a number that nobody has, or that others have too. */
function share(staying: readonly Known[], value: string, person: Known, { ids, now }: Making): Statement[] {
  const taken = staying.flatMap((one) => phoneOf(one, value) ?? [])
  const place = Math.max(-1, ...taken.map((one) => one.place)) + 1
  const phone: Phone = { id: ids.next(), value, place, isUsed: false }
  person.phones = [phone]
  const [like] = taken
  return [
    insertPhone({ id: phone.id, tenantId: person.id, value, place, at: now }),
    ...(like ? [copyMarks({ id: phone.id, from: like.id })] : []),
  ]
}

/** Takes a number from somebody. One that messages came from stays in the store, as that of someone unknown. */
function retire(person: Known, old: Phone, making: Making): Statement[] {
  dropHolder(making.directory, old.value, person)
  person.phones = person.phones.filter((one) => one !== old)
  const forget = forgetLastPhone({ tenantId: person.id, phoneId: old.id })
  return [forget, ...(old.isUsed ? leaveToStranger(person, old, making) : [deletePhone({ id: old.id })])]
}

function leaveToStranger(person: Known, old: Phone, { directory, ids, now }: Making): Statement[] {
  const unknown: Known = {
    id: ids.next(),
    externalId: null,
    firstName: '',
    language: 'nl',
    kind: 'unknown',
    householdId: null,
    dwellingType: null,
    movedOutAt: null,
    stoppedAt: person.stoppedAt,
    leftAloneAt: person.leftAloneAt,
    phones: [old],
    hasWritten: false,
  }
  enter(directory, unknown)
  return [
    insertTenant({
      id: unknown.id,
      external_id: null,
      first_name: '',
      language: unknown.language,
      kind: 'unknown',
      household_id: null,
      dwelling_type: null,
      moved_out_at: null,
      created_at: now,
    }),
    movePhone({ id: old.id, tenantId: unknown.id }),
    ...keepQuiet(person, unknown.id),
  ]
}

/** The number goes from one person to another, with what lies under it. */
function take(holder: Known, value: string, person: Known, { directory, now }: Making): Statement[] {
  const phone = phoneOf(holder, value) as Phone
  dropHolder(directory, value, holder)
  person.phones = [phone]
  if (holder.kind === 'unknown') {
    person.hasWritten ||= holder.hasWritten
    return joinStatements({ absorbed: holder.id, survivor: person.id }, now, person.householdId)
  }
  holder.phones = holder.phones.filter((one) => one !== phone)
  holder.hasLostPhone = true
  return [
    movePhone({ id: phone.id, tenantId: person.id }),
    forgetLastPhone({ tenantId: holder.id, phoneId: phone.id }),
    withholdQueued({ tenantId: holder.id, from: value }),
    ...keepQuiet(holder, person.id),
  ]
}

/** What was said from a number, that nothing more may come or that she is not safe, holds for whoever has it next. */
function keepQuiet({ stoppedAt, leftAloneAt }: Known, tenantId: string): Statement[] {
  return [
    ...(stoppedAt === null ? [] : [keepStopped({ tenantId, at: stoppedAt })]),
    ...(leftAloneAt === null ? [] : [keepLeftAlone({ tenantId, at: leftAloneAt })]),
  ]
}

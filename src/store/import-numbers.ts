import type { Ids } from '../domain/ids.js'
import type { PhoneNumber } from '../domain/phone-number.js'
import type { Statement } from './engine.js'
import {
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
import { type Directory, enter, type Known, type Phone } from './tenant-directory.js'

interface Making {
  directory: Directory
  ids: Ids
  now: number
}

/**
 * Gives someone the number that the company has of her, and takes away the one she had: a number is
 * somebody else's the day after. Keeps the directory in step.
 */
export function givePhone(person: Known, value: PhoneNumber, making: Making): Statement[] {
  const { directory, ids, now } = making
  const holder = directory.byPhone.get(value)
  if (holder === person) return []
  const wrong = holder?.phones.find((one) => one.value === value)?.detachedFrom
  // The company has not heard yet that this number is not hers.
  if (wrong === person.id) return []
  const statements = person.phones.flatMap((old) => [
    redirectQueued({ tenantId: person.id, from: old.value, to: value }),
    ...retire(person, old, making),
  ])
  const phone = holder?.phones.find((one) => one.value === value)
  if (holder && phone) {
    statements.push(...take(holder, phone, person, now))
    person.phones = [phone]
  } else {
    person.phones = [{ id: ids.next(), value, isUsed: false }]
    for (const { id } of person.phones)
      statements.push(insertPhone({ id, tenantId: person.id, value, at: now }))
  }
  directory.byPhone.set(value, person)
  return statements
}

/** A number that messages came from stays in the store, as that of someone unknown. */
function retire(person: Known, old: Phone, { directory, ids, now }: Making): Statement[] {
  directory.byPhone.delete(old.value)
  const forget = forgetLastPhone({ tenantId: person.id, phoneId: old.id })
  if (!old.isUsed) return [forget, deletePhone({ id: old.id })]
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
    forget,
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

function take(holder: Known, phone: Phone, person: Known, now: number): Statement[] {
  if (holder.kind === 'unknown') {
    person.hasWritten ||= holder.hasWritten
    return joinStatements({ absorbed: holder.id, survivor: person.id }, now, person.householdId)
  }
  holder.phones = holder.phones.filter((one) => one !== phone)
  holder.hasLostPhone = true
  return [
    movePhone({ id: phone.id, tenantId: person.id }),
    forgetLastPhone({ tenantId: holder.id, phoneId: phone.id }),
    withholdQueued({ tenantId: holder.id, from: phone.value }),
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

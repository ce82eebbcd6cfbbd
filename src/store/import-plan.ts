import type { Ids } from '../domain/ids.js'
import type { TenantRow } from '../domain/tenant-row.js'
import type { Statement } from './engine.js'
import { type Settled, settle } from './import-homes.js'
import { givePhone } from './import-numbers.js'
import { type Claims, recognise } from './import-recognise.js'
import {
  insertTenant,
  keepStopped,
  settleConcerns,
  updateLanguage,
  updateTenant,
} from './import-statements.js'
import { type Directory, enter, type Known, leave } from './tenant-directory.js'

/** What a row brings. A row that brings nothing is unchanged. */
export type News = 'new' | 'recognised' | 'changed' | 'moved' | 'movedOut' | 'numberChanged'

export interface PlannedRow {
  statements: Statement[]
  news: News[]
  person: Known
  newComplex?: string
}

/** What planning goes by; the directory is kept in step with the plan. */
export interface Planning {
  directory: Directory
  ids: Ids
  now: number
  claims: Claims
  /** Numbers that had said STOP before they were forgotten. */
  stoppedPhones: ReadonlySet<string>
}

/** Decides what one row means for the store, or why it cannot stand beside an earlier row. */
export function planRow(row: TenantRow, planning: Planning): PlannedRow | { fault: string } {
  const { directory, ids, claims } = planning
  const found = recognise(row, directory, claims)
  const earlier = found && claims.lines.get(found.id)
  if (earlier !== undefined) return { fault: `is the same person as line ${earlier}: keep one of them` }
  const id = found?.id ?? ids.next()
  claims.lines.set(id, row.line)
  const hadPhone = found?.phones.some(({ value }) => value === row.phone) === true
  const home = row.home && settle(row.home, found, id, directory, ids)
  const planned = found ? update(found, row, home, planning) : add(id, row, home, planning)
  return {
    ...planned,
    statements: [
      ...(home?.statements ?? []),
      ...planned.statements,
      ...(row.phone && !hadPhone && planning.stoppedPhones.has(row.phone)
        ? [keepStopped({ tenantId: id, at: planning.now })]
        : []),
    ],
    ...(home?.newComplex && { newComplex: home.newComplex }),
  }
}

function add(id: string, row: TenantRow, home: Settled | undefined, planning: Planning): PlannedRow {
  const person: Known = {
    id,
    externalId: row.externalId ?? null,
    firstName: row.firstName,
    language: row.language ?? 'nl',
    kind: row.kind,
    householdId: home?.householdId ?? null,
    dwellingType: row.dwellingType ?? null,
    movedOutAt: row.movedOutAt ?? null,
    stoppedAt: null,
    leftAloneAt: null,
    phones: [],
    hasWritten: false,
  }
  enter(planning.directory, person)
  const insert = insertTenant({ ...fields(person), language: person.language, created_at: planning.now })
  const phone = row.phone ? givePhone(person, row.phone, planning) : []
  return {
    statements: [insert, ...phone],
    news: person.movedOutAt === null ? ['new'] : ['new', 'movedOut'],
    person,
  }
}

function update(person: Known, row: TenantRow, home: Settled | undefined, planning: Planning): PlannedRow {
  const before = { ...person }
  const news: News[] = person.kind === 'unknown' ? ['new', 'recognised'] : []
  leave(planning.directory, person)
  person.externalId = row.externalId ?? person.externalId
  person.firstName = row.firstName || person.firstName
  person.kind = row.kind
  person.householdId = home?.householdId ?? person.householdId
  person.dwellingType = row.dwellingType ?? person.dwellingType
  const hasMoved = person.householdId !== before.householdId
  // A file without the column says nothing about it, unless it gives her another home.
  if (row.movedOutAt !== undefined || hasMoved) person.movedOutAt = row.movedOutAt ?? null
  enter(planning.directory, person)

  const statements: Statement[] = []
  if (differs(before, person)) statements.push(updateTenant(fields(person)))
  if (row.language && row.language !== person.language && !isOwnChoice(before)) {
    statements.push(updateLanguage({ id: person.id, language: row.language }))
    person.language = row.language
  }
  if (before.kind === 'unknown' && person.householdId) {
    statements.push(settleConcerns({ tenantId: person.id, householdId: person.householdId }))
  }
  const hadPhone = before.phones.length > 0 || before.hasLostPhone
  const phone = row.phone ? givePhone(person, row.phone, planning) : []
  if (before.kind !== 'unknown') {
    if (hasMoved) news.push('moved')
    else if (statements.length > 0 && !(person.movedOutAt && !before.movedOutAt)) news.push('changed')
    if (phone.length > 0) news.push(hadPhone ? 'numberChanged' : 'changed')
  }
  if (person.movedOutAt && !before.movedOutAt) news.push('movedOut')
  return { statements: [...statements, ...phone], news: [...new Set(news)], person }
}

/** Whoever wrote to the line can have chosen her language; Dutch is where everyone unknown begins. */
function isOwnChoice({ kind, hasWritten, language }: Known): boolean {
  return kind === 'unknown' ? language !== 'nl' : hasWritten
}

function differs(before: Known, after: Known): boolean {
  return JSON.stringify(fields(before)) !== JSON.stringify(fields(after))
}

function fields(person: Known) {
  return {
    id: person.id,
    external_id: person.externalId,
    first_name: person.firstName,
    kind: person.kind,
    household_id: person.householdId,
    dwelling_type: person.dwellingType,
    moved_out_at: person.movedOutAt,
  }
}

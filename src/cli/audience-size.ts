import type { Audience } from '../domain/question.js'
import { listAudience } from '../store/audience.js'
import type { Engine } from '../store/engine.js'
import type { CliDeps } from './deps.js'

/** How many people a round is for; `homes` are theirs, and people whose home is not known are in none. */
export interface AudienceSize {
  people: number
  homes: number
  withPhone: number
  withoutPhone: number
}

/** Counts whom a round goes to; warns when that is nobody. */
export async function measureAudience(
  engine: Engine,
  audience: Audience,
  now: number,
  deps: Pick<CliDeps, 'stderr'>,
): Promise<{ size: AudienceSize; line: string }> {
  const rows = await engine.read(listAudience(audience, now))
  const withPhone = rows.filter((row) => row.has_address === 1).length
  const size: AudienceSize = {
    people: rows.length,
    homes: new Set(rows.flatMap(({ household_id }) => household_id ?? [])).size,
    withPhone,
    withoutPhone: rows.length - withPhone,
  }
  if (withPhone === 0) deps.stderr('Nobody with a phone fits this audience: no message will go out.\n')
  const line = `For ${count(size.people, 'person', 'people')} in ${count(size.homes, 'home', 'homes')}: ${withPhone} with a phone, ${size.withoutPhone} without.`
  return { size, line }
}

function count(number: number, one: string, more: string): string {
  return `${number} ${number === 1 ? one : more}`
}

import type { Company } from '../../src/domain/company.js'
import { companyOf, loadCast } from '../../src/rehearsal/cast.js'
import { type RehearsalOptions, type RehearsedLine, rehearseLine } from '../../src/rehearsal/line.js'

export { PUBLIC_URL } from '../../src/rehearsal/line.js'

/** A Tuesday, ten in the morning in Brussels. */
export const TUESDAY = Date.parse('2026-03-03T10:00:00+01:00')

export type World = RehearsedLine
export type WorldOptions = Omit<Partial<RehearsalOptions>, 'company'> & { company?: Partial<Company> }

/** A rehearsed line of the cast's company, on a Tuesday morning unless told otherwise. Nobody is in it. */
export function world({ company, ...options }: WorldOptions = {}): Promise<World> {
  return rehearseLine({ now: TUESDAY, ...options, company: companyOf(loadCast(), company) })
}

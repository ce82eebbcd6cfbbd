import type { Company } from '../../src/domain/company.js'
import { companyOf, loadCast } from '../../src/rehearsal/cast.js'
import { type RehearsalOptions, type RehearsedLine, rehearseLine } from '../../src/rehearsal/line.js'
import { createWitness } from '../contracts/openapi/witness.js'

export { PUBLIC_URL } from '../../src/rehearsal/line.js'

/** A Tuesday, ten in the morning in Brussels. */
export const TUESDAY = Date.parse('2026-03-03T10:00:00+01:00')

export type World = RehearsedLine
export type WorldOptions = Omit<Partial<RehearsalOptions>, 'company'> & { company?: Partial<Company> }

/**
 * A rehearsed line of the cast's company, on a Tuesday morning unless told otherwise. Nobody is in it. Closing it
 * throws when anything was asked of Twilio, or answered by the double, that Twilio's specification does not have.
 */
export async function world({ company, ...options }: WorldOptions = {}): Promise<World> {
  const { handler, faults } = createWitness()
  const cast = companyOf(loadCast(), company)
  const line = await rehearseLine({ now: TUESDAY, ...options, company: cast, witness: handler })
  return {
    ...line,
    async close() {
      await line.close()
      const found = [...new Set(faults())]
      if (found.length > 0) throw new Error(`Not as Twilio specifies: ${found.join('\n')}`)
    },
  }
}

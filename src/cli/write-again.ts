import { parsePhoneNumber } from '../domain/phone-number.js'
import { findPartyByAddress } from '../store/parties.js'
import { setLeftAlone } from '../store/tenants.js'
import type { CliDeps, Report } from './deps.js'
import { misuse } from './flags.js'
import { withStore } from './with-store.js'

/** `tenants write-again PHONE`: a coordinator lifts the quiet after something told in confidence. */
export async function writeAgain(args: string[], deps: CliDeps): Promise<Report> {
  const [written, ...more] = args
  if (written === undefined || more.length > 0) return misuse('Give one phone number.')
  const phone = parsePhoneNumber(written)
  if (typeof phone !== 'string') return { faults: [`The phone is ${phone.fault}.`] }
  return withStore(deps, async (engine) => {
    const party = await findPartyByAddress(engine, { kind: 'phone', value: phone })
    if (!party) return { faults: ['Nobody here has that number.'] }
    if (party.tenant.leftAloneAt === undefined) return { lines: ['She was not left alone: nothing changed.'] }
    await engine.commit([setLeftAlone({ tenantId: party.tenant.id, at: null })])
    return { lines: ['Questions and meetings may go to her again.'] }
  })
}

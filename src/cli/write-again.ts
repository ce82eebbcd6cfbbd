import type { Address } from '../domain/channel.js'
import { isE164, parsePhoneNumber } from '../domain/phone-number.js'
import type { Party } from '../domain/tenant.js'
import type { Engine } from '../store/engine.js'
import { findPartyByTenant, listPartiesByAddress } from '../store/parties.js'
import { setLeftAlone } from '../store/tenants.js'
import type { CliDeps, Report } from './deps.js'
import { misuse } from './flags.js'
import { withStore } from './with-store.js'

/**
 * `tenants write-again PHONE|ID`: a coordinator lifts the quiet after something told in confidence. Who came by a
 * WhatsApp user name has no number that we know of: she is named by that id, or by ours.
 */
export async function writeAgain(args: string[], deps: CliDeps): Promise<Report> {
  const [written, ...more] = args
  if (written === undefined || more.length > 0) {
    return misuse('Give one phone number, WhatsApp id or tenant id.')
  }
  return withStore(deps, async (engine) => {
    const found = await listNamed(engine, written.trim())
    if (found.length === 0) return { faults: [unknown(written)] }
    // What is told from a phone in confidence is kept quiet for all whom it reaches.
    const quiet = found.filter(({ tenant }) => tenant.leftAloneAt !== undefined)
    if (quiet.length === 0) return { lines: ['She was not left alone: nothing changed.'] }
    await engine.commit(quiet.map(({ tenant }) => setLeftAlone({ tenantId: tenant.id, at: null })))
    const whom = quiet.length === 1 ? 'her' : `the ${quiet.length} people of that phone`
    return { lines: [`Questions and meetings may go to ${whom} again.`] }
  })
}

async function listNamed(engine: Engine, written: string): Promise<Party[]> {
  const found = await listPartiesByAddress(engine, addressIn(written.replace(/^whatsapp:/i, '')))
  if (found.length > 0) return found
  const party = await findPartyByTenant(engine, written)
  return party ? [party] : []
}

/** A number as people write it; one that only Twilio takes for a number; else the id of a user name. */
function addressIn(written: string): Address {
  const phone = parsePhoneNumber(written)
  if (typeof phone === 'string') return { kind: 'phone', value: phone }
  return isE164(written) ? { kind: 'phone', value: written } : { kind: 'whatsapp-id', value: written }
}

/** Letters are of an id; of digits alone it helps to hear what is wrong with them. */
function unknown(written: string): string {
  const phone = parsePhoneNumber(written)
  if (typeof phone === 'string') return 'Nobody here has that number.'
  return /\p{L}/u.test(written) ? 'Nobody here has that id.' : `The phone is ${phone.fault}.`
}

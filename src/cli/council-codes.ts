import { hashCode } from '../domain/code-hash.js'
import { parsePhoneNumber } from '../domain/phone-number.js'
import { drawRecoveryCodes, writtenCode } from '../domain/recovery-code.js'
import { findCouncilMemberByPhone } from '../store/council-members.js'
import { countRecoveryCodes, replaceRecoveryCodes } from '../store/recovery-codes.js'
import type { CliDeps, Report } from './deps.js'
import { readFlags } from './flags.js'
import { withStore } from './with-store.js'

/** `council codes PHONE`: ten codes on paper for a member, each good for one time she signs in. */
export async function makeRecoveryCodes(args: string[], deps: CliDeps): Promise<Report> {
  const given = readFlags(args, {}, ['PHONE'])
  if ('faults' in given) return given
  const phone = parsePhoneNumber(given.named[0] ?? '')
  if (typeof phone !== 'string') return { faults: [`The phone is ${phone.fault}.`] }
  const { authSecret } = await deps.rights()
  return withStore(deps, async (engine) => {
    const member = await findCouncilMemberByPhone(engine, phone)
    if (!member) return { faults: ['Nobody signs in with that number: council add first.'] }
    const before = await countRecoveryCodes(engine, member.id)
    const codes = drawRecoveryCodes(deps.ids)
    const hashes = codes.map((code) => ({ id: deps.ids.next(), hash: hashCode(authSecret, member.id, code) }))
    await replaceRecoveryCodes(
      engine,
      { memberId: member.id, hashes },
      { at: deps.clock.now(), actor: 'cli' },
    )
    return {
      lines: [
        `Codes for ${member.name}, each for one time. Print them, and keep them where nobody else reads them.`,
        ...codes.map((code) => `  ${writtenCode(code)}`),
        ...(before > 0 ? [`The ${before} that were left of earlier ones are of no use any more.`] : []),
      ],
      json: { id: member.id, codes, replaced: before },
    }
  })
}

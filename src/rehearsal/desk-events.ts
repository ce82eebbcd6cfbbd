import type { PhoneNumber } from '../domain/phone-number.js'
import { findCouncilMemberByPhone } from '../store/council-members.js'
import { sendReply } from '../store/desk-replies.js'
import { pauseLine, resumeLine } from '../store/line-pause.js'
import { findPartyByAddress } from '../store/parties.js'
import { planReply, replyOf } from '../store/reply-plan.js'
import { wordingOf } from '../wording.js'
import { type Cast, companyOf, phoneOf } from './cast.js'
import type { RehearsedLine } from './line.js'

const ELS = { name: 'Els', phone: '+32470000903' as PhoneNumber }
const SENDERS = { sms: true, whatsapp: true, safety: false }

/** What the coordinator does at her desk: `pauses`, `resumes`, or `writes` and her words to who plays. */
export async function atTheDesk(
  line: RehearsedLine,
  { cast, player }: { cast: Cast; player: string },
  verb: string,
  words: string,
): Promise<void> {
  const by = await elsIn(line)
  if (verb === 'pauses') await pauseLine(line.engine(), { by, at: line.now() })
  else if (verb === 'resumes') await resumeLine(line.engine(), { by, at: line.now() })
  else if (verb === 'writes') await write(line, { cast, player, by }, words)
  else throw new Error(`The coordinator pauses, resumes or writes; she does not "${verb}"`)
}

async function elsIn(line: RehearsedLine): Promise<string> {
  const known = await findCouncilMemberByPhone(line.engine(), ELS.phone)
  if (known) return known.id
  await line.cli(['council', 'add', '--name', ELS.name, '--phone', ELS.phone, '--role', 'coordinator'])
  return elsIn(line)
}

/** As the page does it: she expects an answer. */
async function write(
  line: RehearsedLine,
  { cast, player, by }: { cast: Cast; player: string; by: string },
  words: string,
): Promise<void> {
  const value = phoneOf(cast, player) as PhoneNumber
  const party = await findPartyByAddress(line.engine(), { kind: 'phone', value })
  if (!party) throw new Error(`Nobody at the desk knows ${player}`)
  const now = line.now()
  const plan = await planReply(line.engine(), party.tenant.id, { senders: SENDERS, quietHours: 'none' }, now)
  if ('no' in plan) throw new Error(`The coordinator may not write to ${player}: ${plan.no}`)
  const wording = wordingOf(companyOf(cast))
  const written = wording(plan.language, 'say:from', { name: ELS.name, words })
  const id = `01-reply-${now}`
  await sendReply(
    line.engine(),
    replyOf(plan, { id, words: written, memberId: by, expectsAnswer: true }, wording, now),
  )
}

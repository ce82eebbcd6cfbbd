import type { PhoneNumber } from '../domain/phone-number.js'
import { backupsHeldDays } from '../domain/retention.js'
import { findCouncilMemberByPhone } from '../store/council-members.js'
import type { Engine } from '../store/engine.js'
import { type Forgotten, type ForgottenFacts, forgetPerson } from '../store/forget-person.js'
import type { CliDeps, Report } from './deps.js'
import { readFlags } from './flags.js'
import { receiptOf } from './forget-receipt.js'
import { findPerson, readPerson } from './person.js'
import { withStore } from './with-store.js'

const FLAGS = {
  'also-open-repairs': { type: 'boolean' },
  name: { type: 'string' },
  reason: { type: 'string' },
} as const

/** `forget PHONE [--name NAME] [--also-open-repairs] [--reason WHY]`: deletes everything of one person, and prints her receipt. */
export async function forgetOnePerson(args: string[], deps: CliDeps): Promise<Report> {
  const given = readFlags(args, FLAGS, ['PHONE'])
  if ('faults' in given) return given
  const address = readPerson(given.named[0] ?? '')
  if ('faults' in address) return address
  const { name, reason, 'also-open-repairs': alsoOpenRepairs = false } = given.flags
  const rights = await deps.rights()
  const { retention } = await deps.company()
  return withStore(deps, async (engine) => {
    const who = await findPerson(engine, address, name)
    if (!who) return { faults: ['Nobody here has that number: nothing is kept of it.'] }
    if ('faults' in who) return who
    if (who.tenantId === '') return { faults: [await onlyMember(engine, address.value)] }
    const at = deps.clock.now()
    const done = await forgetPerson(
      engine,
      { tenantId: who.tenantId, at, actor: 'cli', why: 'asked', alsoOpenRepairs, ...(reason && { reason }) },
      { authSecret: rights.authSecret, ids: deps.ids, shelf: rights.shelf, list: rights.forgotten },
    )
    if (done.outcome !== 'forgotten') return { faults: [whyNot(done)] }
    if (!done.facts.isErased) deps.stderr(`${NOT_ERASED}\n`)
    const receipt = receiptOf(done.facts, {
      at,
      address: address.value,
      backupsDays: backupsHeldDays(retention, deps.backups()),
      wording: await rights.wording(),
    })
    return { lines: receipt.lines, json: jsonOf(done.facts, receipt) }
  })
}

const NOT_ERASED =
  'Another process was at work: deleted rows may be read off the disk until the server has tidied up, tonight at the latest.'

async function onlyMember(engine: Engine, phone: string): Promise<string> {
  const member = await findCouncilMemberByPhone(engine, phone as PhoneNumber)
  return `That is ${member?.name ?? 'somebody'} of the council, and no tenant: there is nothing of a tenant to delete.`
}

function whyNot(done: Exclude<Forgotten, { outcome: 'forgotten' }>): string {
  switch (done.outcome) {
    case 'nobody':
      return 'She is not there any more.'
    case 'under-way':
      return 'A message to her is on its way this moment. Try again in a minute; one that Twilio never answered for takes two hours.'
    case 'open-repairs': {
      const numbers = done.numbers.join(', ')
      return `Not yet mended: ${numbers}. Deleted, nobody will know of it. Pass it on first, or add --also-open-repairs.`
    }
  }
}

function jsonOf(facts: ForgottenFacts, receipt: ReturnType<typeof receiptOf>) {
  const { twilioUntil, backupsUntil } = receipt
  return {
    ...facts,
    twilioUntil: new Date(twilioUntil).toISOString(),
    backupsUntil: new Date(backupsUntil).toISOString(),
    receipt: receipt.lines,
  }
}

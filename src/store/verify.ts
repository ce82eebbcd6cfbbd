import { missingTriggers } from './append-only.js'
import { findBrokenAudit } from './audit.js'
import type { Statement } from './engine.js'
import { isWhole, listKeptMedia } from './kept-media.js'
import type { Reading } from './read-only-store.js'

/** Something that must hold in every store; the query gives what breaks it. */
interface Invariant {
  name: string
  broken: string
}

/** What the promises of the line come down to in rows. */
const INVARIANTS: readonly Invariant[] = [
  {
    name: 'a message that left has the id that Twilio gave it',
    broken: `select id from outbox_message where state in ('sent', 'delivered', 'read') and sid is null`,
  },
  {
    name: "no two messages have the same id of Twilio's",
    broken: `select min(id) as id from outbox_message where sid is not null group by sid having count(*) > 1`,
  },
  {
    name: 'nothing unasked waits for somebody who stopped',
    broken: `select outbox_message.id from outbox_message join tenant on tenant.id = outbox_message.tenant_id
      where outbox_message.state = 'queued' and outbox_message.purpose in ('round', 'reminder')
        and tenant.stopped_at is not null`,
  },
  {
    name: 'what is under way was claimed',
    broken: `select id from outbox_message where state = 'sending' and claimed_at is null`,
  },
  {
    name: 'who has an answer to a question has a question that is there',
    broken: `select answer.id from answer left join question on question.id = answer.question_id
      where question.id is null`,
  },
  {
    name: 'a conversation can be read',
    broken: `select tenant_id as id from conversation where json_valid(state) = 0`,
  },
  {
    name: 'somebody is in a round once',
    broken: `select min(id) as id from invitation group by round_id, tenant_id having count(*) > 1`,
  },
  {
    name: 'a person who writes by an address has that address',
    broken: `select tenant.id from tenant left join address on address.id = tenant.last_address_id
      where tenant.last_address_id is not null and (address.id is null or address.tenant_id <> tenant.id)`,
  },
]

/** Ids shown of what breaks an invariant: enough to begin looking. */
const SHOWN_MAX = 5

/**
 * What is wrong with a store, one sentence each with ids; nothing when all holds. With a folder of media it looks
 * whether the files of what is kept lie there, too.
 */
export async function verifyStore(engine: Reading, mediaFolder?: string): Promise<string[]> {
  const faults: string[] = []
  const integrity = await engine.read(plain<{ integrity_check: string }>('pragma integrity_check'))
  for (const { integrity_check } of integrity) if (integrity_check !== 'ok') faults.push(integrity_check)
  const orphans = await engine.read(plain<{ table: string }>('pragma foreign_key_check'))
  if (orphans.length > 0) faults.push(`${orphans.length} rows refer to something that is gone`)
  for (const { name, broken } of INVARIANTS) {
    const rows = await engine.read(plain<{ id: string }>(`${broken} limit ${SHOWN_MAX}`))
    if (rows.length > 0) faults.push(`it does not hold that ${name}: ${rows.map(({ id }) => id).join(', ')}`)
  }
  const brokenAt = await findBrokenAudit(engine)
  if (brokenAt !== undefined) faults.push(`the audit log was changed at entry ${brokenAt}`)
  const triggers = await missingTriggers(engine)
  if (triggers.length > 0) faults.push(`the audit log can be changed: ${triggers.join(', ')} is gone`)
  if (mediaFolder !== undefined) faults.push(...(await mediaFaults(engine, mediaFolder)))
  return faults
}

async function mediaFaults(engine: Reading, folder: string): Promise<string[]> {
  const faults: string[] = []
  for (const medium of await listKeptMedia(engine)) {
    if (!(await isWhole(medium, folder))) faults.push(`the file of medium ${medium.id} is not whole`)
  }
  return faults
}

function plain<Row>(sql: string): Statement<Row> {
  return { sql, parameters: [] }
}

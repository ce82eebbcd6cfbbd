import { DAY, MINUTE } from '../domain/clock.js'
import type { Ids } from '../domain/ids.js'
import { setAbsence } from './absences.js'
import { attention } from './attention.js'
import { type CouncilMember, listCouncilMembers } from './council-members.js'
import type { Engine, Statement } from './engine.js'
import { insertOutboxMessage } from './outbox-messages.js'
import { addressOf } from './parties.js'
import { compile, sql } from './query.js'
import type { Known } from './tenant-directory.js'

/** What waits for the made-up coordinator this morning; people by their external id, coordinators by first name. */
export interface DemoDesk {
  away: { who: string; standIn: string; days: number }
  items: {
    by: string
    kind: string
    detail?: string
    minutesAgo: number
    said: string
    told?: string
    takenBy?: string
  }[]
}

interface Deps {
  engine: Engine
  ids: Ids
  now: number
}

/** Puts people on the list who wrote before today, with what they said and were told. */
export async function seedDesk(desk: DemoDesk, people: Map<string, Known>, deps: Deps): Promise<void> {
  const { engine, now } = deps
  const members = await listCouncilMembers(engine)
  for (const item of desk.items) {
    const person = people.get(item.by)
    if (!person) throw new Error(`data/demo/desk.json names ${item.by}, who is not in tenants.csv`)
    await engine.commit(await itemStatements(item, person, members, deps))
  }
  const { who, standIn, days } = desk.away
  const absence = {
    memberId: idOf(who, members),
    standInId: idOf(standIn, members),
    untilAt: now + days * DAY,
  }
  await setAbsence(engine, absence, now)
}

async function itemStatements(
  { kind, detail, minutesAgo, said, told, takenBy }: DemoDesk['items'][number],
  { id: tenantId }: Known,
  members: readonly CouncilMember[],
  { engine, ids, now }: Deps,
): Promise<Statement[]> {
  const at = now - minutesAgo * MINUTE
  const query = sql.selectFrom('address').select(['id', 'kind', 'value']).where('tenant_id', '=', tenantId)
  const [address] = await engine.read(compile(query))
  if (!address) throw new Error('data/demo/desk.json names somebody without a phone')
  const incoming = {
    id: ids.next(),
    tenant_id: tenantId,
    address_id: address.id,
    text: said,
    received_at: at,
  }
  const seen = { tenantId, kind, detail: detail ?? (kind === 'call-back' ? '' : said), at }
  const outgoingId = ids.next()
  return [
    compile(
      sql
        .insertInto('incoming_message')
        .values({ ...incoming, message_sid: incoming.id, channel: 'sms', kind: 'text' }),
    ),
    ...(told === undefined
      ? []
      : [
          insertOutboxMessage({
            id: outgoingId,
            tenantId,
            to: addressOf(address.kind, address.value),
            channel: 'sms',
            body: told,
            purpose: 'reply',
            notBeforeAt: at,
            createdAt: at,
          }),
          compile(sql.updateTable('outbox_message').set({ state: 'delivered' }).where('id', '=', outgoingId)),
        ]),
    attention(seen),
    ...(takenBy === undefined
      ? []
      : [
          compile(
            sql
              .updateTable('attention')
              .set({ taken_by: idOf(takenBy, members), taken_at: at })
              .where('tenant_id', '=', tenantId)
              .where('kind', '=', kind),
          ),
        ]),
  ]
}

function idOf(name: string, members: readonly CouncilMember[]): string {
  const member = members.find((one) => one.name === name)
  if (!member) throw new Error(`data/demo/desk.json names ${name}, who is not in council.json`)
  return member.id
}

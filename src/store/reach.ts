import { sql as raw } from 'kysely'
import type { Caps } from '../domain/caps.js'
import type { ConsentPurpose, FirstContact } from '../domain/consent.js'
import type { Audience } from '../domain/question.js'
import { type Reached, reachOf } from '../domain/reach.js'
import { inAudience } from './audience.js'
import { findRoomAt } from './capped.js'
import type { Engine } from './engine.js'
import { compile } from './query.js'

interface ReachRow {
  tenant_id: string
  language: string
  last_channel: 'sms' | 'whatsapp' | null
  stopped_at: number | null
  left_alone_at: number | null
  consent_asked_at: number | null
  addresses: number
  open_addresses: number
  phones: number
  others: number
  consent: 'given' | 'refused' | null
}

/** What a round is about, as far as reaching people goes. */
export interface ReachOf {
  audience: Audience
  purpose: Extract<ConsentPurpose, 'questions' | 'meetings'>
  now: number
}

const countAddresses = (which: 'all' | 'open' | 'phone') => {
  const also = {
    all: raw``,
    open: raw`and address.blocked_at is null`,
    phone: raw`and address.kind = 'phone'`,
  }[which]
  return raw<number>`(select count(*) from address where address.tenant_id = tenant.id ${also})`
}

/** Strangers to whom a number fell are asked nothing. */
const countOthers = raw<number>`(
  select count(*) from address as mine
    join address as theirs on theirs.value = mine.value and theirs.tenant_id <> mine.tenant_id
    join tenant as other on other.id = theirs.tenant_id and other.kind <> 'unknown'
  where mine.tenant_id = tenant.id)`

/** Everyone in an audience, and what a round would mean for each now. */
export async function listReach(
  engine: Engine,
  { audience, purpose, now }: ReachOf,
  { caps, consent }: { caps: Caps; consent: FirstContact },
): Promise<Reached[]> {
  const rows = await engine.read(reachRows(audience, purpose, now))
  const isQuestion = purpose === 'questions'
  return Promise.all(
    rows.map(async (row): Promise<Reached> => {
      const room = await findRoomAt(engine, { tenantId: row.tenant_id, isQuestion, now }, caps)
      return {
        tenantId: row.tenant_id,
        reach: reachOf(
          {
            hasAddress: row.addresses > 0,
            isBlocked: row.open_addresses === 0,
            // Who is left in peace counts among those who stopped: nobody can tell why.
            hasStopped: row.stopped_at !== null || row.left_alone_at !== null,
            consent: row.consent ?? undefined,
            wasAskedConsent: row.consent_asked_at !== null,
            isCapped: room !== undefined,
          },
          consent,
        ),
        channel: row.last_channel ?? (row.phones > 0 ? 'sms' : 'whatsapp'),
        language: row.language,
        isNew: row.consent_asked_at === null,
        ...(row.others > 0 && { sharesPhone: true }),
      }
    }),
  )
}

function reachRows(audience: Audience, purpose: string, now: number) {
  return compile<ReachRow>(
    inAudience(audience, now)
      .select([
        'tenant.id as tenant_id',
        'tenant.language',
        'tenant.last_channel',
        'tenant.stopped_at',
        'tenant.left_alone_at',
        'tenant.consent_asked_at',
        countAddresses('all').as('addresses'),
        countAddresses('open').as('open_addresses'),
        countAddresses('phone').as('phones'),
        countOthers.as('others'),
        raw<'given' | 'refused' | null>`(
          select consent.state from consent
          where consent.tenant_id = tenant.id and consent.purpose = ${purpose}
          order by consent.created_at desc, consent.id desc limit 1)`.as('consent'),
      ])
      .orderBy('tenant.id'),
  )
}

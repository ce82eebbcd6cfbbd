import { sql as raw } from 'kysely'
import type { Caps } from '../domain/caps.js'
import type { ConsentPurpose, FirstContact } from '../domain/consent.js'
import type { Audience } from '../domain/question.js'
import { type Reached, reachOf } from '../domain/reach.js'
import type { RouteFacts } from '../domain/route.js'
import { type Ways, waysTo } from '../domain/sent-by.js'
import { inAudience } from './audience.js'
import { findRoomAt } from './capped.js'
import type { Engine } from './engine.js'
import { compile } from './query.js'
import { routeStore } from './route-facts.js'

interface ReachRow {
  tenant_id: string
  language: string
  last_channel: 'sms' | 'whatsapp' | null
  chosen_channel: 'sms' | 'whatsapp' | null
  last_address: string | null
  stopped_at: number | null
  left_alone_at: number | null
  consent_asked_at: number | null
  addresses: number
  open_addresses: number
  others: number
  consent: 'given' | 'refused' | null
}

/** What a round is about, as far as reaching people goes. */
export interface ReachOf {
  audience: Audience
  purpose: Extract<ConsentPurpose, 'questions' | 'meetings'>
  now: number
}

const countAddresses = (which: 'all' | 'open') => {
  const also = { all: raw``, open: raw`and address.blocked_at is null` }[which]
  return raw<number>`(select count(*) from address where address.tenant_id = tenant.id ${also})`
}

/** Strangers to whom a number fell are asked nothing. */
const countOthers = raw<number>`(
  select count(*) from address as mine
    join address as theirs on theirs.value = mine.value and theirs.tenant_id <> mine.tenant_id
    join tenant as other on other.id = theirs.tenant_id and other.kind <> 'unknown'
  where mine.tenant_id = tenant.id)`

/** Somebody of whom it is not said yet which words she gets: those decide whether a template serves. */
export type Reachable = Omit<Reached, 'channel' | 'writtenFor' | 'isFreeForm'> & { ways: Ways }

/** Everyone in an audience, and what a round would mean for each now. */
export async function listReach(
  engine: Engine,
  { audience, purpose, now }: ReachOf,
  { caps, consent, senders }: { caps: Caps; consent: FirstContact; senders: RouteFacts['senders'] },
): Promise<Reachable[]> {
  const { listAddresses } = routeStore(engine)
  const rows = await engine.read(reachRows(audience, purpose, now))
  const isQuestion = purpose === 'questions'
  return Promise.all(
    rows.map(async (row): Promise<Reachable> => {
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
        ways: waysTo(habitsOf(row), await listAddresses(row.tenant_id), { senders, now }),
        language: row.language,
        isNew: row.consent_asked_at === null,
        ...(row.others > 0 && { sharesPhone: true }),
      }
    }),
  )
}

function habitsOf({ chosen_channel, last_channel, last_address }: ReachRow): Parameters<typeof waysTo>[0] {
  return {
    ...(chosen_channel !== null && { chosenChannel: chosen_channel }),
    ...(last_channel !== null && { lastChannel: last_channel }),
    ...(last_address !== null && { lastAddress: last_address }),
  }
}

function reachRows(audience: Audience, purpose: string, now: number) {
  return compile<ReachRow>(
    inAudience(audience, now)
      .select([
        'tenant.id as tenant_id',
        'tenant.language',
        'tenant.last_channel',
        'tenant.chosen_channel',
        raw<string | null>`(select address.value from address
          where address.id = tenant.last_address_id and address.tenant_id = tenant.id)`.as('last_address'),
        'tenant.stopped_at',
        'tenant.left_alone_at',
        'tenant.consent_asked_at',
        countAddresses('all').as('addresses'),
        countAddresses('open').as('open_addresses'),
        countOthers.as('others'),
        raw<'given' | 'refused' | null>`(
          select consent.state from consent
          where consent.tenant_id = tenant.id and consent.purpose = ${purpose}
          order by consent.created_at desc, consent.id desc limit 1)`.as('consent'),
      ])
      .orderBy('tenant.id'),
  )
}

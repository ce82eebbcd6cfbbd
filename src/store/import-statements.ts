import { sql as raw } from 'kysely'
import { define, sql } from './query.js'
import type { Schema } from './schema.js'

type Tenant = Schema['tenant']

/** What an import says of someone. Stops, consent and where she last wrote from are never in it. */
export type ImportedFields = Pick<
  Tenant,
  'id' | 'external_id' | 'first_name' | 'kind' | 'household_id' | 'dwelling_type' | 'moved_out_at'
>

export const insertTenant = define<ImportedFields & Pick<Tenant, 'language' | 'created_at'>, never>((value) =>
  sql.insertInto('tenant').values({
    id: value.id,
    external_id: value.external_id,
    first_name: value.first_name,
    language: value.language,
    kind: value.kind,
    household_id: value.household_id,
    dwelling_type: value.dwelling_type,
    moved_out_at: value.moved_out_at,
    created_at: value.created_at,
  }),
)

export const updateTenant = define<ImportedFields, never>((value) =>
  sql
    .updateTable('tenant')
    .set({
      external_id: value.external_id,
      first_name: value.first_name,
      kind: value.kind,
      household_id: value.household_id,
      dwelling_type: value.dwelling_type,
      moved_out_at: value.moved_out_at,
    })
    .where('id', '=', value.id),
)

export const updateLanguage = define<Pick<Tenant, 'id' | 'language'>, never>((value) =>
  sql.updateTable('tenant').set({ language: value.language }).where('id', '=', value.id),
)

/** What someone reported before anyone knew where she lives counts for her home from now on. */
export const settleConcerns = define<{ tenantId: string; householdId: string }, never>((value) =>
  sql
    .updateTable('repair_concern')
    .set({ household_id: value.householdId })
    .where('tenant_id', '=', value.tenantId)
    .where('household_id', 'is', null),
)

interface NewPhone {
  id: string
  tenantId: string
  value: string
  place: number
  at: number
}

export const insertPhone = define<NewPhone, never>((value) =>
  sql.insertInto('address').values({
    id: value.id,
    tenant_id: value.tenantId,
    kind: 'phone',
    value: value.value,
    place: value.place,
    created_at: value.at,
  }),
)

/** What Twilio said of a number holds for whoever else is reached by it. */
export const copyMarks = define<{ id: string; from: string }, never>(({ id, from }) => ({
  compile: () =>
    raw<never>`
      update address set (blocked_at, unreachable_sms, unreachable_sms_at, unreachable_whatsapp, unreachable_whatsapp_at)
        = (select blocked_at, unreachable_sms, unreachable_sms_at, unreachable_whatsapp, unreachable_whatsapp_at
           from address as other where other.id = ${from})
      where id = ${id}`.compile(sql),
}))

export const deletePhone = define<{ id: string }, never>((value) =>
  sql.deleteFrom('address').where('id', '=', value.id),
)

export const movePhone = define<{ id: string; tenantId: string }, never>((value) =>
  sql.updateTable('address').set({ tenant_id: value.tenantId }).where('id', '=', value.id),
)

/** She is no longer written to at a number that is not hers. */
export const forgetLastPhone = define<{ tenantId: string; phoneId: string }, never>((value) =>
  sql
    .updateTable('tenant')
    .set({ last_address_id: null, last_channel: null })
    .where('id', '=', value.tenantId)
    .where('last_address_id', '=', value.phoneId),
)

/** A safety text answers what came from a number, and goes there alone: elsewhere somebody else may read it. */
export const redirectQueued = define<{ tenantId: string; from: string; to: string }, never>((value) =>
  sql
    .updateTable('outbox_message')
    .set({ address: value.to })
    .where('tenant_id', '=', value.tenantId)
    .where('state', '=', 'queued')
    .where('purpose', '<>', 'safety')
    .where('address', '=', value.from),
)

export const withholdQueued = define<{ tenantId: string; from: string }, never>((value) =>
  sql
    .updateTable('outbox_message')
    .set({ state: 'withheld', reason: 'number-of-another' })
    .where('tenant_id', '=', value.tenantId)
    .where('state', '=', 'queued')
    .where('address', '=', value.from),
)

/** A number that said STOP stays stopped, whoever it is of now. */
export const keepStopped = define<{ tenantId: string; at: number }, never>((value) =>
  sql
    .updateTable('tenant')
    .set({ stopped_at: value.at })
    .where('id', '=', value.tenantId)
    .where('stopped_at', 'is', null),
)

/** Who told something in confidence from this number may still read along on it, whoever the company says has it. */
export const keepLeftAlone = define<{ tenantId: string; at: number }, never>((value) =>
  sql
    .updateTable('tenant')
    .set({ left_alone_at: value.at })
    .where('id', '=', value.tenantId)
    .where('left_alone_at', 'is', null),
)

import { dropDraft } from './edition-drafts.js'
import type { Statement } from './engine.js'
import { cutMarks } from './household-marks.js'
import { define, sql } from './query.js'

const ofTenant = (tenantId: string) =>
  sql.selectFrom('quote').select('quote.id').where('quote.tenant_id', '=', tenantId)

const roundsOf = (tenantId: string) =>
  sql.selectFrom('round').select('round.id').where('round.quote_id', 'in', ofTenant(tenantId))

const unsay = define<{ tenantId: string }, never>(({ tenantId }) =>
  sql
    .updateTable('outbox_message')
    .set({ invitation_id: null })
    .where('invitation_id', 'in', (eb) =>
      eb.selectFrom('invitation').select('invitation.id').where('round_id', 'in', roundsOf(tenantId)),
    ),
)
const uninvite = define<{ tenantId: string }, never>(({ tenantId }) =>
  sql.deleteFrom('invitation').where('round_id', 'in', roundsOf(tenantId)),
)
const dropRounds = define<{ tenantId: string }, never>(({ tenantId }) =>
  sql.deleteFrom('round').where('quote_id', 'in', ofTenant(tenantId)),
)
const dropQuotes = define<{ tenantId: string }, never>(({ tenantId }) =>
  sql.deleteFrom('quote').where('tenant_id', '=', tenantId),
)

/**
 * The editions' side of forgetting a tenant; to be committed together with the rest of it, before her own row
 * goes. Her sentences go, and with them what members read of them. When nobody else who is known lives
 * in her home, what ties it to the published sets goes; the sets keep their size, so that what was shown stays
 * audited. The draft that waits is let go: it is made again without her.
 */
export function forgetInEditions({
  tenantId,
  householdId,
}: {
  tenantId: string
  householdId: string | null
}): Statement[] {
  return [
    unsay({ tenantId }),
    uninvite({ tenantId }),
    dropRounds({ tenantId }),
    dropQuotes({ tenantId }),
    ...(householdId === null ? [] : [cutMarks({ householdId, tenantId })]),
    ...dropDraft(),
  ]
}

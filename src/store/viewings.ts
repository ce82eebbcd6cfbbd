import type { AuditAction } from '../domain/audit.js'
import { MINUTE } from '../domain/clock.js'
import { commitAudited } from './audit.js'
import type { Engine } from './engine.js'
import { define, sql } from './query.js'

/** A player asks for a voice note in pieces, and a page is looked at twice: within this it is one viewing. */
const VIEWING_MS = 5 * MINUTE

interface Viewing {
  action: Extract<AuditAction, 'media-opened' | 'concern-opened'>
  /** Id of what was looked at. */
  subject: string
  /** Id of the council member. */
  by: string
  at: number
}

const viewings = define<Viewing & { since: number }, { seq: number }>(({ action, subject, by, since }) =>
  sql
    .selectFrom('audit_entry')
    .select('seq')
    .where('subject', '=', subject)
    .where('action', '=', action)
    .where('actor', '=', by)
    .where('at', '>', since)
    .limit(1),
)

/** Writes down who looked at, or listened to, what a tenant sent: once for each viewing. `at` is in ms. */
export async function noteViewing(engine: Engine, viewing: Viewing): Promise<void> {
  const { action, subject, by, at } = viewing
  const noted = await engine.read(viewings({ ...viewing, since: at - VIEWING_MS }))
  if (noted.length > 0) return
  await commitAudited(engine, { at, actor: by, action, subject })
}

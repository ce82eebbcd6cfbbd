import { createHash } from 'node:crypto'

/** What is written down about people's data, in the order of a page on what the line does with it. */
export const AUDIT_ACTIONS = [
  'conversation-opened',
  'media-opened',
  'person-answered',
  'exported',
  'forgotten',
  'imported',
  'merged',
  'split',
  'number-detached',
  'language-changed',
  'channel-changed',
  'round-proposed',
  'round-scheduled',
  'round-taken-back',
  'round-sent',
  'round-paused',
  'round-resumed',
  'round-cancelled',
  'line-paused',
  'line-resumed',
  'edition-approved',
  'quote-released',
  'quote-withdrawn',
  'member-added',
  'member-removed',
  'signed-in',
  'recovery-codes-made',
  'session-ended',
  'concern-opened',
  'concern-handed-over',
  'concern-answered',
  'retention-run',
  'backup-made',
  'restored',
] as const
export type AuditAction = (typeof AUDIT_ACTIONS)[number]

/** One thing that somebody did. Ids only: no name, no number, no words of a tenant. */
export interface AuditEntry {
  at: number
  /** Id of a council member, `cli` or `server`. */
  actor: string
  action: AuditAction
  /** Id of what it was done to. */
  subject?: string
  /** Why, in the words of who did it. */
  reason?: string
}

/** The hash before the first entry. */
export const FIRST_HASH = '0'.repeat(64)

/**
 * The hash of an entry over the one before it: whoever changes, drops or adds one in the middle would have to
 * change all that follow, and the last one is printed on paper and in backups.
 */
export function hashOf(previous: string, seq: number, entry: AuditEntry): string {
  const { at, actor, action, subject = null, reason = null } = entry
  return createHash('sha256')
    .update(JSON.stringify([previous, seq, at, actor, action, subject, reason]))
    .digest('hex')
}

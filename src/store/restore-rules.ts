import type Database from 'better-sqlite3'

/** What a restored store does not do by itself. */
export interface HeldBack {
  /** Messages that the backup thought still had to leave: looked for at Twilio before any is sent. */
  lookedFor: number
  /** Rounds that rest until a coordinator lets them go on. */
  pausedRounds: number
  /** Drafts that were to go out by themselves: they may have gone, and wait for a coordinator again. */
  unscheduledDrafts: number
}

/**
 * Much may have happened since a backup was made. What waited to leave becomes a message of unknown fate, so that it
 * is looked for at Twilio before anything is said twice; what nobody asked for and what is a sign-in code is not sent
 * any more. Rounds that were going out rest: who was asked since does not know it here; drafts with an hour set wait for
 * a coordinator, for they may have gone out. Everybody signs in again: a
 * session that was ended since would be open again. `now` is an instant in ms.
 */
export function holdBack(store: Database.Database, now: number, lostMedia: readonly string[] = []): HeldBack {
  const run = (sql: string, ...values: unknown[]) => store.prepare(sql).run(...values).changes
  return store.transaction(() => {
    run(`update outbox_message set state = 'withheld', reason = 'expired'
         where state = 'queued' and purpose in ('code', 'round', 'reminder')`)
    const lookedFor = run(
      `update outbox_message set state = 'sending', claimed_at = ? where state = 'queued'`,
      now,
    )
    const pausedRounds = run(
      `update round set paused_at = ? where paused_at is null and cancelled_at is null
         and (expanded_at is null
           or exists (select 1 from invitation where round_id = round.id and disposition = 'waiting'))`,
      now,
    )
    const unscheduledDrafts = run(
      `update round_draft set state = 'draft', send_at = null, version = version + 1 where state = 'scheduled'`,
    )
    run(`delete from session`)
    run(`delete from sign_in_code`)
    const lost = store.prepare(`update media set state = 'gone' where id = ?`)
    for (const id of lostMedia) lost.run(id)
    return { lookedFor, pausedRounds, unscheduledDrafts }
  })()
}

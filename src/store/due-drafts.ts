import type { Ids } from '../domain/ids.js'
import { type ReadingDraft, readDraft } from '../domain/read-round-draft.js'
import type { DraftContent } from '../domain/round-draft.js'
import type { Engine } from './engine.js'
import { listPlaces } from './places.js'
import { define, sql } from './query.js'
import { holdDraft, listDueDrafts } from './round-drafts.js'
import { sendScheduled } from './send-round.js'

/**
 * Sends the drafts whose time has come at `now` (ms). What cannot go any more (the meeting is over, its key was used)
 * becomes a plain draft again that says why; nothing is sent half. Resolves with how many went.
 */
export async function sendDueDrafts(engine: Engine, ids: Ids, now: number): Promise<number> {
  let sent = 0
  for (const draft of await listDueDrafts(engine, now)) {
    const read = readDraft(draft.content, await loadReading(engine, draft.content.about, now))
    if ('faults' in read) {
      await engine.commit([holdDraft(draft, read.faults[0]?.why ?? 'missing')])
      continue
    }
    const done = await sendScheduled(engine, draft, { ready: read.ready, at: now, ids })
    if (done.outcome === 'sent') sent += 1
  }
  return sent
}

/** What a draft is read against at `now` (ms). */
export async function loadReading(
  engine: Engine,
  about: DraftContent['about'],
  now: number,
): Promise<ReadingDraft> {
  const taken = await engine.read(about === 'question' ? questionKeys({}) : meetingKeys({}))
  return { now, places: await listPlaces(engine), takenKeys: new Set(taken.map(({ key }) => key)) }
}

const questionKeys = define<object, { key: string }>(() => sql.selectFrom('question').select('key'))
const meetingKeys = define<object, { key: string }>(() => sql.selectFrom('meeting').select('key'))

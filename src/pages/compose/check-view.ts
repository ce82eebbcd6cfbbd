import type { Request } from 'express'
import { type ReadyDraft, readDraft, subjectOfDraft } from '../../domain/read-round-draft.js'
import type { RoundDraft } from '../../domain/round-draft.js'
import { findCouncilMember } from '../../store/council-members.js'
import { loadReading } from '../../store/due-drafts.js'
import { forecastRound } from '../../store/round-forecast.js'
import type { PagesDeps } from '../deps.js'
import type { MembersFrame } from '../frame.js'
import { hintsOf } from './hints.js'
import type { CheckView } from './looked-at.js'
import { previewsOf } from './previews.js'

/** What may be said on the page after a step, by the word in the address. */
const NOTICES = {
  tested: false,
  changed: true,
  scheduled: false,
  proposed: false,
  'taken-back': false,
  plain: false,
} as const
export type Notice = keyof typeof NOTICES

/** Reads a draft as it would go out at `now` (ms). */
export async function readNow(deps: PagesDeps, draft: RoundDraft, now = deps.clock.now()) {
  const reading = await loadReading(deps.engine, draft.content.about, now)
  return { reading, read: readDraft(draft.content, reading) }
}

/** All that the last look shows of a draft that is in order. */
export async function checkView(
  deps: PagesDeps,
  frame: MembersFrame,
  draft: RoundDraft,
  ready: ReadyDraft,
  more: Pick<CheckView, 'time' | 'notice'> = {},
): Promise<CheckView> {
  const { engine, clock, ids, company, quietHours } = deps
  const now = clock.now()
  const opening = deps.opening(subjectOfDraft(ready))
  const purpose = ready.about === 'question' ? 'questions' : 'meetings'
  const { audience } = ready.file
  const forecast = await forecastRound(
    engine,
    { audience, purpose, now, opening, senders: deps.senders },
    company,
  )
  const previews = await previewsOf(forecast.reached, opening)
  const proposer = draft.proposedBy && (await findCouncilMember(engine, draft.proposedBy))
  return {
    draft,
    previews,
    hints: hintsOf(frame, draft.content, previews),
    forecast,
    testId: ids.next(),
    now,
    quietHours,
    secondApproval: company.secondApproval,
    by: frame.member.id,
    proposerName: proposer ? proposer.name : '',
    ...more,
  }
}

/** What is said after a step that was done, or could not be. */
export function noticeIn(frame: MembersFrame, request: Request): Pick<CheckView, 'notice'> {
  const { notice } = request.query
  if (typeof notice !== 'string' || !Object.hasOwn(NOTICES, notice)) return {}
  return noticeOf(frame, notice as Notice)
}

export function noticeOf(frame: MembersFrame, notice: Notice): Pick<CheckView, 'notice'> {
  return { notice: { text: frame.words(`compose:notice-${notice}`), isError: NOTICES[notice] } }
}

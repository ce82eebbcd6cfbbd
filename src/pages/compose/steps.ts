import type { Response } from 'express'
import { parseInstant } from '../../domain/brussels-time.js'
import { DAY } from '../../domain/clock.js'
import type { ReadyDraft } from '../../domain/read-round-draft.js'
import type { RoundDraft } from '../../domain/round-draft.js'
import {
  type DraftOutcome,
  dropDraft,
  findDraft,
  proposeDraft,
  saveDraft,
  takeBackDraft,
} from '../../store/round-drafts.js'
import { scheduleDraft, sendDraft } from '../../store/send-round.js'
import type { PagesDeps } from '../deps.js'
import type { MembersFrame } from '../frame.js'
import { fieldOf, type PostedForm } from '../posted.js'
import { sendNotForYou, sendPage } from '../send-page.js'
import { checkPage } from './check-page.js'
import { checkView, type Notice, noticeOf, readNow } from './check-view.js'
import { inPlainLetters } from './form-body.js'
import { sendTest } from './test-message.js'

/** Nobody plans further, and a slip of the year is seen. */
const AHEAD_MOST_MS = 366 * DAY

/** One press of a button on a draft, as it was looked at. */
export interface Pressed {
  deps: PagesDeps
  frame: MembersFrame
  form: PostedForm
  response: Response
  /** At the version that she looked at, which may be gone by now. */
  draft: RoundDraft
}

/** What a button does with a draft; each ends with a page or the way to one. */
export const STEPS: Readonly<Record<string, (pressed: Pressed) => Promise<void>>> = {
  plain: (pressed) => ending(pressed, save(pressed), 'plain'),
  'take-back': (pressed) =>
    ending(pressed, takeBackDraft(pressed.deps.engine, stepOf(pressed)), 'taken-back'),
  async drop(pressed) {
    await dropDraft(pressed.deps.engine, stepOf(pressed))
    pressed.response.redirect(303, '/compose')
  },
  test: (pressed) =>
    whenReady(pressed, async (ready) => {
      const { deps, frame, form } = pressed
      const [id, language, channel] = ['test', 'language', 'channel'].map((name) => fieldOf(form, name))
      if (!id || id.length > 64) return sendChanged(pressed)
      await sendTest(deps, frame, ready, { id, language: language ?? '', channel: channel ?? '' })
      toCheck(pressed, 'tested')
    }),
  propose: (pressed) =>
    whenReady(pressed, async () => {
      const time = await timeOf(pressed)
      if ('fault' in time) return sendFault(pressed, time.fault)
      await ending(pressed, proposeDraft(pressed.deps.engine, stepOf(pressed), time.at), 'proposed')
    }),
  schedule: (pressed) =>
    whenReady(pressed, async () => {
      const { deps, draft, frame } = pressed
      const time = await timeOf(pressed)
      if ('fault' in time || time.at === undefined)
        return sendFault(pressed, 'fault' in time ? time.fault : 'missing')
      const done = await scheduleDraft(
        deps.engine,
        { ...approval(pressed), draft, by: frame.member.id },
        time.at,
      )
      if (done.outcome === 'scheduled') return toCheck(pressed, 'scheduled')
      await sendRefusal(pressed, done.why)
    }),
  send: (pressed) => whenReady(pressed, (ready) => sendNow(pressed, ready)),
}

/** Sends it, or, where its time was proposed and is still to come, sets it to go then. */
async function sendNow(pressed: Pressed, ready: ReadyDraft): Promise<void> {
  const { deps, frame, draft, response } = pressed
  const sending = { ...approval(pressed), draft, by: frame.member.id }
  const { sendAt } = draft
  if (draft.state === 'proposed' && sendAt !== undefined && sendAt > sending.at) {
    const done = await scheduleDraft(deps.engine, sending, sendAt)
    return done.outcome === 'scheduled' ? toCheck(pressed, 'scheduled') : sendRefusal(pressed, done.why)
  }
  const done = await sendDraft(deps.engine, { ...sending, ready, ids: deps.ids })
  if (done.outcome === 'sent') return response.redirect(303, `/rounds/${done.roundId}`)
  await sendRefusal(pressed, done.why)
}

function approval({ deps }: Pressed) {
  return { at: deps.clock.now(), secondApproval: deps.company.secondApproval }
}

function stepOf({ deps, frame, draft: { id, version } }: Pressed) {
  return { id, version, by: frame.member.id, at: deps.clock.now() }
}

function save(pressed: Pressed): Promise<DraftOutcome> {
  return saveDraft(pressed.deps.engine, stepOf(pressed), inPlainLetters(pressed.draft.content))
}

async function ending(pressed: Pressed, done: Promise<DraftOutcome>, notice: Notice): Promise<void> {
  if ((await done) === 'done') return toCheck(pressed, notice)
  await sendChanged(pressed)
}

/** What is not in order goes back to the form, which says why. */
async function whenReady(pressed: Pressed, go: (ready: ReadyDraft) => Promise<void>): Promise<void> {
  const { deps, draft, response } = pressed
  const { read } = await readNow(deps, draft)
  if ('faults' in read) return response.redirect(303, `/compose/${draft.id}?look=1`)
  await go(read.ready)
}

/** The time she chose (ms), when it is one at which this can still go; none when she chose none. */
async function timeOf({ deps, form, draft }: Pressed): Promise<{ at?: number } | { fault: string }> {
  const written = fieldOf(form, 'sendAt').trim()
  if (written === '') return {}
  const at = parseInstant(written)
  const now = deps.clock.now()
  if (at === undefined) return { fault: 'no-date' }
  if (at <= now || at > now + AHEAD_MOST_MS) return { fault: 'past' }
  const { read } = await readNow(deps, draft, at)
  return 'faults' in read ? { fault: 'over-by-then' } : { at }
}

function toCheck({ draft, response }: Pressed, notice: Notice): void {
  response.redirect(303, `/compose/${draft.id}/check?notice=${notice}`)
}

async function sendFault({ deps, frame, draft, form, response }: Pressed, why: string): Promise<void> {
  const { read } = await readNow(deps, draft)
  if ('faults' in read) return response.redirect(303, `/compose/${draft.id}?look=1`)
  const time = { written: fieldOf(form, 'sendAt'), fault: frame.words(`compose:fault-${why}`) }
  sendPage(response, checkPage(frame, await checkView(deps, frame, draft, read.ready, { time })), 422)
}

async function sendRefusal(pressed: Pressed, why: string): Promise<void> {
  if (why === 'not-allowed' || why === 'second-needed') return sendNotForYou(pressed.frame, pressed.response)
  await sendChanged(pressed)
}

/** Another one by now: she looks again. What has gone out already is shown going out: pressed twice it went once. */
async function sendChanged({ deps, frame, draft, response }: Pressed): Promise<void> {
  const current = await findDraft(deps.engine, draft.id)
  if (current?.roundId) return response.redirect(303, `/rounds/${current.roundId}`)
  if (!current || current.state === 'dropped') return response.redirect(303, '/compose')
  const { read } = await readNow(deps, current)
  if ('faults' in read) return response.redirect(303, `/compose/${draft.id}?look=1`)
  const view = await checkView(deps, frame, current, read.ready, noticeOf(frame, 'changed'))
  sendPage(response, checkPage(frame, view), 409)
}

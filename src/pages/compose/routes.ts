import { isDeepStrictEqual } from 'node:util'
import express, { type Router } from 'express'
import { z } from 'zod'
import { emptyDraft, type RoundDraft } from '../../domain/round-draft.js'
import { findCouncilMember, listCouncilMembers } from '../../store/council-members.js'
import { listPlaces } from '../../store/places.js'
import { listRounds } from '../../store/round-control.js'
import { beginDraft, findDraft, listOpenDrafts, saveDraft } from '../../store/round-drafts.js'
import { ACCESS } from '../access.js'
import type { PagesDeps } from '../deps.js'
import { fieldOf, postForMembers, type Take } from '../posted.js'
import { forMembers, type SeeOther, sendPage } from '../send-page.js'
import { checkPage } from './check-page.js'
import { checkView, noticeIn, readNow } from './check-view.js'
import { contentOf } from './form-body.js'
import { formPage } from './form-page.js'
import { listPage } from './list-page.js'
import { roundRoutes } from './round-routes.js'
import { type Pressed, STEPS } from './steps.js'

const ROUNDS_SHOWN = 20

/** A question in nine languages with ten answers, and the places of a large company. */
const FORM_LIMITS = { limit: '256kb', parameterLimit: 3000 }

const begun = z.object({ id: z.string().regex(/^[\w-]{1,64}$/), about: z.enum(['question', 'meeting']) })

/** Writing a question or a meeting, looking at it, and sending it. */
export function composeRoutes(deps: PagesDeps): Router {
  const { engine, clock, ids } = deps
  const router = express.Router()
  router.get(
    ACCESS.compose.path,
    forMembers(deps, 'compose', async (frame) =>
      listPage(frame, {
        drafts: await listOpenDrafts(engine),
        rounds: await listRounds(engine, ROUNDS_SHOWN),
        names: new Map((await listCouncilMembers(engine)).map(({ id, name }) => [id, name])),
        newIds: { question: ids.next(), meeting: ids.next() },
        now: clock.now(),
      }),
    ),
  )
  router.post(
    ACCESS.compose.path,
    postForMembers(deps, 'compose', async (frame, form, _, response) => {
      const given = begun.safeParse(form)
      if (!given.success) return response.redirect(303, ACCESS.compose.path)
      const { id, about } = given.data
      await beginDraft(engine, { id, content: emptyDraft(about), by: frame.member.id, at: clock.now() })
      response.redirect(303, `/compose/${id}`)
    }),
  )
  router.get(
    ACCESS.composeDraft.path,
    forMembers(deps, 'composeDraft', async (frame, request) => {
      const draft = await findDraft(engine, String(request.params.id))
      const elsewhere = notInTheMaking(draft)
      if (!draft || elsewhere) return elsewhere
      const { reading, read } = await readNow(deps, draft)
      const faults = request.query.look !== undefined && 'faults' in read ? read.faults : []
      return formPage(frame, { draft, places: reading.places, faults })
    }),
  )
  router.post(ACCESS.composeDraft.path, postForMembers(deps, 'composeDraft', press(deps), FORM_LIMITS))
  router.get(
    ACCESS.composeCheck.path,
    forMembers(deps, 'composeCheck', async (frame, request) => {
      const draft = await findDraft(engine, String(request.params.id))
      const elsewhere = notInTheMaking(draft)
      if (!draft || elsewhere) return elsewhere
      const { read } = await readNow(deps, draft)
      if ('faults' in read) return { seeOther: `/compose/${draft.id}?look=1` }
      return checkPage(frame, await checkView(deps, frame, draft, read.ready, noticeIn(frame, request)))
    }),
  )
  router.use(roundRoutes(deps))
  return router
}

/** What has gone out is looked at as a round; what was thrown away is not there any more. */
function notInTheMaking(draft: RoundDraft | undefined): SeeOther | undefined {
  if (draft?.state === 'sent' && draft.roundId) return { seeOther: `/rounds/${draft.roundId}` }
  return draft?.state === 'dropped' ? { seeOther: ACCESS.compose.path } : undefined
}

/** A button of the form or of the last look. Only the form's own buttons bring words along. */
function press(deps: PagesDeps): Take {
  return async (frame, form, request, response) => {
    const current = await findDraft(deps.engine, String(request.params.id))
    if (!current) return response.redirect(303, ACCESS.compose.path)
    const draft = { ...current, version: Number(fieldOf(form, 'version')) || 0 }
    const step = fieldOf(form, 'step')
    const taken = Object.hasOwn(STEPS, step) ? STEPS[step] : undefined
    if (taken) return taken({ deps, frame, form, response, draft })
    if (form.about === undefined) return response.redirect(303, `/compose/${draft.id}`)
    await keep({ deps, frame, form, response, draft }, step === 'check')
  }
}

/** Keeps what is written. When somebody else was first she sees her own text, and that it would replace the other. */
async function keep({ deps, frame, form, response, draft }: Pressed, isForALook: boolean): Promise<void> {
  const { engine, clock } = deps
  const { id, version } = draft
  const content = contentOf(draft.content.about, form)
  const done = await saveDraft(engine, { id, version, by: frame.member.id, at: clock.now() }, content)
  if (done === 'done') {
    const { read } = await readNow(deps, { ...draft, content })
    if (!isForALook) return response.redirect(303, `/compose/${id}`)
    return response.redirect(303, 'faults' in read ? `/compose/${id}?look=1` : `/compose/${id}/check`)
  }
  const current = await findDraft(engine, id)
  const elsewhere = notInTheMaking(current)
  if (!current || elsewhere) return response.redirect(303, elsewhere?.seeOther ?? ACCESS.compose.path)
  const isSame = isDeepStrictEqual(current.content, content)
  // Pressed twice: the second time there was nothing left to keep.
  if (isSame) return response.redirect(303, `/compose/${id}${isForALook ? '/check' : ''}`)
  const changedBy = (await findCouncilMember(engine, current.updatedBy))?.name ?? ''
  const view = { draft: { ...current, content }, places: await listPlaces(engine), faults: [], changedBy }
  sendPage(response, formPage(frame, view), 409)
}

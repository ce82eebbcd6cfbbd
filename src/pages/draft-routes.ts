import express, { type RequestHandler, type Router } from 'express'
import { z } from 'zod'
import { lastMonth } from '../domain/edition-due.js'
import { approveEdition, makeDraft } from '../store/edition-drafts.js'
import { findEditionDraft } from '../store/editions.js'
import { ACCESS } from './access.js'
import type { PagesDeps } from './deps.js'
import { type ApprovalNotice, draftPage } from './draft-page.js'
import { formFor } from './form.js'
import { forMembers, sendNotForYou, sendPage } from './send-page.js'

const NOTICE = 'done'

const approval = z.object({ number: z.coerce.number().int(), madeAt: z.coerce.number().int() })

/** The coordinator's look at the next edition, and her word that publishes it. */
export function draftRoutes(deps: PagesDeps): Router {
  const router = express.Router()
  router.get(
    ACCESS.draft.path,
    forMembers(deps, 'draft', async (frame, request) => {
      const notice: ApprovalNotice | undefined = request.query[NOTICE] === undefined ? undefined : 'published'
      return draftPage(frame, await findEditionDraft(deps.engine), deps.clock.now(), notice)
    }),
  )
  router.post(ACCESS.draft.path, approve(deps))
  router.post(ACCESS.draftMake.path, make(deps))
  return router
}

/** A draft that was made anew since she looked is not published: she looks again. */
function approve(deps: PagesDeps): RequestHandler[] {
  return formFor(deps, 'draft', async (frame, request, response) => {
    const { member } = frame
    const { engine, clock } = deps
    const given = approval.safeParse(request.body)
    const now = clock.now()
    const outcome = given.success
      ? await approveEdition(engine, { ...given.data, by: member.id }, now)
      : 'changed'
    if (outcome === 'published') return response.redirect(303, `${ACCESS.draft.path}?${NOTICE}=1`)
    if (outcome === 'not-allowed') return sendNotForYou(frame, response)
    sendPage(response, draftPage(frame, await findEditionDraft(engine), now, 'changed'), 409)
  })
}

/** Counts anew, now: the draft that waits, or one between two months. */
function make(deps: PagesDeps): RequestHandler[] {
  return formFor(deps, 'draftMake', async (_frame, _request, response) => {
    const { engine, clock, editing } = deps
    const now = clock.now()
    const waiting = await findEditionDraft(engine)
    const reasons = waiting?.reasons ?? [{ kind: 'month' as const, month: lastMonth(now) }]
    await makeDraft(engine, now, reasons, editing)
    response.redirect(303, ACCESS.draft.path)
  })
}

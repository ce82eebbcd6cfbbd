import express, { type RequestHandler, type Router } from 'express'
import { z } from 'zod'
import { approveEdition } from '../store/edition-drafts.js'
import { findEditionDraft } from '../store/editions.js'
import { ACCESS, maySee } from './access.js'
import type { PagesDeps } from './deps.js'
import { type ApprovalNotice, draftPage } from './draft-page.js'
import { forMembers, sendNotForYou, sendPage } from './send-page.js'
import { frameOf, memberOf } from './visitor.js'

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
  router.post(ACCESS.draft.path, express.urlencoded({ extended: false, limit: '4kb' }), approve(deps))
  return router
}

/** A draft that was made anew since she looked is not published: she looks again. */
function approve(deps: PagesDeps): RequestHandler {
  return async (request, response) => {
    const { engine, clock } = deps
    const member = await memberOf(deps, request)
    if (!member) return response.redirect(303, '/sign-in')
    const frame = frameOf(deps, request, response, member)
    if (!maySee(member.role, 'draft')) return sendNotForYou(frame, response)
    const given = approval.safeParse(request.body)
    const now = clock.now()
    const outcome = given.success
      ? await approveEdition(engine, { ...given.data, by: member.id }, now)
      : 'changed'
    if (outcome === 'published') return response.redirect(303, `${ACCESS.draft.path}?${NOTICE}=1`)
    if (outcome === 'not-allowed') return sendNotForYou(frame, response)
    sendPage(response, draftPage(frame, await findEditionDraft(engine), now, 'changed'), 409)
  }
}

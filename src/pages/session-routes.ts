import express, { type Router } from 'express'
import { z } from 'zod'
import { endSessions, listSessions } from '../store/sessions.js'
import { ACCESS } from './access.js'
import type { PagesDeps } from './deps.js'
import { forMembers } from './send-page.js'
import { sessionsPage } from './sessions-page.js'
import { memberOf } from './visitor.js'

const NOTICE = 'done'

const choice = z.object({ end: z.string().max(100) }).catch({ end: '' })

/** Where somebody is signed in, and ending it: one, or all but the one she is at. */
export function sessionRoutes(deps: PagesDeps): Router {
  const router = express.Router()
  const { engine, clock } = deps
  router.get(
    ACCESS.sessions.path,
    forMembers(deps, 'sessions', async (frame, request) => {
      const member = frame.member
      if (!member) return undefined
      const open = await listSessions(engine, member.id, clock.now())
      return sessionsPage(
        frame,
        open,
        member.sessionId,
        request.query[NOTICE] === undefined ? undefined : 'ended',
      )
    }),
  )
  router.post(
    ACCESS.sessions.path,
    express.urlencoded({ extended: false, limit: '4kb' }),
    async (request, response) => {
      const member = await memberOf(deps, request)
      if (!member) return response.redirect(303, '/sign-in')
      const { end } = choice.parse(request.body)
      const which = end === 'others' ? { allBut: member.sessionId } : { id: end }
      const isEnded = await endSessions(engine, { memberId: member.id, ...which }, member.id, clock.now())
      response.redirect(303, isEnded ? `${ACCESS.sessions.path}?${NOTICE}=1` : ACCESS.sessions.path)
    },
  )
  return router
}

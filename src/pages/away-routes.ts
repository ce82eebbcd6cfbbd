import express, { type Router } from 'express'
import { z } from 'zod'
import { parseDay } from '../domain/brussels-time.js'
import { endAbsence, setAbsence } from '../store/absences.js'
import { ACCESS } from './access.js'
import { awayPage } from './away-page.js'
import type { PagesDeps } from './deps.js'
import { staffOf } from './desk-routes.js'
import type { Staff } from './desk-words.js'
import { formFor } from './form.js'
import type { MembersFrame } from './frame.js'
import { forMembers, sendPage } from './send-page.js'

const action = z.discriminatedUnion('do', [
  z.object({ do: z.literal('back'), who: z.string() }),
  z.object({ do: z.literal('away'), who: z.string(), until: z.string(), other: z.string() }),
])

/** Coordinators who are away, and who stands in for them. */
export function awayRoutes(deps: PagesDeps): Router {
  const router = express.Router()
  router.get(
    ACCESS.deskAway.path,
    forMembers(deps, 'deskAway', async (frame) => awayPage(frame as MembersFrame, await staffOf(deps))),
  )
  router.post(
    ACCESS.deskAway.path,
    formFor(deps, 'deskAway', async (frame, request, response) => {
      const given = action.safeParse(request.body)
      const staff = await staffOf(deps)
      if (given.success && (await write(deps, staff, given.data))) {
        return response.redirect(303, ACCESS.desk.path)
      }
      sendPage(response, awayPage(frame, staff, true), 422)
    }),
  )
  return router
}

/** False: the day is none, or is past, or she would stand in for herself. */
async function write(
  { engine, clock }: PagesDeps,
  { coordinators }: Staff,
  what: z.infer<typeof action>,
): Promise<boolean> {
  if (what.do === 'back') {
    await endAbsence(engine, what.who)
    return true
  }
  const now = clock.now()
  const untilAt = parseDay(what.until)
  const areThere = [what.who, what.other].every((one) => coordinators.some(({ id }) => id === one))
  if (untilAt === undefined || untilAt <= now || what.who === what.other || !areThere) return false
  await setAbsence(engine, { memberId: what.who, standInId: what.other, untilAt }, now)
  return true
}

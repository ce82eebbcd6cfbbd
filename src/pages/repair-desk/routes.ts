import express, { type Request, type Response, type Router } from 'express'
import { z } from 'zod'
import { parseDay } from '../../domain/brussels-time.js'
import { DAY } from '../../domain/clock.js'
import { CONCERN_STEPS, NOT_PASSED_ON } from '../../domain/concern-life.js'
import { findConcernPerson, listSteps } from '../../store/concern-people.js'
import { type Concern, findConcern, listConcerns } from '../../store/concerns.js'
import { listPlaces } from '../../store/places.js'
import { ACCESS } from '../access.js'
import type { PagesDeps } from '../deps.js'
import { formFor } from '../form.js'
import type { Frame, MembersFrame } from '../frame.js'
import { plainPage } from '../plain-pages.js'
import { fieldsOf, type PostedForm } from '../posted.js'
import { fileForMembers, forMembers, sendNotFound, sendPage } from '../send-page.js'
import { type ConcernView, concernPage } from './concern-page.js'
import { concernsFile } from './concerns-file.js'
import { chosenOf, filterOf } from './filter.js'
import { listPage } from './list-page.js'
import { sayStep } from './say-step.js'

/** What one page, one file and one press carry: more than a month of a company brings. */
const CONCERNS_MAX = 200
/** A field for each of them. */
const LIST_FORM = { limit: '32kb', parameterLimit: CONCERNS_MAX + 10 }
/** Planned further ahead is a slip of the pen. */
const PLANNED_WITHIN_MS = 366 * DAY

const step = z.object({ step: z.enum(CONCERN_STEPS), day: z.string().max(10).catch('') })

/** What is to be repaired: the list, its file, and one concern. */
export function repairDeskRoutes(deps: PagesDeps): Router {
  const { engine, clock } = deps
  const router = express.Router()
  router.get(
    ACCESS.repairDesk.path,
    forMembers(deps, 'repairDesk', async (frame, request) => {
      const chosen = chosenOf(request.query)
      const concerns = await listConcerns(engine, filterOf(chosen), CONCERNS_MAX + 1)
      const passedOn = /^\d{1,3}$/.exec(String(request.query.said))?.[0]
      return listPage(frame, {
        concerns: concerns.slice(0, CONCERNS_MAX),
        hasMore: concerns.length > CONCERNS_MAX,
        places: await listPlaces(engine),
        chosen,
        now: clock.now(),
        ...(passedOn !== undefined && { passedOn: Number(passedOn) }),
      })
    }),
  )
  router.post(
    ACCESS.repairDesk.path,
    formFor(
      deps,
      'repairDesk',
      async (frame, request, response) => {
        const ids = fieldsOf((request.body ?? {}) as PostedForm, 'id').slice(0, CONCERNS_MAX)
        response.redirect(303, `${ACCESS.repairDesk.path}?said=${await passOn(deps, frame, ids)}`)
      },
      LIST_FORM,
    ),
  )
  router.get(
    ACCESS.repairDeskFile.path,
    fileForMembers(deps, 'repairDeskFile', async (frame, request) => {
      const filter = { ...filterOf(chosenOf(request.query)), states: NOT_PASSED_ON }
      const content = concernsFile(frame, await listConcerns(engine, filter, CONCERNS_MAX))
      return { name: 'to-repair.csv', type: 'text/csv; charset=utf-8', content }
    }),
  )
  router.get(
    ACCESS.repairConcern.path,
    forMembers(deps, 'repairConcern', async (frame, request) => {
      const notice = (['told', 'untold'] as const).find((one) => one === request.query.said)
      const view = await viewOf(deps, String(request.params.id))
      return view && concernPage(frame, { ...view, ...(notice && { notice }) })
    }),
  )
  router.post(
    ACCESS.repairConcern.path,
    formFor(deps, 'repairConcern', (frame, request, response) => take(deps, frame, request, response)),
  )
  return router
}

/** All that was shown, one by one: who was first meanwhile, or what is no concern, is left as it is. Gives how many. */
async function passOn(deps: PagesDeps, { member }: MembersFrame, ids: readonly string[]): Promise<number> {
  let count = 0
  for (const id of new Set(ids)) {
    const concern = await findConcern(deps.engine, id)
    if (!concern) continue
    const outcome = await sayStep(deps, concern, { state: 'seen', memberId: member.id })
    if (outcome !== 'late') count += 1
  }
  return count
}

async function take(
  deps: PagesDeps,
  frame: MembersFrame,
  request: Request,
  response: Response,
): Promise<void> {
  const view = await viewOf(deps, String(request.params.id))
  if (!view) return sendNotFound(frame, response)
  const given = step.safeParse(request.body)
  if (!given.success) return sendPage(response, concernPage(frame, view), 422)
  const { step: state, day } = given.data
  if (state === 'planned' && !isPlannable(day, view.now)) {
    return sendPage(response, concernPage(frame, { ...view, isWrongDay: true }), 422)
  }
  const memberId = frame.member.id
  const taken = state === 'planned' ? { state, memberId, plannedOn: day } : { state, memberId }
  const outcome = await sayStep(deps, view.concern, taken)
  if (outcome === 'late') return sendPage(response, tooLate(frame), 409)
  response.redirect(303, `/repair-desk/${view.concern.id}?said=${outcome}`)
}

/** A day as the browser sends it (2026-03-10), today at the earliest. */
function isPlannable(day: string, now: number): boolean {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(day) ? parseDay(day) : undefined
  return at !== undefined && at > now - DAY && at < now + PLANNED_WITHIN_MS
}

function tooLate(frame: Frame) {
  return plainPage(frame, frame.words('desk:too-late-title'), frame.words('concerns:too-late'))
}

async function viewOf({ engine, clock }: PagesDeps, id: string): Promise<ConcernView | undefined> {
  const concern: Concern | undefined = await findConcern(engine, id)
  const person = concern && (await findConcernPerson(engine, id))
  return concern && person && { concern, person, steps: await listSteps(engine, id), now: clock.now() }
}

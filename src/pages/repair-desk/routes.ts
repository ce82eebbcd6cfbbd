import express, { type Request, type Response, type Router } from 'express'
import { z } from 'zod'
import { parseDay } from '../../domain/brussels-time.js'
import { DAY } from '../../domain/clock.js'
import { CONCERN_STEPS, NOT_PASSED_ON } from '../../domain/concern-life.js'
import { findConcernPerson, listSteps } from '../../store/concern-people.js'
import { type Concern, findConcern, listConcerns } from '../../store/concerns.js'
import { listPlaces } from '../../store/places.js'
import { noteViewing } from '../../store/viewings.js'
import { ACCESS } from '../access.js'
import type { PagesDeps } from '../deps.js'
import { formFor } from '../form.js'
import type { Frame, MembersFrame } from '../frame.js'
import { plainPage } from '../plain-pages.js'
import { fieldOf, fieldsOf, type PostedForm } from '../posted.js'
import { fileForMembers, forMembers, sendNotFound, sendPage } from '../send-page.js'
import { CONCERN_NOTICES, type ConcernView, concernPage } from './concern-page.js'
import { concernsFile } from './concerns-file.js'
import { chosenOf, filterOf } from './filter.js'
import { handingOver, handOverAddress } from './hand-over.js'
import { type ListNotice, listPage } from './list-page.js'
import { passOn } from './pass-on.js'
import { sayStep } from './say-step.js'

/** What one page, one file and one press carry: more than a month of a company brings. */
const CONCERNS_MAX = 200
/** A field for each of them. */
const LIST_FORM = { limit: '32kb', parameterLimit: CONCERNS_MAX + 10 }
/** Planned further ahead is a slip of the pen. */
const PLANNED_WITHIN_MS = 366 * DAY

/** By a letter that the line sends, or by hand. */
const BY_MAIL = 'mail'
const step = z.object({ step: z.enum([...CONCERN_STEPS, BY_MAIL]), day: z.string().max(10).catch('') })

/** What is to be repaired: the list, its file, and one concern. */
export function repairDeskRoutes(deps: PagesDeps): Router {
  const { engine, clock } = deps
  const router = express.Router()
  const handOver = handingOver(deps)
  router.get(
    ACCESS.repairDesk.path,
    forMembers(deps, 'repairDesk', async (frame, request) => {
      const chosen = chosenOf(request.query)
      const concerns = await listConcerns(engine, filterOf(chosen), CONCERNS_MAX + 1)
      const notice = noticeOf(request)
      const address = handOverAddress(deps)
      return listPage(frame, {
        concerns: concerns.slice(0, CONCERNS_MAX),
        hasMore: concerns.length > CONCERNS_MAX,
        places: await listPlaces(engine),
        chosen,
        now: clock.now(),
        ...(notice && { notice }),
        ...(address !== undefined && { address }),
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
        const memberId = frame.member.id
        if (fieldOf((request.body ?? {}) as PostedForm, 'by') !== BY_MAIL) {
          return back(response, `said=${await passOn(deps, memberId, ids)}`)
        }
        const sent = await handOver(memberId, ids, false)
        back(response, sent.outcome === 'sent' ? `mailed=${sent.count}` : 'mail=refused')
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
      const notice = CONCERN_NOTICES.find((one) => one === request.query.said)
      const view = await viewOf(deps, String(request.params.id))
      const by = (frame as MembersFrame).member.id
      if (view && request.method === 'GET') {
        await noteViewing(engine, { action: 'concern-opened', subject: view.concern.id, by, at: view.now })
      }
      return view && concernPage(frame, { ...view, ...(notice && { notice }) })
    }),
  )
  router.post(
    ACCESS.repairConcern.path,
    formFor(deps, 'repairConcern', (frame, request, response) =>
      take(deps, handOver, frame, request, response),
    ),
  )
  return router
}

function back(response: Response, said: string): void {
  response.redirect(303, `${ACCESS.repairDesk.path}?${said}`)
}

/** What the press of a button came to, as it stands in the address that it leads to. */
function noticeOf({ query }: Request): ListNotice | undefined {
  const count = (value: unknown) => /^\d{1,3}$/.exec(String(value))?.[0]
  const [passedOn, mailed] = [count(query.said), count(query.mailed)]
  if (query.mail === 'refused') return { kind: 'mail-refused' }
  if (mailed !== undefined)
    return mailed === '0' ? { kind: 'mail-late' } : { kind: 'mailed-list', count: Number(mailed) }
  return passedOn === undefined ? undefined : { kind: 'passed-on', count: Number(passedOn) }
}

async function take(
  deps: PagesDeps,
  handOver: ReturnType<typeof handingOver>,
  frame: MembersFrame,
  request: Request,
  response: Response,
): Promise<void> {
  const view = await viewOf(deps, String(request.params.id))
  if (!view) return sendNotFound(frame, response)
  const given = step.safeParse(request.body)
  if (!given.success) return sendPage(response, concernPage(frame, view), 422)
  const { step: state, day } = given.data
  const { id } = view.concern
  if (state === BY_MAIL) {
    const sent = await handOver(frame.member.id, [id], true)
    const said = sent.outcome === 'refused' ? 'mail-refused' : sent.count > 0 ? 'mailed' : 'mail-late'
    return response.redirect(303, `/repair-desk/${id}?said=${said}`)
  }
  if (state === 'planned' && !isPlannable(day, view.now)) {
    return sendPage(response, concernPage(frame, { ...view, isWrongDay: true }), 422)
  }
  const memberId = frame.member.id
  const taken = state === 'planned' ? { state, memberId, plannedOn: day } : { state, memberId }
  const outcome = await sayStep(deps, view.concern, taken)
  if (outcome === 'late') return sendPage(response, tooLate(frame), 409)
  response.redirect(303, `/repair-desk/${id}?said=${outcome}`)
}

/** A day as the browser sends it (2026-03-10), today at the earliest. */
function isPlannable(day: string, now: number): boolean {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(day) ? parseDay(day) : undefined
  return at !== undefined && at > now - DAY && at < now + PLANNED_WITHIN_MS
}

function tooLate(frame: Frame) {
  return plainPage(frame, frame.words('desk:too-late-title'), frame.words('concerns:too-late'))
}

async function viewOf(deps: PagesDeps, id: string): Promise<ConcernView | undefined> {
  const { engine, clock } = deps
  const address = handOverAddress(deps)
  const concern: Concern | undefined = await findConcern(engine, id)
  const person = concern && (await findConcernPerson(engine, id))
  if (!concern || !person) return undefined
  const steps = await listSteps(engine, id)
  return { concern, person, steps, now: clock.now(), ...(address !== undefined && { address }) }
}

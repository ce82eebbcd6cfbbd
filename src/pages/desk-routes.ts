import express, { type Router } from 'express'
import { z } from 'zod'
import { DAY } from '../domain/clock.js'
import { OUTCOMES } from '../domain/desk.js'
import { listAbsences } from '../store/absences.js'
import { type CouncilMember, listCouncilMembers } from '../store/council-members.js'
import { findDeskItem, finishItem, listDeskItems, listUndelivered, takeItem } from '../store/desk-items.js'
import { findLinePause } from '../store/line-pause.js'
import { listOpenDrafts } from '../store/round-drafts.js'
import { countWaitingConcerns } from '../store/waiting-concerns.js'
import { ACCESS } from './access.js'
import type { PagesDeps } from './deps.js'
import { deskItemPage } from './desk-item-page.js'
import { type DeskView, deskPage } from './desk-page.js'
import type { Staff } from './desk-words.js'
import { formFor } from './form.js'
import type { MembersFrame } from './frame.js'
import { plainPage } from './plain-pages.js'
import { forMembers, sendPage } from './send-page.js'

/** More than anyone does in a day. Danger is always among them. */
const ITEMS_MAX = 300
/** What of a round did not arrive is told for so long; then the next edition has counted it. */
const UNDELIVERED_FOR_MS = 14 * DAY

/** What can be said on top of the list, by the name of what was done. */
const NOTICES = ['done', 'taken', 'given'] as const

const action = z.discriminatedUnion('do', [
  z.object({ do: z.literal('take') }),
  z.object({ do: z.literal('give'), to: z.string() }),
  z.object({ do: z.literal('done'), outcome: z.enum(OUTCOMES) }),
])
type Action = z.infer<typeof action>

/** Today's list, and what is done with each thing on it. */
export function deskRoutes(deps: PagesDeps): Router {
  const router = express.Router()
  router.get(
    ACCESS.desk.path,
    forMembers(deps, 'desk', async (frame, request) => {
      const notice = NOTICES.find((one) => one === request.query.said)
      return deskPage(frame as MembersFrame, { ...(await viewOf(deps)), ...(notice && { notice }) })
    }),
  )
  router.get(
    ACCESS.deskItem.path,
    forMembers(deps, 'deskItem', async (frame, request) => {
      const item = await findDeskItem(deps.engine, String(request.params.id), deps.clock.now())
      return item && deskItemPage(frame as MembersFrame, item, await staffOf(deps))
    }),
  )
  router.post(
    ACCESS.deskItem.path,
    formFor(deps, 'deskItem', async (frame, request, response) => {
      const given = action.safeParse(request.body)
      const said = given.success && (await act(deps, String(request.params.id), given.data, frame))
      if (said) return response.redirect(303, `${ACCESS.desk.path}?said=${said}`)
      const { words } = frame
      sendPage(response, plainPage(frame, words('desk:too-late-title'), words('desk:too-late')), 409)
    }),
  )
  return router
}

/** Undefined: it was done in the meantime, or there is nobody of that name. */
async function act(
  deps: PagesDeps,
  id: string,
  what: Action,
  { member }: MembersFrame,
): Promise<(typeof NOTICES)[number] | undefined> {
  const { engine, clock } = deps
  const at = clock.now()
  switch (what.do) {
    case 'take':
      return (await takeItem(engine, { id, memberId: member.id, at })) ? 'taken' : undefined
    case 'give': {
      const to = (await coordinatorsOf(deps)).find((one) => one.id === what.to)
      return to && (await takeItem(engine, { id, memberId: to.id, at })) ? 'given' : undefined
    }
    case 'done': {
      const done = await finishItem(engine, { id, memberId: member.id, outcome: what.outcome, at })
      return done ? 'done' : undefined
    }
  }
}

async function viewOf(deps: PagesDeps): Promise<DeskView> {
  const { engine, clock } = deps
  const now = clock.now()
  const pause = await findLinePause(engine)
  return {
    items: await listDeskItems(engine, now, ITEMS_MAX),
    staff: await staffOf(deps),
    ...(pause && { pause }),
    concerns: await countWaitingConcerns(engine, now),
    drafts: await listOpenDrafts(engine),
    undelivered: await listUndelivered(engine, now - UNDELIVERED_FOR_MS),
  }
}

async function coordinatorsOf({ engine }: PagesDeps): Promise<CouncilMember[]> {
  return (await listCouncilMembers(engine)).filter(({ role }) => role === 'coordinator')
}

export async function staffOf(deps: PagesDeps): Promise<Staff> {
  const now = deps.clock.now()
  return { coordinators: await coordinatorsOf(deps), absences: await listAbsences(deps.engine, now), now }
}

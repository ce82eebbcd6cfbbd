import express, { type Router } from 'express'
import { z } from 'zod'
import { DAY } from '../domain/clock.js'
import { findLinePause, pauseLine, resumeLine } from '../store/line-pause.js'
import { listRounds, pauseRound, type RoundState, resumeRound } from '../store/round-control.js'
import { ACCESS } from './access.js'
import type { PagesDeps } from './deps.js'
import { staffOf } from './desk-routes.js'
import { formFor } from './form.js'
import type { MembersFrame } from './frame.js'
import { pausePage } from './pause-page.js'
import { forMembers } from './send-page.js'

/** Looked at for what still goes out. */
const ROUNDS_MAX = 20
/** A question without an end is asked for so long. */
const GOES_OUT_FOR_MS = 60 * DAY

const action = z.discriminatedUnion('do', [
  z.object({ do: z.enum(['pause', 'resume']) }),
  z.object({ do: z.enum(['pause-round', 'resume-round']), round: z.string() }),
])

/** Laying the line, or a round, down. */
export function pauseRoutes(deps: PagesDeps): Router {
  const router = express.Router()
  router.get(
    ACCESS.deskPause.path,
    forMembers(deps, 'deskPause', async (frame) => {
      const pause = await findLinePause(deps.engine)
      const view = { rounds: await steerable(deps), staff: await staffOf(deps), wording: deps.wording }
      return pausePage(frame as MembersFrame, { ...view, ...(pause && { pause }) })
    }),
  )
  router.post(
    ACCESS.deskPause.path,
    formFor(deps, 'deskPause', async (frame, request, response) => {
      const given = action.safeParse(request.body)
      if (given.success) await steer(deps, frame.member.id, given.data)
      response.redirect(303, ACCESS.deskPause.path)
    }),
  )
  return router
}

/** Pressed twice, it is done once. */
async function steer(deps: PagesDeps, by: string, what: z.infer<typeof action>): Promise<void> {
  const { engine, clock, poke } = deps
  const at = clock.now()
  if (what.do === 'pause') await pauseLine(engine, { by, at })
  else if (what.do === 'resume') await resumeLine(engine, { by, at })
  else if (what.do === 'pause-round' || what.do === 'resume-round') {
    const round = (await steerable(deps)).find(({ id }) => id === what.round)
    if (!round || (round.state === 'paused') === (what.do === 'pause-round')) return
    const isPause = what.do === 'pause-round'
    await (isPause ? pauseRound : resumeRound)(engine, { id: round.id, by, at })
  }
  poke()
}

/** Rounds that go out, or rest. */
async function steerable({ engine, clock }: PagesDeps): Promise<RoundState[]> {
  const now = clock.now()
  const rounds = await listRounds(engine, ROUNDS_MAX)
  return rounds.filter(
    ({ state, createdAt, endsAt = createdAt + GOES_OUT_FOR_MS }) => state !== 'cancelled' && endsAt > now,
  )
}

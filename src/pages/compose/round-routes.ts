import express, { type Router } from 'express'
import {
  cancelRound,
  countMessagesOf,
  findRound,
  pauseRound,
  resumeRound,
} from '../../store/round-control.js'
import { ACCESS } from '../access.js'
import type { PagesDeps } from '../deps.js'
import { fieldOf, postForMembers } from '../posted.js'
import { forMembers } from '../send-page.js'
import { roundPage } from './round-page.js'

const STEPS = { pause: pauseRound, resume: resumeRound, cancel: cancelRound }

/** How far a round is, and the buttons that hold it. Pressed twice they do it once. */
export function roundRoutes(deps: PagesDeps): Router {
  const { engine, clock, quietHours } = deps
  const router = express.Router()
  router.get(
    ACCESS.round.path,
    forMembers(deps, 'round', async (frame, request) => {
      const round = await findRound(engine, String(request.params.id))
      if (!round) return undefined
      const messages = await countMessagesOf(engine, round.id)
      return roundPage(frame, { round, messages, now: clock.now(), quietHours })
    }),
  )
  router.post(
    ACCESS.round.path,
    postForMembers(deps, 'round', async (frame, form, request, response) => {
      const id = String(request.params.id)
      const step = fieldOf(form, 'step')
      if (step === 'pause' || step === 'resume' || step === 'cancel') {
        await STEPS[step](engine, { id, by: frame.member.id, at: clock.now() })
      }
      response.redirect(303, `/rounds/${encodeURIComponent(id)}`)
    }),
  )
  return router
}

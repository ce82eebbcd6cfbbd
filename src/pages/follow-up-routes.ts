import express, { type RequestHandler, type Router } from 'express'
import { z } from 'zod'
import { renewDraft } from '../store/edition-drafts.js'
import { addFollowUp, listFollowUps, removeFollowUp } from '../store/follow-ups.js'
import { listQuestionsWithWords } from '../store/own-words.js'
import { ACCESS } from './access.js'
import type { PagesDeps } from './deps.js'
import { FOLLOW_UP_MAX, followUpsPage } from './follow-ups-page.js'
import { formFor } from './form.js'
import type { Frame } from './frame.js'
import { forMembers, sendPage } from './send-page.js'

/** Those that a coordinator may still hear something about. */
const QUESTIONS_SHOWN = 20
const NOTICE = 'saved'

const words = z.string().trim().max(FOLLOW_UP_MAX)
const followUpForm = z.discriminatedUnion('do', [
  z.object({
    do: z.literal('add'),
    key: z.string().max(100),
    nl: words.min(1),
    fr: words.catch(''),
    en: words.catch(''),
  }),
  z.object({ do: z.literal('remove'), id: z.string().min(1).max(100) }),
])

/** What was done with a question, as the coordinator writes it down. Members read it in the next edition. */
export function followUpRoutes(deps: PagesDeps): Router {
  const router = express.Router()
  router.get(
    ACCESS.followUps.path,
    forMembers(deps, 'followUps', (frame, request) =>
      view(deps, frame, request.query[NOTICE] === undefined ? undefined : 'saved'),
    ),
  )
  router.post(ACCESS.followUps.path, take(deps))
  return router
}

async function view(deps: PagesDeps, frame: Frame, notice: 'saved' | 'wrong' | undefined) {
  const questions = await listQuestionsWithWords(deps.engine, QUESTIONS_SHOWN)
  const done = await listFollowUps(
    deps.engine,
    questions.map(({ id }) => id),
  )
  return followUpsPage(
    frame,
    questions.map((question) => ({ question, done: done(question.id) })),
    notice,
  )
}

function take(deps: PagesDeps): RequestHandler[] {
  return formFor(deps, 'followUps', async (frame, request, response) => {
    const { engine, clock, ids, editing } = deps
    const given = followUpForm.safeParse(request.body)
    const now = clock.now()
    if (!given.success) return sendPage(response, await view(deps, frame, 'wrong'), 422)
    const form = given.data
    if (form.do === 'remove') await engine.commit([removeFollowUp({ id: form.id })])
    else {
      const questions = await listQuestionsWithWords(engine, QUESTIONS_SHOWN)
      const question = questions.find(({ key }) => key === form.key)
      if (!question) return sendPage(response, await view(deps, frame, 'wrong'), 422)
      const { nl, fr, en } = form
      const text = { nl, ...(fr && { fr }), ...(en && { en }) }
      await engine.commit([addFollowUp({ id: ids.next(), questionId: question.id, text }, now)])
    }
    await renewDraft(engine, now, editing)
    response.redirect(303, `${ACCESS.followUps.path}?${NOTICE}=1`)
  })
}

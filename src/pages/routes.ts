import express, { type Router } from 'express'
import { DAY } from '../domain/clock.js'
import { summarizeRepairs } from '../store/repair-summary.js'
import { findQuestionSummary, listMeetingSummaries, listQuestionSummaries } from '../store/summaries.js'
import { ACCESS } from './access.js'
import type { PagesDeps } from './deps.js'
import { homePage } from './home-page.js'
import { sendIcon, sendLook } from './look.js'
import { sendMedium } from './media-route.js'
import { meetingsPage } from './meetings-page.js'
import { privacyPage } from './plain-pages.js'
import { questionPage } from './question-page.js'
import { questionsPage } from './questions-page.js'
import { repairsPage } from './repairs-page.js'
import { headers } from './security.js'
import { failed, forMembers, notFound, sendPage } from './send-page.js'
import { signInRoutes } from './sign-in-routes.js'
import { frameOf, memberOf } from './visitor.js'

export type { PagesDeps } from './deps.js'

/** A list that can still be read in an evening. */
const QUESTIONS_SHOWN = 20
const QUESTIONS_AT_HOME = 3
const MEETINGS_KEPT_MS = 92 * DAY
const REPAIRS_COUNTED_MS = 365 * DAY

/** The council's pages, to be mounted last: whatever no other route took gets a page that says so. */
export function councilPages(deps: PagesDeps): Router {
  const { engine, clock } = deps
  const router = express.Router()
  router.use(headers(deps.publicUrl))
  router.get('/look.css', sendLook)
  router.get('/icon.svg', sendIcon)
  router.use(signInRoutes(deps))
  router.get('/privacy', async (request, response) => {
    sendPage(response, privacyPage(frameOf(deps, request, response, await memberOf(deps, request))))
  })

  router.get(
    ACCESS.home.path,
    forMembers(deps, 'home', async (frame) => {
      const now = clock.now()
      const [questions, repairs, [meeting]] = await Promise.all([
        listQuestionSummaries(engine, QUESTIONS_AT_HOME),
        summarizeRepairs(engine, now - REPAIRS_COUNTED_MS),
        listMeetingSummaries(engine, now),
      ])
      return homePage(frame, { questions, repairs, meeting })
    }),
  )
  router.get(
    ACCESS.questions.path,
    forMembers(deps, 'questions', async (frame) =>
      questionsPage(frame, await listQuestionSummaries(engine, QUESTIONS_SHOWN)),
    ),
  )
  router.get(
    ACCESS.question.path,
    forMembers(deps, 'question', async (frame, request) => {
      const question = await findQuestionSummary(engine, String(request.params.key))
      return question && questionPage(frame, question)
    }),
  )
  router.get(
    ACCESS.repairs.path,
    forMembers(deps, 'repairs', async (frame) =>
      repairsPage(frame, await summarizeRepairs(engine, clock.now() - REPAIRS_COUNTED_MS)),
    ),
  )
  router.get(
    ACCESS.meetings.path,
    forMembers(deps, 'meetings', async (frame) => {
      const now = clock.now()
      return meetingsPage(frame, await listMeetingSummaries(engine, now - MEETINGS_KEPT_MS), now)
    }),
  )

  router.get(ACCESS.medium.path, sendMedium(deps, 'medium'))
  router.get(ACCESS.thumbnail.path, sendMedium(deps, 'thumbnail'))

  router.use(notFound(deps))
  router.use(failed(deps))
  return router
}

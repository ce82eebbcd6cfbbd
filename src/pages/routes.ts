import express, { type Router } from 'express'
import type { VNode } from 'preact'
import type { Edition } from '../domain/edition.js'
import { findNewestEdition } from '../store/editions.js'
import { ACCESS, type Page } from './access.js'
import { awayRoutes } from './away-routes.js'
import { composeRoutes } from './compose/routes.js'
import type { PagesDeps } from './deps.js'
import { deskRoutes } from './desk-routes.js'
import { digestRoutes } from './digest-routes.js'
import { draftRoutes } from './draft-routes.js'
import { figureRoutes } from './figure-routes.js'
import { followUpRoutes } from './follow-up-routes.js'
import type { Frame } from './frame.js'
import { homePage } from './home-page.js'
import { sendIcon, sendLook } from './look.js'
import { sendMedium } from './media-route.js'
import { meetingsPage } from './meetings-page.js'
import { missingPage } from './missing-page.js'
import { ownWordsRoutes } from './own-words-routes.js'
import { noEditionPage } from './parts.js'
import { pauseRoutes } from './pause-routes.js'
import { importRoutes } from './people/import-routes.js'
import { peopleRoutes } from './people/routes.js'
import { personRoutes } from './person-routes.js'
import { privacyPage } from './plain-pages.js'
import { questionPage } from './question-page.js'
import { questionsPage } from './questions-page.js'
import { repairDeskRoutes } from './repair-desk/routes.js'
import { repairsPage } from './repairs-page.js'
import { fromOurPagesOnly, headers } from './security.js'
import { failed, forMembers, notFound, refused, sendPage } from './send-page.js'
import { sessionRoutes } from './session-routes.js'
import { sheetOf } from './sheet.js'
import { sheetPage } from './sheet-page.js'
import { signInRoutes } from './sign-in-routes.js'
import { frameOf, memberOf } from './visitor.js'
import { wordsPage } from './words-page.js'

export type { PagesDeps } from './deps.js'

/** A page made of the newest edition, and the title it has before there is one. */
interface EditionPage {
  title: string
  view(frame: Frame, edition: Edition, now: number): VNode
}

/** All that members read is of the newest edition that was published; nothing is counted at a look. */
const EDITION_PAGES = {
  questions: { title: 'pages:questions-title', view: questionsPage },
  repairs: { title: 'pages:repairs-title', view: repairsPage },
  meetings: { title: 'pages:meetings-title', view: meetingsPage },
  missing: { title: 'pages:missing-title', view: missingPage },
  words: { title: 'pages:own-words', view: wordsPage },
  sheet: {
    title: 'pages:sheet-title',
    view: (frame, edition, now) => sheetPage(frame, sheetOf(frame, edition, now)),
  },
} as const satisfies Partial<Record<Page, EditionPage>>

/** The council's pages, to be mounted last: whatever no other route took gets a page that says so. */
export function councilPages(deps: PagesDeps): Router {
  const router = express.Router()
  router.use(headers(deps.publicUrl))
  router.use(fromOurPagesOnly(deps.publicUrl, refused(deps, 'elsewhere')))
  router.get('/look.css', sendLook)
  router.get('/icon.svg', sendIcon)
  router.use(signInRoutes(deps))
  router.get('/privacy', async (request, response) => {
    sendPage(response, privacyPage(frameOf(deps, request, response, await memberOf(deps, request))))
  })
  router.get(ACCESS.home.path, councilHome(deps))
  for (const page of Object.keys(EDITION_PAGES) as (keyof typeof EDITION_PAGES)[]) {
    router.get(ACCESS[page].path, editionPage(deps, page))
  }
  router.get(
    ACCESS.question.path,
    forMembers(deps, 'question', async (frame, request) => {
      const edition = await findNewestEdition(deps.engine)
      const question = edition?.content.questions.find(({ key }) => key === request.params.key)
      return edition && question && questionPage(frame, edition, question)
    }),
  )
  router.use(figureRoutes(deps))
  router.use(digestRoutes(deps))
  router.use(draftRoutes(deps))
  router.use(sessionRoutes(deps))
  router.use(deskRoutes(deps), pauseRoutes(deps), awayRoutes(deps), personRoutes(deps))
  router.use(composeRoutes(deps))
  router.use(repairDeskRoutes(deps))
  router.use(importRoutes(deps), peopleRoutes(deps))
  router.use(ownWordsRoutes(deps))
  router.use(followUpRoutes(deps))

  router.get(ACCESS.medium.path, sendMedium(deps, 'medium'))
  router.get(ACCESS.thumbnail.path, sendMedium(deps, 'thumbnail'))

  router.use(notFound(deps))
  router.use(failed(deps))
  return router
}

/** The newest edition, and what the council may know of those who answer tenants: that is no figure of tenants. */
function councilHome(deps: PagesDeps) {
  return forMembers(deps, 'home', async (frame) => {
    const edition = await findNewestEdition(deps.engine)
    if (!edition) return noEditionPage(frame, frame.words('pages:no-edition-title'))
    return homePage(frame, edition, deps.clock.now())
  })
}

function editionPage(deps: PagesDeps, page: keyof typeof EDITION_PAGES) {
  const { title, view } = EDITION_PAGES[page]
  return forMembers(deps, page, async (frame) => {
    const edition = await findNewestEdition(deps.engine)
    return edition ? view(frame, edition, deps.clock.now()) : noEditionPage(frame, frame.words(title))
  })
}

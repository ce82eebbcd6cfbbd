import express, { type RequestHandler, type Router } from 'express'
import { z } from 'zod'
import { type DigestWish, findDigestWish, setDigest } from '../store/digests.js'
import { ACCESS } from './access.js'
import type { PagesDeps } from './deps.js'
import { digestPage } from './digest-page.js'
import { formFor } from './form.js'
import { forMembers, sendPage } from './send-page.js'

const SAVED = 'saved'

const way = z.enum(['none', 'sms', 'whatsapp', 'email'])
const address = z.email().max(254)
/** What she wrote is kept for her to correct, however wrong it is. */
const digestForm = z.object({ by: way, email: z.string().trim().max(500).catch('') })

/** A member's own page: how she hears of a new edition. */
export function digestRoutes(deps: PagesDeps): Router {
  const router = express.Router()
  router.get(
    ACCESS.digest.path,
    forMembers(deps, 'digest', async (frame, request) => {
      const wish = await findDigestWish(deps.engine, frame.member?.id ?? '')
      return digestPage(frame, { wish, ways: waysOf(deps), isSaved: request.query[SAVED] !== undefined })
    }),
  )
  router.post(ACCESS.digest.path, save(deps))
  return router
}

function save(deps: PagesDeps): RequestHandler[] {
  return formFor(deps, 'digest', async (frame, request, response) => {
    const { member } = frame
    const ways = waysOf(deps)
    const given = digestForm.safeParse(request.body)
    const wish: DigestWish = given.success ? given.data : await findDigestWish(deps.engine, member.id)
    if (!given.success || !ways.includes(wish.by))
      return sendPage(response, digestPage(frame, { wish, ways }), 422)
    if (wish.by === 'email' && !address.safeParse(wish.email).success) {
      const error = frame.words('room:digest-email-wrong')
      return sendPage(response, digestPage(frame, { wish, ways, error }), 422)
    }
    await deps.engine.commit([setDigest(member.id, wish, frame.language)])
    response.redirect(303, `${ACCESS.digest.path}?${SAVED}=1`)
  })
}

function waysOf({ mailer }: PagesDeps): DigestWish['by'][] {
  return ['none', 'sms', 'whatsapp', ...(mailer ? (['email'] as const) : [])]
}

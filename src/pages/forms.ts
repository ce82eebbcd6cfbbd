import express, { type Request, type RequestHandler, type Response } from 'express'
import type { SignedIn } from '../store/sign-in-session.js'
import { maySee, type Page } from './access.js'
import type { PagesDeps } from './deps.js'
import type { Frame } from './frame.js'
import { fromOurPagesOnly } from './security.js'
import { refused, sendNotForYou } from './send-page.js'
import { frameOf, memberOf } from './visitor.js'

/** More than any form of ours holds. */
const LARGEST_FORM = '16kb'

/** Takes a form of a page: from our own pages alone, and of who is signed in and may see that page. */
export function formOfMembers(
  deps: PagesDeps,
  page: Page,
  take: (frame: Frame, request: Request, response: Response, member: SignedIn) => Promise<void>,
): RequestHandler[] {
  return [
    fromOurPagesOnly(deps.publicUrl, refused(deps, 'elsewhere')),
    express.urlencoded({ extended: false, limit: LARGEST_FORM }),
    async (request, response) => {
      const member = await memberOf(deps, request)
      if (!member) return response.redirect(303, '/sign-in')
      const frame = frameOf(deps, request, response, member)
      if (!maySee(member.role, page)) return sendNotForYou(frame, response)
      await take(frame, request, response, member)
    },
  ]
}

import express, { type Request, type RequestHandler, type Response } from 'express'
import type { SignedIn } from '../store/sign-in-session.js'
import type { Page } from './access.js'
import type { PagesDeps } from './deps.js'
import type { Frame } from './frame.js'
import { fromOurPagesOnly } from './security.js'
import { guarded, refused } from './send-page.js'

/** Larger forms are none of ours. */
const FORM_MAX = '8kb'

/** A frame of somebody who is signed in. */
export type MemberFrame = Frame & { member: SignedIn }

/** A form of our own pages, sent by who may see `page`. What it does is answered with a redirect, or a page that says why not. */
export function formFor(
  deps: PagesDeps,
  page: Page,
  act: (frame: MemberFrame, request: Request, response: Response) => Promise<void>,
): RequestHandler[] {
  return [
    fromOurPagesOnly(deps.publicUrl, refused(deps, 'elsewhere')),
    express.urlencoded({ extended: false, limit: FORM_MAX }),
    guarded(deps, page, async (frame, request, response) => {
      const { member } = frame
      if (member) await act({ ...frame, member }, request, response)
    }),
  ]
}

import express, { type Request, type RequestHandler, type Response } from 'express'
import type { Page } from './access.js'
import type { PagesDeps } from './deps.js'
import type { MembersFrame } from './frame.js'
import { guarded } from './send-page.js'

/** What a form is taken with: at most so many bytes and fields. */
export interface FormLimits {
  limit: string
  parameterLimit: number
}

/** A few fields, and none of them long. */
const SMALL_FORM: FormLimits = { limit: '16kb', parameterLimit: 50 }

/**
 * A form sent by who may see `page`. What it does is answered with a redirect, or a page that says why not. That it
 * comes from our own pages is looked at before, for all of them at once.
 */
export function formFor(
  deps: PagesDeps,
  page: Page,
  act: (frame: MembersFrame, request: Request, response: Response) => Promise<void>,
  limits: FormLimits = SMALL_FORM,
): RequestHandler[] {
  return [express.urlencoded({ extended: false, ...limits }), guarded(deps, page, act)]
}

import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express'
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { ACCESS, homeOf, maySee, type Page } from './access.js'
import type { PagesDeps } from './deps.js'
import type { Frame } from './frame.js'
import { plainPage } from './plain-pages.js'
import { frameOf, memberOf } from './visitor.js'

/** Sends a page. What tenants say is never kept by a browser or a proxy. */
export function sendPage(response: Response, page: VNode, status = 200): void {
  response.set('Cache-Control', 'no-store')
  response
    .status(status)
    .type('html')
    .send(`<!doctype html>${renderToString(page)}`)
}

/** A page for who is signed in and may see it. A view that finds nothing gives the page for that. */
export function forMembers(
  deps: PagesDeps,
  page: Page,
  view: (frame: Frame, request: Request) => Promise<VNode | undefined>,
): RequestHandler {
  return guarded(deps, page, async (frame, request, response) => {
    const found = await view(frame, request)
    if (found) sendPage(response, found)
    else sendNotFound(frame, response)
  })
}

/** A file to keep. */
interface KeptFile {
  name: string
  /** Its media type. */
  type: string
  content: string | Buffer
}

/** A file for who is signed in and may see it; what is not there gives a page that says so. */
export function fileForMembers(
  deps: PagesDeps,
  page: Page,
  make: (frame: Frame, request: Request) => Promise<KeptFile | undefined>,
): RequestHandler {
  return guarded(deps, page, async (frame, request, response) => {
    const file = await make(frame, request)
    if (!file) return sendNotFound(frame, response)
    response.set('Cache-Control', 'no-store').attachment(file.name).type(file.type).send(file.content)
  })
}

/** Answers only who is signed in and may see the page. */
function guarded(
  deps: PagesDeps,
  page: Page,
  answer: (frame: Frame, request: Request, response: Response) => Promise<void>,
): RequestHandler {
  return async (request, response) => {
    const member = await memberOf(deps, request)
    if (!member) return response.redirect(303, '/sign-in')
    const home = homeOf(member.role)
    if (!maySee(member.role, page) && request.path === ACCESS.home.path) return response.redirect(303, home)
    const frame = frameOf(deps, request, response, member)
    if (!maySee(member.role, page)) return sendNotForYou(frame, response)
    await answer(frame, request, response)
  }
}

/** Whatever else is asked for. */
export function notFound(deps: PagesDeps): RequestHandler {
  return async (request, response) => {
    sendNotFound(frameOf(deps, request, response, await memberOf(deps, request)), response)
  }
}

/** A form that does not come from our own pages, or too many of them. */
export function refused(deps: PagesDeps, why: 'elsewhere' | 'too-many'): RequestHandler {
  return (request, response) => {
    const frame = frameOf(deps, request, response)
    const text = frame.words(why === 'too-many' ? 'pages:too-many' : 'pages:from-elsewhere')
    const page = plainPage(frame, frame.words('pages:refused-title'), text)
    sendPage(response, page, why === 'too-many' ? 429 : 403)
  }
}

/** Says in plain words that something broke, and tells the log; never what. */
export function failed(deps: PagesDeps): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error)
    const frame = frameOf(deps, request, response)
    const status = statusOf(error)
    if (status < 500) return sendNotFound(frame, response, status)
    deps.report?.(error)
    const page = plainPage(frame, frame.words('pages:error-title'), frame.words('pages:error-text'))
    sendPage(response, page, 500)
  }
}

export function sendNotFound(frame: Frame, response: Response, status = 404): void {
  const { words } = frame
  sendPage(response, plainPage(frame, words('pages:not-found-title'), words('pages:not-found-text')), status)
}

export function sendNotForYou(frame: Frame, response: Response): void {
  const { words } = frame
  sendPage(response, plainPage(frame, words('pages:not-for-you-title'), words('pages:not-for-you-text')), 403)
}

/** A request that could not be read carries its own status (a broken %-escape, too large a form). */
function statusOf(error: unknown): number {
  const status = error instanceof Error && 'status' in error ? error.status : undefined
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500
}

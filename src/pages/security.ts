import type { Request, RequestHandler } from 'express'
import { rateLimit } from 'express-rate-limit'
import helmet from 'helmet'
import { MINUTE } from '../domain/clock.js'

/** Sign-in posts per minute and address: a whole council at one table stays under it. */
const POSTS_PER_MINUTE_MAX = 20

/** Nothing runs, nothing comes from elsewhere, nothing is framed. Plain http://localhost keeps working. */
export function headers(publicUrl: string): RequestHandler {
  const isHttps = publicUrl.startsWith('https:')
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        // Voice notes, for the coordinator.
        mediaSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: isHttps,
    // Not no-referrer: with that, browsers send "Origin: null" along with our own forms.
    referrerPolicy: { policy: 'same-origin' },
    crossOriginOpenerPolicy: isHttps,
    originAgentCluster: isHttps,
  })
}

/** What only looks, and changes nothing. */
const LOOKING = new Set(['GET', 'HEAD'])

/**
 * A form is taken only from our own pages; `refuse` answers the rest. Before all routes, so that none can forget it.
 * Who sends neither header is no browser, and has no cookie that another site could abuse.
 */
export function fromOurPagesOnly(publicUrl: string, refuse: RequestHandler): RequestHandler {
  return (request, response, next) => {
    if (LOOKING.has(request.method) || isFromOurPages(request, publicUrl)) next()
    else refuse(request, response, next)
  }
}

function isFromOurPages(request: Request, publicUrl: string): boolean {
  const site = request.headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  const origin = request.headers.origin
  if (origin === undefined) return true
  if (!URL.canParse(origin)) return false
  const { host } = new URL(origin)
  return host === request.headers.host || host === new URL(publicUrl).host
}

/** Slows down whoever tries many numbers or codes; `refuse` answers. */
export function limited(refuse: RequestHandler): RequestHandler {
  return rateLimit({
    windowMs: MINUTE,
    limit: POSTS_PER_MINUTE_MAX,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    validate: { xForwardedForHeader: false },
    handler: (request, response, next) => refuse(request, response, next),
  })
}

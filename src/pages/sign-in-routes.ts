import { setTimeout as wait } from 'node:timers/promises'
import express, { type RequestHandler, type Router } from 'express'
import { z } from 'zod'
import { isE164, type PhoneNumber, parsePhoneNumber } from '../domain/phone-number.js'
import { CODE_LIVES_MS } from '../store/sign-in.js'
import { closeSession, findSignedIn, sessionLivesMs } from '../store/sign-in-session.js'
import { homeOf } from './access.js'
import { askForCode, tryCode } from './code-sign-in.js'
import { COOKIES, cookieOptions, readCookie } from './cookies.js'
import type { PagesDeps } from './deps.js'
import { hashToken } from './secrets.js'
import { fromOurPagesOnly, limited } from './security.js'
import { refused, sendPage } from './send-page.js'
import { codePage, signInPage } from './sign-in-pages.js'
import { frameOf, memberOf } from './visitor.js'

/** No answer to a sign-in comes sooner: its duration does not tell whether a number is known. */
const ANSWERS_AFTER_MS = 100

const phoneForm = z.object({ phone: z.string().max(100).catch('') }).catch({ phone: '' })
const codeForm = z
  .object({ code: z.string().max(100).catch(''), remember: z.literal('yes').optional().catch(undefined) })
  .catch({ code: '' })

/** Signing in with a code by SMS, and out again. */
export function signInRoutes(deps: PagesDeps): Router {
  const router = express.Router()
  const ours = fromOurPagesOnly(deps.publicUrl, refused(deps, 'elsewhere'))
  const guarded = [
    ours,
    limited(refused(deps, 'too-many')),
    express.urlencoded({ extended: false, limit: '4kb' }),
  ]
  router.get('/sign-in', showSignIn(deps))
  router.post('/sign-in', guarded, takePhone(deps))
  router.get('/sign-in/code', showCode(deps))
  router.post('/sign-in/code', guarded, takeCode(deps))
  router.post('/sign-out', ours, signOut(deps))
  return router
}

function showSignIn(deps: PagesDeps): RequestHandler {
  return async (request, response) => {
    const member = await memberOf(deps, request)
    if (member) return response.redirect(303, homeOf(member.role))
    const frame = frameOf(deps, request, response)
    sendPage(response, signInPage(frame, { simulated: deps.simulated }))
  }
}

function takePhone(deps: PagesDeps): RequestHandler {
  return async (request, response) => {
    const written = phoneForm.parse(request.body).phone
    const phone = parsePhoneNumber(written)
    const frame = frameOf(deps, request, response)
    if (typeof phone !== 'string') {
      const isLandline = phone.fault === 'a landline: it gets no SMS'
      const error = frame.words(isLandline ? 'pages:phone-landline' : 'pages:phone-wrong')
      return sendPage(response, signInPage(frame, { written, error, simulated: deps.simulated }), 422)
    }
    await Promise.all([askForCode(deps, phone, frame.language), wait(ANSWERS_AFTER_MS)])
    response.cookie(COOKIES.phone, phone, cookieOptions(deps.publicUrl, CODE_LIVES_MS))
    response.redirect(303, '/sign-in/code')
  }
}

function showCode(deps: PagesDeps): RequestHandler {
  return async (request, response) => {
    const phone = phoneAsked(readCookie(request, 'phone'))
    if (!phone) return response.redirect(303, '/sign-in')
    sendPage(response, codePage(frameOf(deps, request, response), phone))
  }
}

function takeCode(deps: PagesDeps): RequestHandler {
  return async (request, response) => {
    const phone = phoneAsked(readCookie(request, 'phone'))
    if (!phone) return response.redirect(303, '/sign-in')
    const form = codeForm.parse(request.body)
    const code = form.code.replace(/\D/g, '')
    const livesMs = sessionLivesMs(form.remember === 'yes')
    const [token] = await Promise.all([tryCode(deps, phone, code, livesMs), wait(ANSWERS_AFTER_MS)])
    if (token === undefined) {
      const frame = frameOf(deps, request, response)
      return sendPage(response, codePage(frame, phone, frame.words('pages:code-wrong')), 422)
    }
    response.cookie(COOKIES.session, token, cookieOptions(deps.publicUrl, livesMs))
    response.clearCookie(COOKIES.phone, cookieOptions(deps.publicUrl))
    const member = await findSignedIn(deps.engine, hashToken(token), deps.clock.now())
    response.redirect(303, member ? homeOf(member.role) : '/')
  }
}

function signOut(deps: PagesDeps): RequestHandler {
  return async (request, response) => {
    const token = readCookie(request, 'session')
    if (token !== undefined) await closeSession(deps.engine, hashToken(token))
    response.clearCookie(COOKIES.session, cookieOptions(deps.publicUrl))
    response.redirect(303, '/sign-in')
  }
}

function phoneAsked(cookie: string | undefined): PhoneNumber | undefined {
  return cookie !== undefined && isE164(cookie) ? cookie : undefined
}

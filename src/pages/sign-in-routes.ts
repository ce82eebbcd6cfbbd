import { setTimeout as wait } from 'node:timers/promises'
import express, { type RequestHandler, type Router } from 'express'
import { z } from 'zod'
import { isE164, type PhoneNumber, parsePhoneNumber } from '../domain/phone-number.js'
import { CODE_LIVES_MS } from '../store/sign-in.js'
import { closeSession, findSignedIn, sessionLivesMs } from '../store/sign-in-session.js'
import { homeOf } from './access.js'
import { askForCode, tryCode } from './code-sign-in.js'
import { clearCookie, readCookie, setCookie } from './cookies.js'
import type { PagesDeps } from './deps.js'
import { deviceOf } from './device.js'
import { hashToken } from './secrets.js'
import { limited } from './security.js'
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
  const guarded = [limited(refused(deps, 'too-many')), express.urlencoded({ extended: false, limit: '4kb' })]
  router.get('/sign-in', showSignIn(deps))
  router.post('/sign-in', guarded, takePhone(deps))
  router.get('/sign-in/code', showCode(deps))
  router.post('/sign-in/code', guarded, takeCode(deps))
  router.post('/sign-out', signOut(deps))
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
    setCookie(response, 'phone', phone, { publicUrl: deps.publicUrl, keptMs: CODE_LIVES_MS })
    response.redirect(303, '/sign-in/code')
  }
}

function showCode(deps: PagesDeps): RequestHandler {
  return async (request, response) => {
    const phone = phoneAsked(readCookie(request, 'phone', deps.publicUrl))
    if (!phone) return response.redirect(303, '/sign-in')
    sendPage(response, codePage(frameOf(deps, request, response), phone))
  }
}

function takeCode(deps: PagesDeps): RequestHandler {
  return async (request, response) => {
    const phone = phoneAsked(readCookie(request, 'phone', deps.publicUrl))
    if (!phone) return response.redirect(303, '/sign-in')
    const form = codeForm.parse(request.body)
    const code = form.code.replace(/\D/g, '')
    const kind = form.remember === 'yes' ? 'remembered' : 'evening'
    const device = deviceOf(request.get('user-agent'))
    const trying = tryCode(deps, { phone, code }, { kind, device })
    const [token] = await Promise.all([trying, wait(ANSWERS_AFTER_MS)])
    if (token === undefined) {
      const frame = frameOf(deps, request, response)
      return sendPage(response, codePage(frame, phone, frame.words('pages:code-wrong')), 422)
    }
    const { publicUrl } = deps
    setCookie(response, 'session', token, { publicUrl, keptMs: sessionLivesMs(kind) })
    clearCookie(response, 'phone', publicUrl)
    const member = await findSignedIn(deps.engine, hashToken(token), deps.clock.now())
    response.redirect(303, member ? homeOf(member.role) : '/')
  }
}

function signOut(deps: PagesDeps): RequestHandler {
  return async (request, response) => {
    const token = readCookie(request, 'session', deps.publicUrl)
    if (token !== undefined) await closeSession(deps.engine, hashToken(token))
    clearCookie(response, 'session', deps.publicUrl)
    response.redirect(303, '/sign-in')
  }
}

function phoneAsked(cookie: string | undefined): PhoneNumber | undefined {
  return cookie !== undefined && isE164(cookie) ? cookie : undefined
}

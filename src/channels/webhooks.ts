import express, { type NextFunction, type Request, type Response, type Router } from 'express'
import type { IncomingMessage } from '../domain/incoming-message.js'
import type { Receipt } from '../domain/outbox-store.js'
import { incomingMessage } from './incoming-form.js'
import { isSigned } from './signature.js'
import { failureOf } from './twilio-codes.js'

export interface WebhooksDeps {
  /** What Twilio signs over; the Host header is anybody's word. */
  publicUrl: string
  authToken: string
  /** Resolves when the message and what follows from it are on disk. */
  onMessage(message: IncomingMessage): Promise<unknown>
  onReceipt(receipt: Receipt): Promise<unknown>
  log: { warn(ids: object, what: string): void; error(ids: object, what: string): void }
}

const EMPTY_TWIML = '<?xml version="1.0" encoding="UTF-8"?><Response/>'
/** Written out: express would compute an ETag for it each time. */
const TWIML_HEADERS = {
  'Content-Type': 'text/xml; charset=utf-8',
  'Content-Length': Buffer.byteLength(EMPTY_TWIML),
}
/** Far above the 1,600 letters of a message with all that Twilio adds to it. */
const FORM_MAX = '256kb'

/** Twilio's two doors. An answer of 200 means: kept. */
export function webhooks(deps: WebhooksDeps): Router {
  const router = express.Router()
  router.use(express.urlencoded({ extended: false, limit: FORM_MAX }))
  router.post('/inbound', onlyTwilio(deps), async (request, response) => {
    const message = incomingMessage(request.body)
    if ('fault' in message) return void refuse(response, 400, message.fault)
    if ('ignore' in message) deps.log.warn({}, `not answered: ${message.ignore}`)
    else await deps.onMessage(message)
    response.writeHead(200, TWIML_HEADERS).end(EMPTY_TWIML)
  })
  router.post('/status', onlyTwilio(deps), async (request, response) => {
    const receipt = receiptOf(request)
    if (!receipt)
      return void refuse(response, 400, 'not a Twilio receipt: MessageSid or MessageStatus is missing')
    await deps.onReceipt(receipt)
    response.status(204).end()
  })
  router.all(['/inbound', '/status'], (_request, response) => {
    response.set('Allow', 'POST')
    refuse(response, 405, 'Twilio posts here; set the webhook of the number to HTTP POST')
  })
  router.use(
    (error: Error & { status?: number }, _request: Request, response: Response, next: NextFunction) => {
      if (response.headersSent) return next(error)
      if (error.status && error.status < 500) return refuse(response, error.status, error.message)
      deps.log.error({ error: error.message }, 'a message could not be kept')
      refuse(response, 500, 'not kept; please send again')
    },
  )
  return router
}

/** Lets through what Twilio signed: over the public address with its query, and every parameter. */
function onlyTwilio({ publicUrl, authToken }: WebhooksDeps) {
  const origin = publicUrl.replace(/\/$/, '')
  return (request: Request, response: Response, next: NextFunction): void => {
    const signature = request.get('X-Twilio-Signature')
    if (!signature) {
      refuse(response, 403, 'X-Twilio-Signature is missing')
    } else if (!request.is('application/x-www-form-urlencoded')) {
      refuse(response, 415, 'Twilio posts a form (application/x-www-form-urlencoded)')
    } else if (isSigned(authToken, signature, origin + request.originalUrl, request.body ?? {})) {
      next()
    } else {
      refuse(
        response,
        403,
        'the signature is not right for this address: check PUBLIC_URL and the auth token',
      )
    }
  }
}

function receiptOf({ body, query }: Request): Receipt | undefined {
  const [sid, status, code] = ['MessageSid', 'MessageStatus', 'ErrorCode'].map((name) => first(body?.[name]))
  if (!sid || !status) return undefined
  const own = typeof query.m === 'string' ? query.m : undefined
  return {
    ...(own && { outboxMessageId: own }),
    sid,
    status,
    ...(code && /^\d+$/.test(code) && { errorCode: Number(code), failure: failureOf(Number(code)) }),
  }
}

/** A parameter that comes twice counts once. */
function first(value: unknown): string | undefined {
  const one: unknown = Array.isArray(value) ? value[0] : value
  return typeof one === 'string' ? one : undefined
}

function refuse(response: Response, status: number, why: string): void {
  response.status(status).type('text/plain').send(`${why}\n`)
}

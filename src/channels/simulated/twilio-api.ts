import express, { type NextFunction, type Request, type Response, type Router } from 'express'
import type { DoubleAccount } from './account.js'
import { type ApiError, apiError } from './api-errors.js'
import type { Approvals } from './approvals.js'
import { contentApi } from './content-api.js'
import { type MediaApiOptions, mediaApi } from './media-api.js'
import { mediaCdn } from './media-cdn.js'
import { type MessagesApiOptions, messagesApi } from './messages-api.js'
import { type NumbersApiOptions, numbersApi } from './numbers-api.js'

/**
 * How Twilio stands to the account. A suspended one is refused with the same words as wrong credentials.
 * Source: Twilio, error 20003.
 */
export type Standing = 'active' | 'suspended' | 'wrong-credentials'

export interface TwilioApiOptions
  extends MessagesApiOptions,
    Pick<NumbersApiOptions, 'settings'>,
    Pick<MediaApiOptions, 'shelf' | 'clock' | 'mediaOrigin'> {
  approvals: Approvals
  standing: () => Standing
}

/** All of Twilio's API that the double has; every other address answers 404 as Twilio does. */
export function twilioApi(options: TwilioApiOptions): Router {
  const { account, approvals, contents, shelf, clock, settings, standing } = options
  const { accountSid, authToken: secret } = account
  const router = express.Router()
  router.use(
    mediaCdn(shelf, accountSid, secret, clock),
    authentication(account, standing),
    contentApi(contents, approvals, accountSid),
    mediaApi({ shelf, accountSid, secret, clock, mediaOrigin: options.mediaOrigin }),
    numbersApi({ account, clock, settings }),
    messagesApi(options),
  )
  router.use((_req, res) => refuse(res, apiError(20404)))
  return router
}

function authentication({ accountSid, authToken }: DoubleAccount, standing: () => Standing) {
  const expected = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`
  return (req: Request, res: Response, next: NextFunction): void => {
    if (req.headers.authorization === expected && standing() === 'active') next()
    else refuse(res.setHeader('WWW-Authenticate', 'Basic realm="Twilio API"'), apiError(20003))
  }
}

function refuse(res: Response, { status, body }: ApiError): void {
  res.status(status).json(body)
}

import express, { type NextFunction, type Request, type Response, type Router } from 'express'
import type { DoubleAccount } from './account.js'
import { type ApiError, apiError } from './api-errors.js'
import { contentApi } from './content-api.js'
import { type MediaShelf, mediaApi } from './media-api.js'
import { type MessagesApiOptions, messagesApi } from './messages-api.js'

/** All of Twilio's API that the double has; every other address answers 404 as Twilio does. */
export function twilioApi(options: MessagesApiOptions & { shelf: MediaShelf }): Router {
  const { account, contents, shelf } = options
  const router = express.Router()
  router.use(
    authentication(account),
    contentApi(contents, account.accountSid),
    mediaApi(shelf, account.accountSid),
    messagesApi(options),
  )
  router.use((_req, res) => refuse(res, apiError(20404)))
  return router
}

function authentication({ accountSid, authToken }: DoubleAccount) {
  const expected = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`
  return (req: Request, res: Response, next: NextFunction): void => {
    if (req.headers.authorization === expected) next()
    else refuse(res.setHeader('WWW-Authenticate', 'Basic realm="Twilio API"'), apiError(20003))
  }
}

function refuse(res: Response, { status, body }: ApiError): void {
  res.status(status).json(body)
}

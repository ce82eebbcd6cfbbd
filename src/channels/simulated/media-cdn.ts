import { createHmac } from 'node:crypto'
import express, { type Router } from 'express'
import { type Clock, MINUTE } from '../../domain/clock.js'
import type { MediaShelf } from './media-shelf.js'

/** How long a signed address opens. */
const SIGNED_FOR_MS = 60 * MINUTE

/** Where a medium really is, for a while, behind its host: who has this address needs nothing else. */
export function signedMediaPath(path: MediaPath, secret: string, now: number): string {
  const expires = String(Math.floor((now + SIGNED_FOR_MS) / 1000))
  const query = new URLSearchParams({ Expires: expires, Signature: sign(path, expires, secret) })
  return `/${path.accountSid}/${path.messageSid}/${path.sid}?${query}`
}

export interface MediaPath {
  accountSid: string
  messageSid: string
  sid: string
}

function sign({ accountSid, messageSid, sid }: MediaPath, expires: string, secret: string): string {
  return createHmac('sha256', secret).update(`${accountSid}/${messageSid}/${sid}?${expires}`).digest('hex')
}

/**
 * The host behind the redirect. As the storage of Twilio's, it takes one proof only: a signed address that
 * comes with an Authorization header is refused.
 */
export function mediaCdn(shelf: MediaShelf, accountSid: string, secret: string, clock: Clock): Router {
  const router = express.Router()
  router.get(`/${accountSid}/:message/:sid`, (req, res) => {
    const { Expires: expires = '', Signature: signature } = req.query as Record<string, string>
    const path = { accountSid, messageSid: String(req.params.message), sid: String(req.params.sid) }
    if (req.headers.authorization) return void deny(res, 400, 'Only one auth mechanism allowed')
    if (signature !== sign(path, expires, secret)) return void deny(res, 403, 'SignatureDoesNotMatch')
    if (Number(expires) * 1000 < clock.now()) return void deny(res, 403, 'Request has expired')
    const medium = shelf.find(path.messageSid, path.sid)
    if (medium) res.type(medium.contentType).send(Buffer.from(medium.content))
    else deny(res, 404, 'NoSuchKey')
  })
  return router
}

function deny(res: express.Response, status: number, message: string): void {
  res.status(status).type('xml').send(`<Error><Message>${message}</Message></Error>`)
}

import express, { type Response, type Router } from 'express'
import type { Clock } from '../../domain/clock.js'
import { apiError } from './api-errors.js'
import { signedMediaPath } from './media-cdn.js'
import type { MediaShelf } from './media-shelf.js'
import { rfc2822 } from './message-resource.js'

/** Where Twilio says that a medium is, in every webhook. */
export function mediaUrl(accountSid: string, messageSid: string, sid: string): string {
  return `https://api.twilio.com${pathOf(accountSid, messageSid, sid)}`
}

function pathOf(accountSid: string, messageSid: string, sid: string): string {
  return `/2010-04-01/Accounts/${accountSid}/Messages/${messageSid}/Media/${sid}`
}

export interface MediaApiOptions {
  shelf: MediaShelf
  accountSid: string
  /** Signs the addresses of the other host. */
  secret: string
  clock: Clock
  /** The other host; the double itself when left out. */
  mediaOrigin: string | undefined
}

/** Fetching a medium (which leads to another host), and listing, describing and deleting it at `….json`. */
export function mediaApi({ shelf, accountSid, secret, clock, mediaOrigin }: MediaApiOptions): Router {
  const router = express.Router()
  const path = pathOf(accountSid, ':message', ':sid')

  const resource = (messageSid: string, sid: string) => {
    const date = rfc2822(clock.now())
    return {
      account_sid: accountSid,
      content_type: shelf.find(messageSid, sid)?.contentType,
      date_created: date,
      date_updated: date,
      parent_sid: messageSid,
      sid,
      uri: `${pathOf(accountSid, messageSid, sid)}.json`,
    }
  }

  router.get(pathOf(accountSid, ':message', '').replace(/\/$/, '.json'), ({ params, originalUrl }, res) => {
    const media = shelf.list(String(params.message)).map((sid) => resource(String(params.message), sid))
    const uri = `${originalUrl.split('?')[0]}?PageSize=50&Page=0`
    res.json({
      media_list: media,
      ...{ uri, first_page_uri: uri, next_page_uri: null, previous_page_uri: null },
      ...{ page: 0, page_size: 50, start: 0, end: Math.max(0, media.length - 1) },
    })
  })

  router.get(`${path}.json`, ({ params }, res) => {
    const [messageSid, sid] = keyOf(params)
    if (shelf.find(messageSid, sid)) res.json(resource(messageSid, sid))
    else notFound(res)
  })

  router.delete(`${path}.json`, ({ params }, res) => {
    if (shelf.remove(...keyOf(params))) res.status(204).end()
    else notFound(res)
  })

  router.get(path, ({ params, baseUrl }, res) => {
    const [messageSid, sid] = keyOf(params)
    if (!shelf.find(messageSid, sid)) return notFound(res)
    const host = mediaOrigin ?? baseUrl
    res.redirect(307, host + signedMediaPath({ accountSid, messageSid, sid }, secret, clock.now()))
  })

  return router
}

function keyOf({ message, sid }: Record<string, unknown>): [string, string] {
  return [String(message), String(sid)]
}

function notFound(res: Response): void {
  const { status, body } = apiError(20404)
  res.status(status).json(body)
}

import express, { type Router } from 'express'
import { newSid } from './account.js'
import { apiError } from './api-errors.js'

/** A picture or a voice note that somebody sends. */
export interface PhoneMedium {
  contentType: string
  content: Uint8Array
}

/** What was sent along with messages, until it is deleted. */
export interface MediaShelf {
  /** Keeps it; gives its sid. */
  add(messageSid: string, medium: PhoneMedium): string
  find(messageSid: string, sid: string): PhoneMedium | undefined
  remove(messageSid: string, sid: string): boolean
}

/** Enough for a demo evening, as the messages themselves. */
const KEPT_MAX = 500

/** The double's memory of media. */
export function createMediaShelf(max = KEPT_MAX): MediaShelf {
  const media = new Map<string, PhoneMedium>()
  const key = (messageSid: string, sid: string) => `${messageSid} ${sid}`
  return {
    add(messageSid, medium) {
      const sid = newSid('ME')
      media.set(key(messageSid, sid), medium)
      for (const oldest of media.keys()) {
        if (media.size <= max) break
        media.delete(oldest)
      }
      return sid
    },
    find: (messageSid, sid) => media.get(key(messageSid, sid)),
    remove: (messageSid, sid) => media.delete(key(messageSid, sid)),
  }
}

/** Where Twilio says that a medium is, in every webhook. */
export function mediaUrl(accountSid: string, messageSid: string, sid: string): string {
  return `https://api.twilio.com${pathOf(accountSid, messageSid, sid)}`
}

function pathOf(accountSid: string, messageSid: string, sid: string): string {
  return `/2010-04-01/Accounts/${accountSid}/Messages/${messageSid}/Media/${sid}`
}

/** Fetching a medium, and deleting it at `….json`. Twilio sends on to another host here; the double does not. */
export function mediaApi(shelf: MediaShelf, accountSid: string): Router {
  const router = express.Router()
  const path = pathOf(accountSid, ':message', ':sid')

  router.delete(`${path}.json`, ({ params }, res) => {
    if (shelf.remove(...keyOf(params))) res.status(204).end()
    else notFound(res)
  })

  router.get(path, ({ params }, res) => {
    const medium = shelf.find(...keyOf(params))
    if (medium) res.type(medium.contentType).send(Buffer.from(medium.content))
    else notFound(res)
  })

  return router
}

function keyOf({ message, sid }: Record<string, unknown>): [string, string] {
  return [String(message), String(sid)]
}

function notFound(res: express.Response): void {
  const { status, body } = apiError(20404)
  res.status(status).json(body)
}

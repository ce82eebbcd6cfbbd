import express, { type Router } from 'express'
import type { Clock } from '../../domain/clock.js'
import { newSid } from './account.js'
import { apiError } from './api-errors.js'
import { type Content, readContent } from './content.js'

/** The contents that were made here, by their sid. */
export interface Contents {
  add(content: Content): string
  find(sid: string): (Content & { createdAt: number }) | undefined
  remove(sid: string): boolean
}

/** The double's memory of contents; as the rest of it, gone at a restart. */
export function createContents(clock: Clock): Contents {
  const contents = new Map<string, Content & { createdAt: number }>()
  return {
    add(content) {
      const sid = newSid('HX')
      contents.set(sid, { ...content, createdAt: clock.now() })
      return sid
    },
    find: (sid) => contents.get(sid),
    remove: (sid) => contents.delete(sid),
  }
}

const PATH = '/v1/Content'

/** Twilio's Content API: make one, look at one, throw one away. Posts are JSON here, not forms. */
export function contentApi(contents: Contents, accountSid: string): Router {
  const router = express.Router()

  router.post(PATH, express.json(), (req, res) => {
    const read = readContent(req.body)
    if ('status' in read) return void res.status(read.status).json(read.body)
    const sid = contents.add(read)
    res.status(201).json(resource(sid))
  })

  router.get(`${PATH}/:sid`, (req, res) => {
    const found = resource(req.params.sid)
    if (found) res.json(found)
    else notFound(res)
  })

  router.delete(`${PATH}/:sid`, (req, res) => {
    if (contents.remove(req.params.sid)) res.status(204).end()
    else notFound(res)
  })

  /** As in Twilio's own specification, twilio_content_v1.json. Its dates are not those of messages. */
  function resource(sid: string): object | undefined {
    const content = contents.find(sid)
    if (!content) return undefined
    const url = `https://content.twilio.com${PATH}/${sid}`
    const date = new Date(content.createdAt).toISOString().replace(/\.\d+/, '')
    return {
      sid,
      account_sid: accountSid,
      friendly_name: content.friendly_name ?? '',
      language: content.language,
      variables: content.variables,
      types: content.types,
      url,
      date_created: date,
      date_updated: date,
      links: {
        approval_create: `${url}/ApprovalRequests/whatsapp`,
        approval_fetch: `${url}/ApprovalRequests`,
      },
    }
  }

  return router
}

function notFound(res: express.Response): void {
  const { status, body } = apiError(20404)
  res.status(status).json(body)
}

import express, { type Request, type Response, type Router } from 'express'
import { type ApiError, apiError } from './api-errors.js'
import type { Approvals } from './approvals.js'
import { readContent } from './content.js'
import { metaPage, searched } from './content-list.js'
import {
  approvalResource,
  approvalsResource,
  contentAndApproval,
  contentResource,
} from './content-resource.js'
import type { Contents, KeptContent } from './contents.js'

const PATH = '/v1/Content'
const ORIGIN = 'https://content.twilio.com'

/** Twilio's Content API: contents, the lists of both versions, and approval by WhatsApp. Posts are JSON, not forms. */
export function contentApi(contents: Contents, approvals: Approvals, accountSid: string): Router {
  const router = express.Router()
  const shown = (content: KeptContent) => contentResource(content, accountSid)
  const withApproval = (content: KeptContent) =>
    contentAndApproval(content, approvals.find(content.sid), accountSid)

  router.post(PATH, express.json(), (req, res) => {
    const read = readContent(req.body)
    if ('status' in read) refuse(res, read)
    else res.status(201).json(shown(contents.add(read)))
  })

  const lists: [string, (content: KeptContent) => object][] = [
    ['/v1/Content', shown],
    ['/v1/ContentAndApprovals', withApproval],
    ['/v2/Content', shown],
    ['/v2/ContentAndApprovals', withApproval],
  ]
  for (const [path, write] of lists) {
    router.get(path, (req, res) => {
      const query = new URL(req.originalUrl, ORIGIN).searchParams
      // Only version 2 can search.
      const found = path.startsWith('/v2')
        ? searched(contents.list(), query, approvals.statusOf)
        : contents.list()
      res.json(metaPage('contents', found.map(write), ORIGIN + path, query))
    })
  }

  const existing = (req: Request, res: Response): KeptContent | undefined => {
    const content = contents.find(String(req.params.sid))
    if (!content) refuse(res, apiError(20404))
    return content
  }

  router.get(`${PATH}/:sid`, (req, res) => {
    const content = existing(req, res)
    if (content) res.json(shown(content))
  })

  router.delete(`${PATH}/:sid`, (req, res) => {
    if (contents.remove(req.params.sid)) res.status(204).end()
    else refuse(res, apiError(20404))
  })

  router.post(`${PATH}/:sid/ApprovalRequests/whatsapp`, express.json(), (req, res) => {
    const content = existing(req, res)
    if (!content) return
    const approval = approvals.submit(content, req.body)
    if ('body' in approval) refuse(res, approval)
    else res.status(201).json(approvalResource(approval))
  })

  router.get(`${PATH}/:sid/ApprovalRequests`, (req, res) => {
    const content = existing(req, res)
    if (content) res.json(approvalsResource(content.sid, approvals.find(content.sid), accountSid))
  })

  return router
}

function refuse(res: Response, { status, body }: ApiError): void {
  res.status(status).json(body)
}

import { setTimeout as wait } from 'node:timers/promises'
import express, { type Request, type Response, type Router } from 'express'
import type { DoubleAccount } from './account.js'
import { type ApiError, apiError, errorOf } from './api-errors.js'
import type { Contents } from './content-api.js'
import type { DoubleMessage, MessageLog } from './message-log.js'
import { messageResource } from './message-resource.js'
import { messagesPage } from './messages-list.js'
import { newMessage } from './new-message.js'
import type { BlockList } from './twilio-words.js'

/** What shall go wrong with one request to send. */
export interface Failure {
  /** Answer this HTTP status, and take nothing. */
  status?: number
  /** Twilio's code in the answer; without one a 5xx answers with a proxy's page instead of JSON. */
  code?: number
  /** Break the connection: before the message is taken, or after it is taken and before the answer. */
  drop?: 'before' | 'after'
  /** Answer this much later. */
  delayMs?: number
}

export interface MessagesApiOptions {
  account: DoubleAccount
  log: MessageLog
  blocks: BlockList
  contents: Contents
  nextFailure: () => Failure | undefined
  onAccepted: (message: DoubleMessage) => void
}

const IN_TRANSIT = ['accepted', 'scheduled', 'queued', 'sending']

/** Twilio's API for messages over HTTP. */
export function messagesApi(options: MessagesApiOptions): Router {
  const { account, log, nextFailure, onAccepted } = options
  const router = express.Router()
  const messages = `/2010-04-01/Accounts/${account.accountSid}/Messages`

  router.use(express.urlencoded({ extended: false }))

  router.post(`${messages}.json`, async (req, res) => {
    const failure = nextFailure()
    if (failure?.delayMs) await wait(failure.delayMs)
    if (failure?.drop === 'before') return void req.socket.destroy()
    if (failure?.status) return fail(res, failure.status, failure.code)
    const made = newMessage(req.body ?? {}, options)
    if (!('sid' in made)) return refuse(res, made)
    const message = log.add(made)
    onAccepted(message)
    if (failure?.drop === 'after') return void req.socket.destroy()
    res.status(201).json(messageResource(message, account.accountSid))
  })

  router.get(`${messages}.json`, (req, res) => {
    const { searchParams } = new URL(req.originalUrl, 'http://twilio.invalid')
    res.json(messagesPage(log.list(), searchParams, account.accountSid))
  })

  router.get(`${messages}/:sid.json`, (req, res) => {
    const message = existing(log, req)
    if (!message) return refuse(res, apiError(20404))
    res.json(messageResource(message, account.accountSid))
  })

  router.post(`${messages}/:sid.json`, (req, res) => {
    const message = existing(log, req)
    if (!message) return refuse(res, apiError(20404))
    if (req.body?.Body !== '') return refuse(res, apiError(20001))
    if (IN_TRANSIT.includes(message.status)) return refuse(res, apiError(20009))
    const redacted = log.change(message.sid, { body: '' }) ?? message
    res.json(messageResource(redacted, account.accountSid))
  })

  router.delete(`${messages}/:sid.json`, (req, res) => {
    const message = existing(log, req)
    if (!message) return refuse(res, apiError(20404))
    if (IN_TRANSIT.includes(message.status)) return refuse(res, apiError(20009))
    log.change(message.sid, { body: '', isDeleted: true })
    res.status(204).end()
  })

  return router
}

function existing(log: MessageLog, req: Request): DoubleMessage | undefined {
  const message = log.find(String(req.params.sid))
  return message?.isDeleted ? undefined : message
}

function refuse(res: Response, { status, body }: ApiError): void {
  res.status(status).json(body)
}

function fail(res: Response, status: number, code: number | undefined): void {
  if (code === undefined && status >= 500) res.status(status).type('html').send(`<h1>${status}</h1>`)
  else refuse(res, errorOf(status, code ?? 20000 + status))
}

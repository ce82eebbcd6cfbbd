import { setTimeout as wait } from 'node:timers/promises'
import express, { type Request, type Response, type Router } from 'express'
import type { Channel } from '../../domain/channel.js'
import { readIdentity } from './account.js'
import { type ApiError, apiError, errorOf } from './api-errors.js'
import type { Failure } from './faults.js'
import type { DoubleMessage, MessageLog } from './message-log.js'
import { messageResource } from './message-resource.js'
import { messagesPage } from './messages-list.js'
import { type NewMessageOptions, newMessage } from './new-message.js'

export interface MessagesApiOptions extends NewMessageOptions {
  log: MessageLog
  /** What goes wrong with a request to this receiver. */
  nextFailure: (to: string) => Failure | undefined
  /** The refusal of a sender that is too fast. */
  tooFast: (channel: Channel, sender: string) => ApiError | undefined
  /** Sees to the receipts; resolves when those that come before the answer have been given. */
  onAccepted: (message: DoubleMessage, failure: Failure | undefined) => Promise<void>
}

const IN_TRANSIT = ['accepted', 'scheduled', 'queued', 'sending']

/** Twilio's API for messages over HTTP. */
export function messagesApi(options: MessagesApiOptions): Router {
  const { account, log, nextFailure, tooFast, onAccepted } = options
  const router = express.Router()
  const messages = `/2010-04-01/Accounts/${account.accountSid}/Messages`

  router.use(express.urlencoded({ extended: false }))

  router.post(`${messages}.json`, async (req, res) => {
    const form = req.body ?? {}
    const failure = nextFailure(String(form.To ?? ''))
    if (failure?.delayMs) await wait(failure.delayMs)
    if (failure?.drop === 'before') return void req.socket.destroy()
    if (failure?.status && !failure.isTaken) return fail(res, failure.status, failure.code)
    const { channel } = readIdentity(String(form.To ?? ''))
    const made =
      tooFast(channel, String(form.From ?? form.MessagingServiceSid ?? '')) ?? newMessage(form, options)
    if (!('sid' in made)) return refuse(res, made)
    const message = log.add(made)
    await onAccepted(message, failure)
    if (failure?.answerDelayMs) await wait(failure.answerDelayMs)
    if (failure?.drop === 'after') return void req.socket.destroy()
    if (failure?.status) return fail(res, failure.status, failure.code)
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
  if (code === undefined && (status >= 500 || status === 408))
    res.status(status).type('html').send(`<h1>${status}</h1>`)
  else refuse(res, errorOf(status, code ?? 20000 + status))
}

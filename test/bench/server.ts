import type { AddressInfo } from 'node:net'
import Database from 'better-sqlite3'
import express, { type Express } from 'express'
import { validateRequest } from 'twilio/lib/webhooks/webhooks.js'
import { openStore } from '../../src/store/open-store.js'
import { lineOn } from './line.js'
import { ACCOUNT, PATH, PUBLIC_URL } from './traffic.js'

/** One of the three that are measured, in a process of its own: `server.ts KIND FILE`. */
const [kind = '', file = ''] = process.argv.slice(2)

const SERVERS: Record<string, () => Express> = { bare, insert, turn }

/** Nothing but express. */
function bare(): Express {
  const http = express()
  http.post(PATH, (_request, response) => void response.status(204).end())
  return http
}

/** The least that may be called kept: the signature, and one durable row of its own. */
function insert(): Express {
  const database = new Database(file)
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  database.exec('create table message (sid text primary key, sender text, body text, received_at integer)')
  const row = database.prepare('insert into message values (?, ?, ?, ?)')
  const http = express()
  http.use(express.urlencoded({ extended: false }))
  http.post(PATH, (request, response) => {
    const { body } = request
    const signature = request.get('X-Twilio-Signature') ?? ''
    if (!validateRequest(ACCOUNT.authToken, signature, PUBLIC_URL + request.originalUrl, body)) {
      return void response.status(403).end()
    }
    row.run(body.MessageSid, body.From, body.Body, Date.now())
    response.status(204).end()
  })
  return http
}

/** All of it: what was said is understood, the talk goes on, its answer waits to leave, all on disk. */
function turn(): Express {
  const { app } = lineOn(openStore(`file:${file}`, Date.now()), `file:${file}`)
  app.start()
  return app.http
}

const make = SERVERS[kind]
if (!make) throw new Error(`Known servers: ${Object.keys(SERVERS).join(', ')}`)
const server = make().listen(0, '127.0.0.1', () => {
  process.send?.((server.address() as AddressInfo).port)
})
// Asked before and after: on a machine that others use as well, this is what stays true.
process.on('message', () => {
  const { user, system } = process.cpuUsage()
  process.send?.(user + system)
})
// Ends by itself, so that a profile of it is written.
process.once('disconnect', () => process.exit(0))

import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import twilio from 'twilio'
import RequestClient from 'twilio/lib/base/RequestClient.js'
import type { TwilioDouble } from './double.js'

/** Points every host of Twilio at one origin. */
class Redirected extends RequestClient {
  constructor(private readonly origin: string) {
    super({ timeout: 5000 })
  }
  override request<T>(options: RequestClient.RequestOptions<T>) {
    const { pathname, search } = new URL(options.uri)
    return super.request<T>({ ...options, uri: this.origin + pathname + search })
  }
}

/** A double over HTTP with Twilio's own client, and what it posts to our webhooks. */
export async function clientOf(double: TwilioDouble) {
  const heard: Record<string, string>[] = []
  const told: Record<string, string>[] = []
  const app = express()
  app.post('/inbound', express.urlencoded({ extended: false }), (req, res) => {
    heard.push(req.body)
    res.status(200).end()
  })
  app.post('/status', express.urlencoded({ extended: false }), (req, res) => {
    told.push(req.body)
    res.status(204).end()
  })
  app.use(double.router)
  const server = createServer(app).listen(0)
  await once(server, 'listening')
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  double.connect({ webhookUrl: `${origin}/inbound` })
  const { accountSid, authToken } = double.account
  const client = twilio(accountSid, authToken, { httpClient: new Redirected(origin) })
  return {
    client,
    origin,
    heard,
    /** The receipts that came to `statusCallback`. */
    told,
    statusCallback: `${origin}/status`,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}

import express, { type Express, type Router } from 'express'
import { webhooks } from './channels/webhooks.js'
import type { Config } from './config.js'
import { councilPages } from './pages/routes.js'

export interface Doors {
  webhooks: Parameters<typeof webhooks>[0]
  pages: Parameters<typeof councilPages>[0]
  trustProxy: Config['trustProxy']
  /** Health and metrics. */
  vitals: Router
  /** Present in a demo: the phones of made-up people. */
  phones?: Router
}

/** All that is reached over HTTP: Twilio's posts, health, the phones of a demo, and the pages. */
export function frontDoor({ webhooks: posts, pages, trustProxy, vitals, phones }: Doors): Express {
  const http = express()
  http.disable('x-powered-by')
  http.set('trust proxy', trustProxy)
  http.use('/twilio', webhooks(posts))
  http.use(vitals)
  if (phones) http.use('/phone', phones)
  http.use(councilPages(pages))
  return http
}

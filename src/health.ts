import express, { type Router } from 'express'
import type { Engine } from './store/engine.js'
import { probeWriting } from './store/health.js'

/** `/healthz`: the process answers. `/readyz`: migrated, writable and listening; it does not ask Twilio. */
export function health(engine: Engine): Router {
  const router = express.Router()
  router.get('/healthz', (_request, response) => {
    response.type('text/plain').send('ok\n')
  })
  router.get('/readyz', async (_request, response) => {
    try {
      await probeWriting(engine)
      response.type('text/plain').send('ready\n')
    } catch {
      response.status(503).type('text/plain').send('the store cannot be written\n')
    }
  })
  return router
}

import { createHash, timingSafeEqual } from 'node:crypto'
import express, { type Request, type RequestHandler, type Router } from 'express'
import type { Check } from './domain/check.js'
import { type Clock, MINUTE, SECOND } from './domain/clock.js'
import { checkBackups, checkDisk, checkLine, checkLoops } from './domain/line-checks.js'
import type { Metrics, MomentFacts } from './metrics.js'
import type { Engine } from './store/engine.js'
import { probeWriting } from './store/health.js'

export interface HealthDeps {
  engine: Engine
  clock: Clock
  metrics: Metrics
  /** How the line is now. */
  moment(): Promise<MomentFacts>
  isLive: boolean
  makesBackups: boolean
  /** Lets who is elsewhere read the details. */
  token: string | undefined
}

/** A probe writes to the disk: asked for more often than this, the last answer is given again. */
const PROBE_HOLDS_MS = SECOND

/**
 * `/healthz`: the process answers; with `?verbose` what is well and what is not. `/readyz`: migrated, writable and
 * listening; it does not ask Twilio. `/metrics` for Prometheus. The details are for this machine, or for the token.
 */
export function health(deps: HealthDeps): Router {
  const router = express.Router()
  const isReady = probing(deps)
  const insiders = onlyInsiders(deps.token)
  router.get('/healthz', (request, response, next) => {
    if (request.query.verbose !== undefined) return next()
    response.type('text/plain').send('ok\n')
  })
  router.get('/healthz', insiders, async (_request, response) => {
    const checks = checksOf(await deps.moment(), deps)
    const state = worstOf(checks)
    response
      .set('Cache-Control', 'no-store')
      .status(state === 'problem' ? 503 : 200)
      .json({ state, checks })
  })
  router.get('/readyz', async (_request, response) => {
    if (await isReady()) response.type('text/plain').send('ready\n')
    else response.status(503).type('text/plain').send('the store cannot be written\n')
  })
  router.get('/metrics', insiders, async (_request, response) => {
    const text = await deps.metrics.expose(await deps.moment())
    response.set('Cache-Control', 'no-store').set('Content-Type', deps.metrics.contentType).send(text)
  })
  return router
}

function probing({ engine, clock }: HealthDeps): () => Promise<boolean> {
  let last: { at: number; isReady: Promise<boolean> } | undefined
  return () => {
    const now = clock.now()
    if (!last || Math.abs(now - last.at) >= PROBE_HOLDS_MS) {
      const isReady = probeWriting(engine).then(
        () => true,
        () => false,
      )
      last = { at: now, isReady }
    }
    return last.isReady
  }
}

function checksOf(moment: MomentFacts, { isLive, makesBackups }: HealthDeps): Check[] {
  const { line, loops, diskFreeBytes, lastBackupAt, lastWebhookAt, now } = moment
  const backups = makesBackups ? { newestAt: lastBackupAt } : undefined
  return [
    ...checkLine(line, now, isLive),
    checkBackups(backups, line, now, isLive),
    checkDisk(diskFreeBytes),
    webhook(lastWebhookAt, now),
    ...checkLoops(loops, now),
  ]
}

function webhook(at: number | undefined, now: number): Check {
  const minutes = at === undefined ? undefined : Math.floor((now - at) / MINUTE)
  const detail =
    minutes === undefined ? 'Twilio has not posted since the start' : `Twilio posted ${minutes} min ago`
  return { name: 'webhook', state: 'ok', detail }
}

function worstOf(checks: readonly Check[]): Check['state'] {
  const has = (state: Check['state']) => checks.some((check) => check.state === state)
  return has('problem') ? 'problem' : has('warning') ? 'warning' : 'ok'
}

/** Lets through this machine itself, and who brings the token. */
function onlyInsiders(token: string | undefined): RequestHandler {
  return (request, response, next) => {
    if (isThisMachine(request) || (token !== undefined && isBearer(request, token))) return next()
    if (token !== undefined) response.set('WWW-Authenticate', 'Bearer')
    response
      .status(token === undefined ? 403 : 401)
      .type('text/plain')
      .send('not for you\n')
  }
}

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1'])
/** A proxy on this machine speaks for somebody else, and says so by one of these. */
const FORWARDED = ['x-forwarded-for', 'forwarded', 'via', 'x-real-ip'] as const

function isThisMachine({ socket, headers }: Request): boolean {
  const isForwarded = FORWARDED.some((name) => headers[name] !== undefined)
  return !isForwarded && LOOPBACK.has(socket.remoteAddress ?? '')
}

/** Compared by hashes of one length, so that its duration tells nothing. */
function isBearer(request: Request, token: string): boolean {
  const [, given = ''] = /^Bearer (.+)$/.exec(request.get('authorization') ?? '') ?? []
  const hash = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(hash(given), hash(token))
}

import { once } from 'node:events'
import { appendFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { createTwilioDouble } from '../../../src/channels/simulated/double.js'
import type { TwilioDoubleOptions } from '../../../src/channels/simulated/double-options.js'
import type { Failure, FaultRule } from '../../../src/channels/simulated/faults.js'
import type { FromPhone } from '../../../src/channels/simulated/inbound-form.js'
import { type Hurry, hurriedClock } from './hurried-clock.js'

/**
 * The double of Twilio in a process of its own, with a record on disk: whatever happens to the line, and to the
 * test, what reached Twilio is written there. Arguments: the record's file, the double's options, and how fast its
 * clock runs, both as JSON.
 * Says on stdout where it listens. `/control` is the test's own door.
 */
const [record = '', options = '{}', hurry = ''] = process.argv.slice(2)

const double = createTwilioDouble({
  ...(JSON.parse(options) as Omit<TwilioDoubleOptions, 'clock'>),
  clock: hurriedClock(JSON.parse(hurry) as Hurry),
})
/** However slow the machine: who got nothing within this gets nothing. */
const AWAITED_MS = 40_000

/** How many messages each of them got from us. */
const gotten = new Map<string, number>()

double.onMessage(({ direction, to }) => {
  if (direction === 'outbound-api') gotten.set(to, (gotten.get(to) ?? 0) + 1)
})
double.onMessage(({ sid, direction, channel, from, to, text, createdAt }) =>
  appendFileSync(record, `${JSON.stringify({ sid, direction, channel, from, to, text, createdAt })}\n`),
)

const app = express()
app.use('/control', express.json({ limit: '1mb' }))
app.post('/control/fail', (request, response) => {
  const { failure, rule } = request.body as { failure: Failure; rule?: FaultRule }
  double.fail(failure, rule)
  response.json({})
})
app.post('/control/send', async (request, response) => {
  const posted = await double.sendFrom(request.body as FromPhone)
  response.json({ ...posted, answeredAt: Date.now() })
})
/** Answers once somebody has got so many messages, or it has taken too long. */
app.post('/control/await', async (request, response) => {
  const { to, count } = request.body as { to: string; count: number }
  const until = Date.now() + AWAITED_MS
  while ((gotten.get(to) ?? 0) < count && Date.now() < until)
    await new Promise((resolve) => setTimeout(resolve, 10))
  const got = gotten.get(to) ?? 0
  if (got >= count) response.json({})
  else response.status(504).send(`${to} got ${got} of ${count} messages within ${AWAITED_MS} ms`)
})
app.use(double.router)

const server = createServer(app).listen(0, '127.0.0.1')
await once(server, 'listening')
process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}\n`)

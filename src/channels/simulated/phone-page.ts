import { randomUUID } from 'node:crypto'
import { parse } from 'node:path'
import { fileURLToPath } from 'node:url'
import express, { type Request, type Router } from 'express'
import type { Wording } from '../../domain/wording.js'
import type { TwilioDouble } from './double.js'
import type { MovableClock } from './movable-clock.js'
import type { PhonePerson } from './person.js'
import { phoneActions } from './phone-actions.js'
import { type Bubble, bubbleOf, OTHERS_MAX, placed } from './phone-view.js'
import { phoneWords } from './phone-words.js'
import { renderBubble, renderPhones } from './phones.js'
import { SAMPLES } from './samples.js'

export interface PhoneRoutesOptions {
  double: TwilioDouble
  /** The clock of the double and of the whole line; the page can move it on. */
  clock: MovableClock
  /** Who is on the page; asked again at every look, so that it may grow. */
  people: readonly PhonePerson[] | (() => readonly PhonePerson[])
  wording: Wording
  /** The council's page. */
  homeUrl?: string
}

const FILES = [new URL('./phones.css', import.meta.url), new URL('./live.js', import.meta.url)]

/**
 * The made-up phones and, under `/twilio`, the double's API. To be mounted at `/phone`, and never in live
 * mode: whoever reaches the page can write as anyone on it.
 */
export function phoneRoutes({ double, clock, people, wording, homeUrl = '/' }: PhoneRoutesOptions): Router {
  const router = express.Router()
  // A page from before a restart knows other messages; the new run tells its script to begin again.
  const run = randomUUID()
  const everyone = () => (typeof people === 'function' ? people() : people)
  const frameOf = (req: Request) => ({
    base: req.baseUrl,
    words: phoneWords(wording, String(req.query.lang ?? 'nl')),
  })

  router.get('/', (req, res) => {
    const frame = frameOf(req)
    const bubbles = new Map<string, Bubble[]>()
    for (const one of placed(double.messages(), everyone())) {
      bubbles.set(one.phone, [...(bubbles.get(one.phone) ?? []), bubbleOf(one, frame.words)])
    }
    const page = renderPhones({
      ...frame,
      homeUrl,
      people: everyone(),
      wordsOf: ({ language }) => phoneWords(wording, language),
      bubbles,
      now: frame.words.time(clock.now()),
      run,
      version: double.version(),
    })
    res.set('Content-Security-Policy', "default-src 'self'; frame-ancestors 'none'")
    res.set('Cache-Control', 'no-store').type('html').send(page)
  })

  router.get('/messages', (req, res) => {
    const frame = frameOf(req)
    const isReset = req.query.run !== run
    const since = isReset ? 0 : Number(req.query.since) || 0
    const bubbles = placed(double.messages(), everyone())
      .filter(({ message }) => message.version > since)
      .map((one) => {
        const bubble = bubbleOf(one, frame.words)
        return { phone: one.phone, id: bubble.id, html: renderBubble(bubble, frame) }
      })
    const now = frame.words.time(clock.now())
    const version = double.version()
    res.set('Cache-Control', 'no-store').json({ run, isReset, version, now, othersMax: OTHERS_MAX, bubbles })
  })

  router.get('/samples/:name', (req, res) => {
    const { name } = req.params
    if (name !== 'photo' && name !== 'voice') return void res.sendStatus(404)
    res.type(SAMPLES[name].contentType).send(Buffer.from(SAMPLES[name].content))
  })
  for (const file of FILES) {
    const { base, dir } = parse(fileURLToPath(file))
    router.get(`/${base}`, (_req, res) => res.sendFile(base, { root: dir }))
  }
  router.use('/twilio', double.router)
  router.use(phoneActions({ double, clock, everyone }))
  return router
}

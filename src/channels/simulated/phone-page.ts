import { randomUUID } from 'node:crypto'
import { parse } from 'node:path'
import { fileURLToPath } from 'node:url'
import express, { type Request, type Response, type Router } from 'express'
import type { TwilioDouble } from './double.js'
import type { DoubleMessage } from './message-log.js'
import { type Bubble, bubbleOf, OTHERS_ID, type PhonePerson, phoneId, phoneOf } from './phone-view.js'
import { PHONE_WORDS as words } from './phone-words.js'
import { renderBubble, renderPhones } from './phones.js'

export interface PhoneRoutesOptions {
  double: TwilioDouble
  /** Who is on the page; asked again at every look, so that it may grow. */
  people: readonly PhonePerson[] | (() => readonly PhonePerson[])
  /** The council's page. */
  homeUrl?: string
  /** The first line: what to try first. */
  tryFirst?: string
}

const FILES = [new URL('./phones.css', import.meta.url), new URL('./live.js', import.meta.url)]
/** Source: Twilio, "Message resource", Body. */
const BODY_MAX = 1600

/**
 * The made-up phones and, under `/twilio`, the double's API. To be mounted at `/phone`, and never in live
 * mode: whoever reaches the page can write as anyone on it.
 */
export function phoneRoutes({ double, people, homeUrl = '/', tryFirst }: PhoneRoutesOptions): Router {
  const router = express.Router()
  // A page from before a restart knows other messages; the new run tells its script to begin again.
  const run = randomUUID()
  const everyone = () => (typeof people === 'function' ? people() : people)

  router.get('/', (req, res) => {
    const shown = everyone()
    const bubbles = bubblesByPhone(double.messages(), shown)
    const first = tryFirst ?? words.tryFirst(shown[0]?.name ?? '')
    const { version } = double
    const page = {
      base: req.baseUrl,
      homeUrl,
      tryFirst: first,
      people: shown,
      bubbles,
      run,
      version: version(),
    }
    res.set('Cache-Control', 'no-store').type('html').send(renderPhones(page))
  })

  router.get('/messages', (req, res) => {
    const isReset = req.query.run !== run
    const since = isReset ? 0 : Number(req.query.since) || 0
    const changed = double.messages().filter(({ version }) => version > since)
    const bubbles = changed.map((message) => {
      const phone = phoneOf(message, everyone())
      return { phone, id: `m-${message.sid}`, html: renderBubble(bubbleOf(message, phone === OTHERS_ID)) }
    })
    res.set('Cache-Control', 'no-store').json({ run, isReset, version: double.version(), bubbles })
  })

  router.post('/send', express.urlencoded({ extended: false }), async (req, res) => {
    const person = everyone().find((one) => phoneId(one) === req.body?.phone)
    if (!person) return void res.status(400).type('text').send(words.noSuchPhone)
    const body = String(req.body?.body ?? '').slice(0, BODY_MAX)
    if (body.trim()) {
      const { phone: from, channel, name } = person
      await double.sendFrom({
        from,
        channel,
        body,
        ...(channel === 'whatsapp' && { extra: { ProfileName: name } }),
      })
    }
    answer(req, res, `${req.baseUrl}#${phoneId(person)}`)
  })

  for (const file of FILES) {
    const { base, dir } = parse(fileURLToPath(file))
    router.get(`/${base}`, (_req, res) => res.sendFile(base, { root: dir }))
  }
  router.use('/twilio', double.router)
  return router
}

/** The script asks for JSON and stays; a form goes back to its phone. */
function answer(req: Request, res: Response, back: string): void {
  if (req.accepts(['html', 'json']) === 'json') res.status(204).end()
  else res.redirect(303, back)
}

function bubblesByPhone(messages: DoubleMessage[], people: readonly PhonePerson[]): Map<string, Bubble[]> {
  const bubbles = new Map<string, Bubble[]>()
  for (const message of messages) {
    const phone = phoneOf(message, people)
    const earlier = bubbles.get(phone) ?? []
    earlier.push(bubbleOf(message, phone === OTHERS_ID))
    bubbles.set(phone, earlier)
  }
  return bubbles
}

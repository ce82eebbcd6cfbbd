import express, { type Request, type Response, type Router } from 'express'
import { DAY, HOUR } from '../../domain/clock.js'
import type { TwilioDouble } from './double.js'
import type { FromPhone } from './inbound-form.js'
import type { MovableClock } from './movable-clock.js'
import { type PhonePerson, phoneId } from './person.js'
import { attach, isAttachment } from './samples.js'

/** Source: Twilio, "Message resource", Body. */
const BODY_MAX = 1600

const STEPS_MS: Record<string, number> = { hour: HOUR, day: DAY, week: 7 * DAY }

/** What can be done on the page: writing, sending something along, tapping, and moving the clock on. */
export function phoneActions(deps: {
  double: TwilioDouble
  clock: MovableClock
  everyone: () => readonly PhonePerson[]
}): Router {
  const { double, clock, everyone } = deps
  const router = express.Router()
  router.use(express.urlencoded({ extended: false }))
  const personOf = (req: Request) => everyone().find((one) => phoneId(one) === req.body?.phone)

  router.post('/send', async (req, res) => {
    const person = personOf(req)
    if (!person) return void res.sendStatus(400)
    const sent = sentBy(person, req.body)
    if (sent) await double.sendFrom(sent)
    answer(req, res, phoneId(person))
  })

  router.post('/tap', async (req, res) => {
    const person = personOf(req)
    const { message: sid, option } = req.body ?? {}
    const message = double.messages().find((one) => one.sid === sid)
    const isHers = message?.to === person?.phone && message?.channel === person?.channel
    const hasOption = message?.choices?.options.some(({ id }) => id === option)
    if (!person || !isHers || !hasOption) return void res.sendStatus(400)
    await double.tap(String(sid), String(option), { ProfileName: person.name })
    answer(req, res, phoneId(person))
  })

  router.post('/clock', (req, res) => {
    const step = STEPS_MS[String(req.body?.by)]
    if (step === undefined) return void res.sendStatus(400)
    clock.moveOn(step)
    answer(req, res, 'clock')
  })

  return router
}

/** A message from her phone; nothing when there is nothing to send. By SMS only words can go. */
function sentBy(
  { phone: from, channel, name }: PhonePerson,
  fields: Record<string, unknown> = {},
): FromPhone | undefined {
  const body = String(fields.body ?? '').slice(0, BODY_MAX)
  if (channel === 'whatsapp' && isAttachment(fields.attach)) {
    const { extra, ...sent } = attach(fields.attach, body)
    return { from, channel, ...sent, extra: { ProfileName: name, ...extra } }
  }
  if (!body.trim()) return undefined
  return { from, channel, body, ...(channel === 'whatsapp' && { extra: { ProfileName: name } }) }
}

/** The script asks for JSON and stays; a form goes back to where it was. */
function answer(req: Request, res: Response, anchor: string): void {
  if (req.accepts(['html', 'json']) === 'json') return void res.status(204).end()
  const lang = /^[a-z]{2}$/.test(String(req.body?.lang)) ? `?lang=${req.body.lang}` : ''
  res.redirect(303, `${req.baseUrl}${lang}#${anchor}`)
}

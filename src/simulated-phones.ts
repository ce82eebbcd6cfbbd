import { randomBytes } from 'node:crypto'
import type { Router } from 'express'
import { createTwilioDouble } from './channels/simulated/double.js'
import type { MovableClock } from './channels/simulated/movable-clock.js'
import type { PhonePerson } from './channels/simulated/person.js'
import { phoneRoutes } from './channels/simulated/phone-page.js'
import type { TwilioAccount } from './channels/twilio-sender.js'
import type { Wording } from './domain/wording.js'

/** A Twilio of our own, with phones to see: the same webhooks and the same requests as live. */
export interface SimulatedPhones {
  account: TwilioAccount
  routes: Router
}

/** `localUrl` is where this server really listens; the signatures are over `publicUrl`, as Twilio's are. */
export function simulatedPhones(deps: {
  clock: MovableClock
  publicUrl: string
  localUrl: string
  people: readonly PhonePerson[]
  wording: Wording
}): SimulatedPhones {
  // Another account at every start: the double forgets what was made at it, and so must we.
  const accountSid = `AC${randomBytes(16).toString('hex')}`
  const authToken = randomBytes(16).toString('hex')
  const double = createTwilioDouble({
    accountSid,
    authToken,
    clock: deps.clock,
    // Nobody waits for WhatsApp at a demonstration.
    approveAfterMs: 0,
    webhookUrl: `${deps.publicUrl}/twilio/inbound`,
    localUrl: deps.localUrl,
  })
  const { smsFrom, whatsappFrom } = double.account
  return {
    account: {
      accountSid,
      authToken,
      apiUrl: `${deps.localUrl}/phone/twilio`,
      smsFrom,
      whatsappFrom,
    },
    routes: phoneRoutes({ ...deps, double }),
  }
}

import { randomBytes } from 'node:crypto'
import type { Router } from 'express'
import { createTwilioDouble } from './channels/simulated/double.js'
import { phoneRoutes } from './channels/simulated/phone-page.js'
import type { PhonePerson } from './channels/simulated/phone-view.js'
import type { TwilioAccount } from './channels/twilio-sender.js'
import type { Clock } from './domain/clock.js'

/** A Twilio of our own, with phones to see: the same webhooks and the same requests as live. */
export interface SimulatedPhones {
  account: TwilioAccount
  routes: Router
}

const ACCOUNT_SID = `AC${'0'.repeat(32)}`

/** `localUrl` is where this server really listens; the signatures are over `publicUrl`, as Twilio's are. */
export function simulatedPhones(deps: {
  clock: Clock
  publicUrl: string
  localUrl: string
  people: readonly PhonePerson[]
}): SimulatedPhones {
  const authToken = randomBytes(16).toString('hex')
  const double = createTwilioDouble({
    accountSid: ACCOUNT_SID,
    authToken,
    clock: deps.clock,
    webhookUrl: `${deps.publicUrl}/twilio/inbound`,
    localUrl: deps.localUrl,
  })
  const { smsFrom, whatsappFrom } = double.account
  return {
    account: {
      accountSid: ACCOUNT_SID,
      authToken,
      apiUrl: `${deps.localUrl}/phone/twilio`,
      smsFrom,
      whatsappFrom,
    },
    routes: phoneRoutes({ double, people: deps.people }),
  }
}

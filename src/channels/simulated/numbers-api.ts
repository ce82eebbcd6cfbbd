import { createHash } from 'node:crypto'
import express, { type Router } from 'express'
import type { Clock } from '../../domain/clock.js'
import type { DoubleAccount } from './account.js'
import { apiError } from './api-errors.js'
import { metaPage } from './content-list.js'
import { rfc2822 } from './message-resource.js'

/** What is set up for our own numbers and our service, as it stands in Twilio's console. */
export interface NumberSettings {
  /** Where messages go that come in. */
  smsUrl: string
  smsMethod: 'GET' | 'POST'
  smsFallbackUrl: string
  /** For receipts of messages that name no address of their own. */
  statusCallback: string
}

export interface NumbersApiOptions {
  account: DoubleAccount
  clock: Clock
  settings: () => NumberSettings
}

const MESSAGING = 'https://messaging.twilio.com'

/** What can be asked about the account, its numbers, its WhatsApp sender and its service; nothing is changed here. */
export function numbersApi({ account, clock, settings }: NumbersApiOptions): Router {
  const router = express.Router()
  const { accountSid, messagingServiceSid } = account
  const own = `/2010-04-01/Accounts/${accountSid}`
  const dates = () => ({ date_created: rfc2822(clock.now()), date_updated: rfc2822(clock.now()) })

  router.get(`${own}.json`, (_req, res) => {
    res.json({
      sid: accountSid,
      friendly_name: 'The double',
      owner_account_sid: accountSid,
      status: 'active',
      type: 'Full',
      uri: `${own}.json`,
      ...dates(),
    })
  })

  router.get(`${own}/IncomingPhoneNumbers.json`, (req, res) => {
    const wanted = String(req.query.PhoneNumber ?? '').replaceAll('*', '')
    const numbers = [account.smsFrom].filter((number) => number.includes(wanted))
    const uri = `${own}/IncomingPhoneNumbers.json?PageSize=50&Page=0`
    res.json({
      incoming_phone_numbers: numbers.map((number) => phoneNumber(number)),
      ...{ uri, first_page_uri: uri, next_page_uri: null, previous_page_uri: null },
      ...{ page: 0, page_size: 50, start: 0, end: Math.max(0, numbers.length - 1) },
    })
  })

  function phoneNumber(number: string): object {
    const { smsUrl, smsMethod, smsFallbackUrl, statusCallback } = settings()
    const sid = sidOf('PN', number)
    return {
      ...{ sid, account_sid: accountSid, phone_number: number, friendly_name: number },
      ...{ api_version: '2010-04-01', beta: false, origin: 'twilio', status: 'in-use' },
      capabilities: { voice: false, sms: true, mms: false, fax: false },
      ...{ sms_url: smsUrl, sms_method: smsMethod, sms_application_sid: null },
      ...{ sms_fallback_url: smsFallbackUrl, sms_fallback_method: 'POST' },
      ...{ status_callback: statusCallback, status_callback_method: 'POST' },
      ...dates(),
      uri: `${own}/IncomingPhoneNumbers/${sid}.json`,
    }
  }

  router.get('/v2/Channels/Senders', (req, res) => {
    const { smsUrl, smsMethod, smsFallbackUrl, statusCallback } = settings()
    const sender = {
      sid: sidOf('XE', account.whatsappFrom),
      status: 'ONLINE',
      sender_id: `whatsapp:${account.whatsappFrom}`,
      webhook: {
        ...{ callback_url: smsUrl, callback_method: smsMethod },
        ...{ fallback_url: smsFallbackUrl, fallback_method: 'POST' },
        ...{ status_callback_url: statusCallback, status_callback_method: 'POST' },
      },
      url: `${MESSAGING}/v2/Channels/Senders/${sidOf('XE', account.whatsappFrom)}`,
    }
    const query = new URL(req.originalUrl, MESSAGING).searchParams
    const found = query.get('Channel') === 'whatsapp' ? [sender] : []
    res.json(metaPage('senders', found, `${MESSAGING}/v2/Channels/Senders`, query))
  })

  router.get(['/v1/Services/:sid', '/v1/Services/:sid/PhoneNumbers'], (req, res) => {
    if (!messagingServiceSid || req.params.sid !== messagingServiceSid) {
      const { status, body } = apiError(20404)
      return void res.status(status).json(body)
    }
    const url = `${MESSAGING}/v1/Services/${messagingServiceSid}`
    if (!req.path.endsWith('/PhoneNumbers')) return void res.json(service(messagingServiceSid, url))
    const numbers = [serviceNumber(messagingServiceSid, url)]
    const query = new URL(req.originalUrl, MESSAGING).searchParams
    res.json(metaPage('phone_numbers', numbers, `${url}/PhoneNumbers`, query))
  })

  function service(sid: string, url: string): object {
    const { smsUrl, smsMethod, smsFallbackUrl, statusCallback } = settings()
    return {
      ...{ sid, account_sid: accountSid, friendly_name: 'The double', ...isoDates() },
      ...{ inbound_request_url: smsUrl, inbound_method: smsMethod, use_inbound_webhook_on_number: false },
      ...{ fallback_url: smsFallbackUrl, fallback_method: 'POST', status_callback: statusCallback },
      ...{ sticky_sender: true, smart_encoding: false, validity_period: 36_000, url },
    }
  }

  function serviceNumber(serviceSid: string, url: string): object {
    const sid = sidOf('PN', account.smsFrom)
    return {
      ...{ sid, account_sid: accountSid, service_sid: serviceSid, phone_number: account.smsFrom },
      ...{ country_code: 'BE', capabilities: ['SMS'], url: `${url}/PhoneNumbers/${sid}`, ...isoDates() },
    }
  }

  function isoDates() {
    const date = new Date(clock.now()).toISOString().replace(/\.\d+/, '')
    return { date_created: date, date_updated: date }
  }

  return router
}

/** The same sid for the same number at every look. */
function sidOf(kind: 'PN' | 'XE', number: string): string {
  return kind + createHash('md5').update(number).digest('hex')
}

import express from 'express'
import { expect, test } from 'vitest'
import { createTwilioDouble } from '../../src/channels/simulated/double.js'
import { listen } from '../../src/rehearsal/listen.js'
import { operations } from './openapi/spec.js'
import { createWitness } from './openapi/witness.js'

/** What the double answers to every operation that we may use, held against Twilio's own specification. */

const AC = `AC${'1'.repeat(32)}`
const MG = `MG${'1'.repeat(32)}`
const HER = '+32470000011'
const account = { accountSid: AC, authToken: 'a token for tests', messagingServiceSid: MG }

test('the double answers every operation as Twilio specifies, right or refused', async () => {
  const double = createTwilioDouble({
    ...account,
    clock: { now: () => 1_772_528_400_000 },
    receipts: 'manual',
  })
  const witness = createWitness()
  const api = await listen(express().use(witness.handler, double.router))
  const authorization = `Basic ${Buffer.from(`${AC}:${account.authToken}`).toString('base64')}`

  async function ask(method: string, path: string, body?: object | URLSearchParams) {
    const isForm = body instanceof URLSearchParams
    const response = await fetch(api.url + path, {
      method,
      headers: {
        Authorization: authorization,
        ...(body && !isForm && { 'Content-Type': 'application/json' }),
      },
      ...(body && { body: isForm ? body : JSON.stringify(body) }),
    })
    const text = await response.text()
    return { status: response.status, ...(text.startsWith('{') && (JSON.parse(text) as { sid?: string })) }
  }

  const own = `/2010-04-01/Accounts/${AC}`
  const form = (fields: Record<string, string>) => new URLSearchParams(fields)
  await double.sendFrom({ from: HER, channel: 'sms', body: 'Dag' }).catch(() => undefined)
  double.connect({ webhookUrl: 'http://127.0.0.1:1/' })
  const media = [{ contentType: 'image/jpeg', content: Buffer.from('a photo') }]
  const { messageSid } = await double.sendFrom({ from: HER, channel: 'whatsapp', body: 'lek', media })
  const file = double.messages().at(-1)?.mediaUrls[0]?.split('/').at(-1)

  // The account, its numbers, its service and its WhatsApp sender.
  await ask('GET', `${own}.json`)
  await ask('GET', `${own}/IncomingPhoneNumbers.json?PhoneNumber=%2B32460000001`)
  await ask('GET', `/v1/Services/${MG}`)
  await ask('GET', `/v1/Services/${MG}/PhoneNumbers`)
  await ask('GET', '/v2/Channels/Senders?Channel=whatsapp')

  // Messages, in all their states.
  const sent = await ask('POST', `${own}/Messages.json`, form({ To: HER, From: '+32460000001', Body: 'Dag' }))
  const byService = form({
    To: HER,
    MessagingServiceSid: MG,
    Body: 'Dag',
    StatusCallback: 'https://x.example/',
  })
  await ask('POST', `${own}/Messages.json`, byService)
  expect((await ask('DELETE', `${own}/Messages/${sent.sid}.json`)).status).toBe(409)
  await double.receipt(sent.sid ?? '', 'undelivered', 30003)
  await ask('GET', `${own}/Messages/${sent.sid}.json`)
  await ask('GET', `${own}/Messages.json?PageSize=1&DateSent%3E=2026-01-01`)
  await ask('POST', `${own}/Messages/${sent.sid}.json`, form({ Body: '' }))
  await ask('DELETE', `${own}/Messages/${sent.sid}.json`)
  await ask('GET', `${own}/Messages/${messageSid}/Media.json`)
  await ask('GET', `${own}/Messages/${messageSid}/Media/${file}.json`)
  await ask('DELETE', `${own}/Messages/${messageSid}/Media/${file}.json`)

  // Contents and their approval.
  const types = { 'twilio/text': { body: 'Dag Marie' } }
  const { sid } = await ask('POST', '/v1/Content', { friendly_name: 'dag', language: 'nl', types })
  await ask('GET', `/v1/Content/${sid}/ApprovalRequests`)
  const approval = { name: 'dag', category: 'UTILITY' }
  await ask('POST', `/v1/Content/${sid}/ApprovalRequests/whatsapp`, approval)
  await ask('GET', `/v1/Content/${sid}/ApprovalRequests`)
  await ask('GET', `/v1/Content/${sid}`)
  for (const list of ['/v1/Content', '/v1/ContentAndApprovals', '/v2/Content', '/v2/ContentAndApprovals']) {
    await ask('GET', `${list}?PageSize=1`)
  }
  await ask('DELETE', `/v1/Content/${sid}`)
  // Refusals have the form of Twilio's errors.
  expect((await ask('GET', `/v1/Content/${sid}`)).status).toBe(404)
  expect((await ask('POST', `${own}/Messages.json`, form({ To: HER, Body: 'Dag' }))).status).toBe(400)
  await api.close()

  expect(witness.faults()).toEqual([])
  expect(witness.done()).toEqual(operations)
})

import { describe, expect, it } from 'vitest'
import { DAY, MINUTE } from './clock.js'
import type { RefusalMeaning } from './delivery.js'
import type { PhoneNumber } from './phone-number.js'
import { decideReroute, decideRoute, type RouteAddress, type RouteFacts, WINDOW_MARGIN_MS } from './route.js'
import type { Route } from './routes.js'

const NOW = Date.parse('2026-03-03T10:00:00+01:00')
const template = { sid: `HX${'1'.repeat(32)}`, variables: {}, text: 'Dag' }

const phone = (value: string, more: Partial<RouteAddress> = {}): RouteAddress => ({
  address: { kind: 'phone', value: value as PhoneNumber },
  closed: [],
  ...more,
})
const number = phone('+32470000011')
const other = phone('+32470000012')
const heard = (agoMs: number) => ({ heardByWhatsappAt: NOW - agoMs })
const userName: RouteAddress = { address: { kind: 'whatsapp-id', value: 'BE.1' }, closed: [] }

type Given = Partial<Omit<RouteFacts, 'message'>> & { message?: Partial<RouteFacts['message']> }

function facts({ message, ...more }: Given): RouteFacts {
  const addresses = more.addresses ?? [number]
  return {
    message: {
      channel: 'whatsapp',
      to: addresses[0]?.address ?? number.address,
      purpose: 'round',
      ...message,
    },
    now: NOW,
    senders: { sms: true, whatsapp: true, safety: false },
    addresses,
    ...more,
  }
}

function inWords(route: Route | undefined): string {
  if (!route) return 'failed'
  if (route.outcome === 'wait') return `wait ${(route.until - NOW) / DAY} day`
  if (route.outcome === 'withhold') return `withhold ${route.reason}`
  const extra = [route.content && 'template', route.sender && `by ${route.sender}`].filter(Boolean)
  return [route.channel, route.to.value, ...extra].join(' ')
}

const onSms = { channel: 'sms' } as const
const last = { ...number, ...heard(DAY - WINDOW_MARGIN_MS - 1) }
const late = { ...number, ...heard(DAY - WINDOW_MARGIN_MS) }
const named = { ...userName, ...heard(2 * DAY) }

const WAYS: [what: string, Given, way: string][] = [
  ['by WhatsApp within the hours', { addresses: [{ ...number, ...heard(MINUTE) }] }, 'whatsapp +32470000011'],
  ['up to the margin', { addresses: [last] }, 'whatsapp +32470000011'],
  [
    'from the margin on an approved template',
    { addresses: [late], template },
    'whatsapp +32470000011 template',
  ],
  ['without one by SMS', { addresses: [late] }, 'sms +32470000011'],
  ['within the hours no template', { addresses: [last], template }, 'whatsapp +32470000011'],
  ['never wrote: a template', { template }, 'whatsapp +32470000011 template'],
  ['never wrote, none: by SMS', {}, 'sms +32470000011'],
  ['a user name outside the hours', { addresses: [named], template }, 'whatsapp BE.1 template'],
  ['a user name without a template', { addresses: [named] }, 'withhold no-template'],
  ['a user name beside a number', { addresses: [named, number] }, 'sms +32470000011'],
  [
    'her other name is within the hours',
    { addresses: [late, { ...userName, ...heard(MINUTE) }] },
    'whatsapp BE.1',
  ],
  [
    'not on WhatsApp',
    { addresses: [phone('+32470000011', { closed: ['whatsapp'] })], template },
    'sms +32470000011',
  ],
  [
    'not on WhatsApp, and a landline',
    { addresses: [phone('+32470000011', { closed: ['whatsapp', 'sms'] })] },
    'withhold no-address',
  ],
  [
    'no WhatsApp sender',
    { addresses: [last], senders: { sms: true, whatsapp: false, safety: false } },
    'sms +32470000011',
  ],
  [
    'no SMS sender, no template',
    { addresses: [late], senders: { sms: false, whatsapp: true, safety: false } },
    'withhold no-template',
  ],
  ['by SMS as it is written', { message: onSms, template }, 'sms +32470000011'],
  ['by SMS, though she wrote by WhatsApp', { message: onSms, addresses: [last] }, 'sms +32470000011'],
  [
    'to a landline that has WhatsApp',
    { message: onSms, addresses: [{ ...late, closed: ['sms'] }], template },
    'whatsapp +32470000011 template',
  ],
  [
    'to a landline',
    { message: onSms, addresses: [{ ...number, closed: ['sms'] }], template },
    'withhold no-address',
  ],
  [
    'to a number that is dead, and another',
    { message: onSms, addresses: [{ ...number, closed: ['sms'] }, other] },
    'sms +32470000012',
  ],
  [
    'no SMS sender: a template to who never wrote by WhatsApp',
    {
      message: { ...onSms, purpose: 'code' },
      senders: { sms: false, whatsapp: true, safety: false },
      template,
    },
    'whatsapp +32470000011 template',
  ],
  [
    'an alert to a phone that was dead',
    { message: { ...onSms, purpose: 'alert' }, addresses: [{ ...number, closed: ['sms'] }] },
    'sms +32470000011',
  ],
  [
    'an alert to who is no tenant',
    { message: { ...onSms, purpose: 'alert' }, addresses: [] },
    'sms +32470000011',
  ],
  ['stopped, and nobody asked', { message: { isStopped: true }, addresses: [last] }, 'withhold stopped'],
  [
    'stopped, and a reminder by SMS',
    { message: { ...onSms, isStopped: true, purpose: 'reminder' } },
    'withhold stopped',
  ],
  [
    'stopped, and answered',
    { message: { isStopped: true, purpose: 'reply' }, addresses: [last] },
    'whatsapp +32470000011',
  ],
  [
    'after 63016 whatever we counted',
    { message: { reroutedBecause: 'outside-window' }, addresses: [last], template },
    'whatsapp +32470000011 template',
  ],
  [
    'after a template was paused',
    { message: { reroutedBecause: 'template' }, addresses: [late], template },
    'sms +32470000011',
  ],
  [
    'a day after 63049',
    { message: { reroutedBecause: 'not-today' }, addresses: [late], template },
    'whatsapp +32470000011 template',
  ],
  [
    'by the second number',
    { message: { ...onSms, sender: 'safety', purpose: 'safety' } },
    'sms +32470000011 by safety',
  ],
]

const stoppedWhatsapp: Given = { stopped: ['whatsapp'], addresses: [last] }
const safe = { purpose: 'safety' } as const

const AROUND: [what: string, Given, way: string][] = [
  ['danger goes by SMS', { ...stoppedWhatsapp, message: safe }, 'sms +32470000011'],
  ['an alert goes by SMS', { ...stoppedWhatsapp, message: { purpose: 'alert' } }, 'sms +32470000011'],
  ['a reply keeps its way', { ...stoppedWhatsapp, message: { purpose: 'reply' } }, 'whatsapp +32470000011'],
  [
    'without an SMS sender danger waits for it',
    { ...stoppedWhatsapp, message: safe, senders: { sms: false, whatsapp: true, safety: false } },
    'whatsapp +32470000011',
  ],
  [
    'a user name has no other way',
    { stopped: ['whatsapp'], message: safe, addresses: [{ ...userName, ...heard(0) }] },
    'whatsapp BE.1',
  ],
  [
    'blocked by SMS: by the second number',
    {
      stopped: ['whatsapp'],
      message: safe,
      senders: { sms: true, whatsapp: true, safety: true },
      addresses: [{ ...last, isBlocked: true }],
    },
    'sms +32470000011 by safety',
  ],
  [
    'SMS stopped: danger by WhatsApp',
    { stopped: ['sms'], message: { ...onSms, ...safe }, addresses: [last] },
    'whatsapp +32470000011',
  ],
  [
    'SMS stopped: an alert as a template',
    { stopped: ['sms'], message: { ...onSms, purpose: 'alert' }, template },
    'whatsapp +32470000011 template',
  ],
  [
    'SMS stopped, no template: it waits',
    { stopped: ['sms'], message: { ...onSms, ...safe } },
    'sms +32470000011',
  ],
  [
    'both stopped: it keeps its way',
    { ...stoppedWhatsapp, stopped: ['sms', 'whatsapp'], message: safe },
    'whatsapp +32470000011',
  ],
]

const safely = { sms: true, whatsapp: true, safety: true }
const danger = { ...onSms, purpose: 'safety' } as const

const FAILED: [why: RefusalMeaning, what: string, Given, way: string][] = [
  ['outside-window', 'a template', { addresses: [last], template }, 'whatsapp +32470000011 template'],
  ['outside-window', 'by SMS', { addresses: [last] }, 'sms +32470000011'],
  ['outside-window', 'a user name', { addresses: [{ ...userName, ...heard(0) }] }, 'withhold no-template'],
  ['template', 'by SMS', { addresses: [late], template }, 'sms +32470000011'],
  ['template', 'a user name', { addresses: [named], template }, 'withhold no-template'],
  ['not-on-whatsapp', 'by SMS', { addresses: [last], template }, 'sms +32470000011'],
  ['not-on-whatsapp', 'her other number', { addresses: [named, other] }, 'sms +32470000012'],
  ['not-on-whatsapp', 'a user name', { addresses: [named], template }, 'failed'],
  ['not-today', 'a day later', { addresses: [late], template }, 'wait 1 day'],
  [
    'not-today',
    'again: by SMS',
    { message: { charges: 2 }, addresses: [late], template },
    'sms +32470000011',
  ],
  ['not-today', 'again, a user name', { message: { charges: 2 }, addresses: [named], template }, 'failed'],
  [
    'unreachable-for-good',
    'she writes by WhatsApp',
    { message: onSms, addresses: [last] },
    'whatsapp +32470000011',
  ],
  ['unreachable-for-good', 'never by WhatsApp', { message: onSms, template }, 'failed'],
  [
    'not-a-mobile',
    'once by WhatsApp',
    { message: onSms, addresses: [late], template },
    'whatsapp +32470000011 template',
  ],
  ['stopped-at-twilio', 'a question', { message: onSms, addresses: [last] }, 'failed'],
  ['stopped-at-twilio', 'danger', { message: danger, senders: safely }, 'sms +32470000011 by safety'],
  [
    'stopped-at-twilio',
    'danger, there too',
    { message: { ...danger, sender: 'safety' }, senders: safely, addresses: [last] },
    'whatsapp +32470000011',
  ],
  [
    'stopped-at-twilio',
    'danger, one number',
    { message: danger, addresses: [last] },
    'whatsapp +32470000011',
  ],
  [
    'stopped-at-twilio',
    'danger, outside the hours',
    { message: danger, addresses: [late] },
    'whatsapp +32470000011',
  ],
  ['content', 'by WhatsApp', { addresses: [last], template }, 'sms +32470000011'],
  ['content', 'by SMS', { message: onSms, addresses: [last], template }, 'failed'],
  ['not-by-whatsapp', 'by SMS', { addresses: [last], template }, 'sms +32470000011'],
  [
    'outside-window',
    'blocked at Twilio',
    { addresses: [{ ...last, isBlocked: true }] },
    'withhold no-template',
  ],
  [
    'outside-window',
    'danger that was blocked by SMS',
    {
      message: { purpose: 'safety', reroutedBecause: 'stopped-at-twilio' },
      addresses: [{ ...late, isBlocked: true }],
    },
    'withhold no-template',
  ],
  ['filtered', 'anything', { message: onSms, addresses: [last], template }, 'failed'],
]

describe('the way a message takes', () => {
  it.each(WAYS)('%s', (_, given, way) => {
    expect(inWords(decideRoute(facts(given)))).toBe(way)
  })

  it.each(AROUND)('past a sender that is stopped: %s', (_, given, way) => {
    expect(inWords(decideRoute(facts(given)))).toBe(way)
  })

  it.each(FAILED)('after %s, %s', (why, _what, given, way) => {
    const now = facts(given)
    const next = decideReroute(now, why)
    expect(inWords(next)).toBe(way)
    // When it is taken again it is decided anew, and must go the same way.
    if (next?.outcome !== 'go') return
    const { channel, to, sender } = next
    const { sender: _, ...before } = now.message
    const message = { ...before, channel, to, reroutedBecause: why, ...(sender && { sender }) }
    expect(inWords(decideRoute({ ...now, message }))).toBe(way)
  })

  it('never sends content by SMS, nor to where it was not hers', () => {
    for (const [, given] of WAYS) {
      const asked = facts(given)
      const route = decideRoute(asked)
      if (route.outcome !== 'go') continue
      expect(route.channel === 'sms' && route.content).toBeFalsy()
      const own = [asked.message.to, ...asked.addresses.map(({ address }) => address)]
      expect(own).toContainEqual(route.to)
    }
  })
})

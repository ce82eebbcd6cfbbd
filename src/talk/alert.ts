import type { Company } from '../domain/company.js'
import { expiryOf } from '../domain/expiry.js'
import type { OutboxMessage } from '../domain/outbox-message.js'
import { parsePhoneNumber } from '../domain/phone-number.js'
import type { Emergency } from '../domain/repair.js'
import { alertTemplate } from '../domain/template-list.js'
import { dayInWords, hourInWords } from '../domain/when.js'
import type { UnitOfWork } from './unit-of-work.js'

/** How sure it is, or how it was told: in confidence of violence, or that she does not want to live. */
type AlertKind = 'sure' | 'unsure' | 'private' | 'despair'

/**
 * Wakes a human: one message to each alert phone, at once. It holds the tenant's number, since someone has to be able
 * to call her. What was told in confidence leaves out who and what: the phone may lie on a table, and calling her
 * back may put her in danger. That stands on the coordinator's list. Who does not want to live is called, by a human.
 */
export function alertStaff(
  work: UnitOfWork,
  company: Company,
  what: Emergency | 'threat',
  as: AlertKind,
): void {
  const body = work.wording('nl', keyFor(work, as), {
    what: work.wording('nl', `alert:${what}`),
    time: momentInWords(work),
    who:
      work.party.address.kind === 'phone'
        ? work.party.address.value
        : work.wording('nl', 'alert:without-number'),
  })
  work.isDecided = true
  tellAlertPhones(work, company, body)
}

/** One of those with an alert phone has it: nobody is reminded any more, and the others hear so. */
export function takeAlarms(work: UnitOfWork, company: Company): void {
  work.isDecided = true
  work.effects.push({ kind: 'alarms-taken' })
  work.lines.push(work.wording('nl', 'alert:taken'))
  tellAlertPhones(work, company, work.wording('nl', 'alert:taken-by-another'), work.party.address.value)
}

function tellAlertPhones(work: UnitOfWork, company: Company, body: string, except?: string): void {
  for (const written of company.alertPhones) {
    const phone = parsePhoneNumber(written)
    // One that cannot be read is said at the start and by `doctor`; it holds up no other.
    if (typeof phone !== 'string' || phone === except) continue
    const message: OutboxMessage = {
      id: work.ids.next(),
      to: { kind: 'phone', value: phone },
      channel: 'sms',
      body,
      purpose: 'alert',
      template: alertTemplate(body),
      notBeforeAt: work.now,
      expiresAt: expiryOf('alert', work.now),
      createdAt: work.now,
    }
    work.effects.push({ kind: 'message', message })
  }
}

function keyFor({ lateSince }: UnitOfWork, as: AlertKind): `alert:${string}` {
  if (as === 'private') return 'alert:private'
  if (as === 'despair') return 'alert:despair'
  if (as === 'unsure') return 'alert:unsure'
  return lateSince === undefined ? 'alert:emergency' : 'alert:emergency-late'
}

/** When she wrote: with the day, where that was not now. */
function momentInWords({ now, lateSince }: UnitOfWork): string {
  if (lateSince === undefined) return hourInWords(now, 'nl')
  return `${dayInWords(lateSince, 'nl')}, ${hourInWords(lateSince, 'nl')}`
}

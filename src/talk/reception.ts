import type { Channel } from '../domain/channel.js'
import type { Company } from '../domain/company.js'
import { expiryOf } from '../domain/expiry.js'
import type { OutboxMessage } from '../domain/outbox-message.js'
import { nextMorning } from '../domain/quiet-hours.js'
import type { Emergency } from '../domain/repair.js'
import type { Effect } from '../domain/turn.js'
import { dayInWords, hourInWords } from '../domain/when.js'
import type { AtTheDoor } from './door.js'
import { type UnitOfWork, wordsFor } from './unit-of-work.js'
import { letGoOfNumber } from './wrong-number.js'

/** What an open talk does after something came before it. */
export type Afterwards = 'ends' | 'comes-back' | 'stays'

/** Numbers to call, as `data/` writes them. */
export type EmergencyNumbers = Record<string, string>

export interface House {
  company: Company
  numbers: EmergencyNumbers
}

/** Answers what comes before any talk, and says what the open talk does next. */
export function receive(work: UnitOfWork, door: AtTheDoor, house: House): Afterwards {
  switch (door.kind) {
    case 'emergency':
      return safety(work, door.emergency, house)
    case 'stop':
      decide(work, [{ kind: 'stopped' }, { kind: 'invitations-refused', of: 'everything' }])
      delete work.state.lastAsked
      if (!door.isSilent) say(work, 'stopped')
      return 'ends'
    case 'start':
      decide(work, [{ kind: 'started' }, consentBy('start-word', work)])
      if (!door.isSilent) say(work, 'started')
      return 'comes-back'
    case 'questions-off':
      decide(work, [
        { kind: 'consent-withdrawn', purposes: ['questions'] },
        { kind: 'invitations-refused', of: 'questions' },
      ])
      say(work, 'questions-off')
      return isOpen(work, 'question') || isOpen(work, 'consent') ? 'ends' : 'comes-back'
    case 'questions-on':
      // Who asks for questions after a STOP wants messages again.
      if (work.party.tenant.stoppedAt !== undefined) decide(work, [{ kind: 'started' }])
      decide(work, [consentBy('on-word', work)])
      say(work, 'questions-on')
      return 'comes-back'
    case 'help':
      if (!door.isSilent) work.lines.push(wordsFor(work, 'help:menu'))
      return door.isSilent ? 'stays' : 'comes-back'
    case 'call-me':
      decide(work, [{ kind: 'attention', attention: 'call-back', detail: '' }])
      say(work, 'call-noted')
      return 'comes-back'
    case 'privacy':
      say(work, 'privacy')
      return 'comes-back'
    case 'forget':
      decide(work, [{ kind: 'attention', attention: 'forget', detail: '' }])
      say(work, 'forget-noted')
      return 'comes-back'
    case 'language':
      work.language = door.language
      decide(work, [{ kind: 'language-chosen', language: door.language }])
      say(work, 'language-set')
      return 'comes-back'
    case 'language-menu':
      say(work, 'language-menu')
      return 'stays'
    case 'channel':
      return choosesChannel(work, door.channel)
    case 'wrong-number':
      letGoOfNumber(work)
      return 'ends'
  }
}

/** From now on she is written to by that channel; to a user name alone no SMS can go. */
function choosesChannel(work: UnitOfWork, channel: Channel): Afterwards {
  if (channel === 'sms' && work.party.address.kind !== 'phone' && !work.party.hasPhone) {
    say(work, 'no-number')
    return 'comes-back'
  }
  decide(work, [{ kind: 'channel-chosen', channel }])
  if (channel === 'sms') say(work, 'by-sms')
  else say(work, 'by-whatsapp')
  return 'comes-back'
}

function safety(work: UnitOfWork, emergency: Emergency, house: House): Afterwards {
  const { company, numbers } = house
  const values = {
    ...numbers,
    // Before go-live there may be no duty line yet; the office is better than a blank.
    duty: company.dutyLine || company.officePhone,
    lift: company.liftFirm || company.dutyLine || company.officePhone,
  }
  work.lines.push(wordsFor(work, `safety:${emergency}`, values))
  const water = company.water.find(({ municipalities }) => municipalities.includes(work.municipality ?? ''))
  if (emergency === 'flood' && water) {
    work.lines.push(wordsFor(work, 'safety:flood-street', { water: water.phone }))
  }
  work.lines.push(wordsFor(work, 'safety:noted', { time: hourInWords(work.now, work.language) }))
  decide(work, [{ kind: 'attention', attention: 'emergency', detail: emergency }])
  for (const phone of company.alertPhones) decide(work, [alert(work, phone, emergency)])
  work.state.restsUntil = nextMorning(work.now)
  work.isUrgent = true
  return 'stays'
}

/** Wakes a human. It holds the tenant's number: someone has to be able to call her. */
function alert(work: UnitOfWork, phone: string, emergency: Emergency): Effect {
  const message: OutboxMessage = {
    id: work.ids.next(),
    to: { kind: 'phone', value: phone as never },
    channel: 'sms',
    body: work.wording('nl', work.lateSince === undefined ? 'alert:emergency' : 'alert:emergency-late', {
      what: work.wording('nl', `alert:${emergency}`),
      time: momentInWords(work),
      who: work.party.address.value,
    }),
    purpose: 'alert',
    notBeforeAt: work.now,
    expiresAt: expiryOf('alert', work.now),
    createdAt: work.now,
  }
  return { kind: 'message', message }
}

/** When she wrote: with the day, where that was not now. */
function momentInWords({ now, lateSince }: UnitOfWork): string {
  if (lateSince === undefined) return hourInWords(now, 'nl')
  return `${dayInWords(lateSince, 'nl')}, ${hourInWords(lateSince, 'nl')}`
}

function say(work: UnitOfWork, name: string): void {
  work.lines.push(wordsFor(work, `reception:${name}`))
}

function decide(work: UnitOfWork, effects: readonly Effect[]): void {
  work.isDecided = true
  work.effects.push(...effects)
}

function consentBy(source: string, work: UnitOfWork): Effect {
  return {
    kind: 'consent',
    state: 'given',
    purposes: ['questions', 'meetings'],
    wording: `reception:${source}@${work.language}`,
    source,
  }
}

function isOpen(work: UnitOfWork, talk: string): boolean {
  return work.state.stack.at(-1)?.id === talk
}

import type { Channel } from '../domain/channel.js'
import { officeHoursIn } from '../domain/office-hours.js'
import type { Effect } from '../domain/turn.js'
import type { AtTheDoor } from './door.js'
import { forPeople } from './for-people.js'
import { type Afterwards, answerDanger, type House } from './safety.js'
import { answeringIn, type UnitOfWork, wordsFor } from './unit-of-work.js'
import { letGoOfNumber } from './wrong-number.js'

/** Answers what comes before any talk, and says what the open talk does next. */
export function receive(
  work: UnitOfWork,
  door: Exclude<AtTheDoor, { kind: 'forget' }>,
  house: House,
): Afterwards {
  switch (door.kind) {
    case 'emergency':
      return answerDanger(work, door, house)
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
      // After a STOP nothing comes, meetings neither.
      if (work.party.tenant.stoppedAt === undefined) say(work, 'questions-off')
      else say(work, 'stopped')
      // A yes that comes days after this is no yes to her sentence.
      if (work.state.lastAsked?.talk === 'quote') delete work.state.lastAsked
      return ['question', 'consent', 'quote'].some((talk) => isOpen(work, talk)) ? 'ends' : 'comes-back'
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
      work.lines.push(
        wordsFor(work, 'reception:privacy', {
          months: house.company.retention.messagesMonths,
          repairMonths: house.company.retention.repairsMonths,
        }),
      )
      // It fills two parts of an SMS: what is open stays open, and is not said again behind it.
      return 'stays'
    case 'take-back':
      decide(work, [forPeople(door.text)])
      say(work, 'passed-on')
      return 'comes-back'
    case 'language':
      work.language = door.language
      decide(work, [{ kind: 'language-chosen', language: door.language }])
      say(work, 'language-set')
      return 'comes-back'
    case 'language-menu':
      say(work, 'language-menu')
      return 'stays'
    case 'progress':
      say(work, 'progress')
      return 'comes-back'
    case 'office-hours':
      sayHours(work, house)
      return 'comes-back'
    case 'channel':
      return choosesChannel(work, door.channel)
    case 'wrong-number':
      letGoOfNumber(work)
      return 'ends'
  }
}

/** When the office is open, in the company's own words; where those are missing, its number. */
function sayHours(work: UnitOfWork, { company }: House): void {
  if (company.officeHours === '') {
    say(work, 'office')
    return
  }
  const hours = officeHoursIn(company.officeHours, work.language)
  work.lines.push(wordsFor(work, 'reception:office-hours', { hours }))
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

/** That she was heard in these is for her to read: said in the language in which she says it. */
const SAID_BACK: ReadonlySet<string> = new Set([
  'stopped',
  'started',
  'questions-off',
  'questions-on',
  'call-noted',
])

function say(work: UnitOfWork, name: string): void {
  work.lines.push(wordsFor(SAID_BACK.has(name) ? answeringIn(work) : work, `reception:${name}`))
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

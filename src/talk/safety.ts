import type { Company } from '../domain/company.js'
import { type Language, SPOKEN_LANGUAGES } from '../domain/language.js'
import { nextMorning } from '../domain/quiet-hours.js'
import { hourInWords } from '../domain/when.js'
import { asksToGoBack } from '../understanding/after-a-concern.js'
import type { Confidence, Danger } from '../understanding/danger.js'
import { languageHint } from '../understanding/language-hint.js'
import { isPowerCut } from '../understanding/power-cut.js'
import { readYesNo, saysStillWrong } from '../understanding/yes-no.js'
import { alertStaff } from './alert.js'
import { forPeople } from './for-people.js'
import { DOUBT_LASTS_MS, WARNED_AGAIN_WITHIN_MS } from './limits.js'
import { type UnitOfWork, wordsFor } from './unit-of-work.js'
import { waterNumbers } from './water-companies.js'

/** What an open talk does after something came before it. */
export type Afterwards = 'ends' | 'comes-back' | 'stays'

/** Numbers to call, as `data/` writes them. */
export type EmergencyNumbers = Record<string, string>

export interface House {
  company: Company
  numbers: EmergencyNumbers
}

/** Whom to call first, by the text that was said. */
const CALL_FIRST: Readonly<Record<string, string>> = {
  gas: 'gas',
  flood: 'duty',
  lift_trapped: 'lift',
  suicide: 'suicide',
  threat: 'suicide',
}

/**
 * The fixed text, at once; staff are woken; the open talk rests until the next day. Where the words are doubtful one
 * question follows. What was told in confidence is answered once, and the line goes quiet.
 */
export function answerDanger(
  work: UnitOfWork,
  { danger, text }: { danger: Danger; text: string },
  house: House,
): Afterwards {
  const { emergency, certainty, isPrivate, isThreat } = danger
  const kind = isPrivate ?? (isThreat ? 'threat' : emergency)
  const say = speaker(work, text, house)
  const wasSaid = isWarned(work, kind)
  delete work.state.doubt
  warn(work, kind)
  work.isUrgent = true

  if (wasSaid && kind === 'suicide') {
    say('safety:suicide-again')
  } else if (wasSaid) {
    say('safety:again', { call: say.numbers[CALL_FIRST[kind] ?? 'emergency'] ?? '' })
  } else {
    say(`safety:${kind}`)
    const water = kind === 'flood' && waterNumbers(house.company, { ...work.party, text })
    if (water) say('safety:flood-street', { water })
    say('safety:noted', { time: hourInWords(work.now, say.language) })
  }
  // What leans to nothing wakes nobody before she says yes; it lies on top of the coordinator's list.
  const wakes = !wasSaid && (isPrivate !== undefined || certainty !== 'unlikely')
  note(work, certainty === 'sure' ? kind : `${kind}?`, wakes)
  if (isPrivate) return beQuiet(work, house, wasSaid ? undefined : isPrivate)

  if (certainty !== 'sure') {
    say(emergency === 'lift_trapped' ? 'safety:ask-lift_trapped' : 'safety:ask-now')
    work.state.doubt = { emergency, text, at: work.now }
  }
  if (wakes)
    alertStaff(work, house.company, isThreat ? 'threat' : emergency, certainty === 'sure' ? 'sure' : 'unsure')
  return 'stays'
}

/**
 * Her answer to "is that so now?". A yes is an emergency; a no lets the open talk come back. Other words, and silence,
 * leave it as it is: the text was said, and a human sees it. Undefined when she was not asked, or answers otherwise.
 */
export function answerDoubt(work: UnitOfWork, text: string, house: House): Afterwards | undefined {
  const { doubt } = work.state
  if (!doubt) return undefined
  delete work.state.doubt
  if (work.now - doubt.at > DOUBT_LASTS_MS) return undefined
  const say = speaker(work, doubt.text, house)
  // "Still leaking" says that it is so; of a lift it says no more than that it is broken.
  const isStill = doubt.emergency !== 'lift_trapped' && saysStillWrong(text)
  const reply = isStill ? 'yes' : readYesNo(text, say.language)
  if (reply === 'yes') {
    say('safety:again', { call: say.numbers[CALL_FIRST[doubt.emergency] ?? 'emergency'] ?? '' })
    note(work, doubt.emergency, true)
    alertStaff(work, house.company, doubt.emergency, 'sure')
    work.isUrgent = true
    return 'stays'
  }
  if (reply !== 'no') return undefined
  say('safety:not-now')
  work.isDecided = true
  delete work.state.restsUntil
  return 'comes-back'
}

/** More homes than hers have no power: says whose it is to mend, before what she told is noted. Says whether it did. */
export function tellOfPowerCut(work: UnitOfWork, house: House): boolean {
  const text = work.input?.text ?? ''
  if (!isPowerCut(text)) return false
  speaker(work, text, house)('safety:power')
  return true
}

/** What is said to her while all rests: 112 after danger; after despair who listens, now and at night. */
export function sayResting(work: UnitOfWork, text: string, house: House): void {
  const told = work.state.warned?.suicide
  // Of what she told of before the rest that is on now.
  const isOfDespair = told !== undefined && nextMorning(told) > work.now
  if (isOfDespair) speaker(work, text, house)('safety:suicide-again')
  else work.lines.push(wordsFor(work, 'reception:resting'))
}

/** After these the house may not be safe when she thinks that it is. */
const OUT_OF_THE_HOUSE = ['gas', 'co', 'fire', 'electric_danger']

/**
 * "Kan ik terug naar binnen?", in the hours after the danger: not before those who measure say so, whatever we asked. Says
 * whether she was told.
 */
export function answerGoingBack(work: UnitOfWork, text: string, house: House): boolean {
  const { warned } = work.state
  const at = Math.max(...OUT_OF_THE_HOUSE.map((kind) => warned?.[kind] ?? Number.NEGATIVE_INFINITY))
  if (work.now - at > DOUBT_LASTS_MS || !asksToGoBack(text)) return false
  speaker(work, text, house)('safety:back-inside')
  work.effects.push(forPeople(text))
  work.isUrgent = true
  return true
}

/**
 * Nothing unasked any more until a coordinator lifts it, and no talk that comes back. Of violence there is no detail in
 * the alert, and nobody calls; who does not want to live must hear a human.
 */
function beQuiet(work: UnitOfWork, house: House, told: Confidence | undefined): Afterwards {
  work.effects.push({ kind: 'left-alone' })
  work.party.tenant.leftAloneAt = work.now
  delete work.state.lastAsked
  delete work.state.lastConcern
  const as = told === 'suicide' ? 'despair' : 'private'
  if (told) alertStaff(work, house.company, 'medical_or_violence', as)
  return 'ends'
}

function note(work: UnitOfWork, detail: string, wakes: boolean): void {
  work.isDecided = true
  work.effects.push({ kind: 'attention', attention: 'emergency', detail, ...(wakes && { alerts: true }) })
  work.state.restsUntil = nextMorning(work.now)
}

function isWarned({ state, now }: UnitOfWork, kind: string): boolean {
  const at = state.warned?.[kind]
  return at !== undefined && now - at <= WARNED_AGAIN_WITHIN_MS
}

function warn(work: UnitOfWork, kind: string): void {
  work.state.warned = { ...work.state.warned, [kind]: work.now }
}

/** Says safety texts in the language that the message is written in, or else in hers, with the numbers filled in. */
function speaker(work: UnitOfWork, text: string, { company, numbers }: House) {
  const language = languageOf(text) ?? work.language
  const all: EmergencyNumbers = {
    ...numbers,
    // Before go-live there may be no duty line yet; the office is better than a blank.
    duty: company.dutyLine || company.officePhone,
    lift: company.liftFirm || company.dutyLine || company.officePhone,
  }
  const say = (key: `safety:${string}`, values: Record<string, string> = {}) => {
    work.lines.push(work.wording(language, key, { ...all, ...values, context: work.channel }))
  }
  return Object.assign(say, { language, numbers: all })
}

function languageOf(text: string): Language | undefined {
  const hint = languageHint(text)
  return SPOKEN_LANGUAGES.find((language) => language === hint)
}

import { BUTTONS_MAX, LIST_ITEMS_MAX, shapeOf, tapId } from '../domain/choices.js'
import { isPartialLanguage, isTalkLanguage, type SpokenLanguage, spokenLanguage } from '../domain/language.js'
import { segmentsOf } from '../domain/segments.js'
import { isBare } from '../understanding/bare-answer.js'
import { clearLanguage } from '../understanding/language-hint.js'
import { isYesIn, readYesNo } from '../understanding/yes-no.js'
import type { AtTheDoor } from './door.js'
import { OFFER_LASTS_MS, SEGMENTS_MAX } from './limits.js'
import { isResting, type UnitOfWork, wordsFor } from './unit-of-work.js'

/** After these she was told of languages already, wants nothing more of us, or is in danger. */
const NOT_AFTER: ReadonlySet<AtTheDoor['kind']> = new Set([
  'emergency',
  'stop',
  'questions-off',
  'wrong-number',
  'language',
  'language-menu',
])

/**
 * Who writes clearly in another language than the one we write to her is answered in the latter as before; below it
 * stands one line in hers, once in her life for each language: would she rather have that? Nothing changes before she
 * says so. A line that does not fit waits for the next reply. Says whether she was asked.
 */
export function offerLanguage(
  work: UnitOfWork,
  text: string,
  { languages, door }: { languages: readonly string[]; door: AtTheDoor['kind'] | undefined },
): boolean {
  const { state, now, channel } = work
  if (door === 'language') delete state.languageToOffer
  else noteLanguage(work, text, languages)
  const language = state.languageToOffer
  if (language === undefined || (door !== undefined && NOT_AFTER.has(door)) || isNoTime(work)) return false
  const key = isPartialLanguage(language) ? 'dutch:offer' : 'reception:language-offer'
  const line = work.wording(language, key, { context: channel })
  // WhatsApp counts no parts.
  if (channel === 'sms' && segmentsOf([...work.lines, line].join('\n')) > SEGMENTS_MAX) return false
  work.lines.push(line)
  delete state.languageToOffer
  state.languagesOffered = [...(state.languagesOffered ?? []), language]
  state.languageOffer = { language, at: now }
  if (channel === 'whatsapp') addButton(work, language)
  return true
}

/**
 * What her next message says to the offer: the language to go on in. A yes in the language that was offered accepts it,
 * whatever else we asked in ours; other words for yes and no do so only where nothing else waits for them.
 */
export function answerToOffer(work: UnitOfWork, text: string): AtTheDoor | undefined {
  const { languageOffer: offer, stack } = work.state
  // What we asked has not left yet: this is no answer to it.
  if (!offer || work.unseen) return undefined
  delete work.state.languageOffer
  if (work.now - offer.at > OFFER_LASTS_MS) return undefined
  // "Ah non, je voulais dire 2" is about our question; the offer is only declined by a no that is nothing else.
  const reply = isBare(text) ? readYesNo(text, offer.language) : 'unclear'
  const isAlone = stack.length === 0
  if (reply === 'yes' && (isAlone || isYesIn(offer.language, text))) {
    return { kind: 'language', language: offer.language }
  }
  return reply === 'no' && isAlone ? { kind: 'language', language: spokenLanguage(work.language) } : undefined
}

/** Which language there is to offer, after this message. */
function noteLanguage({ state, language }: UnitOfWork, text: string, languages: readonly string[]): void {
  const written = clearLanguage(text)
  if (written === undefined) return
  const isHers = written === spokenLanguage(language)
  const isSpoken = !isTalkLanguage(written) || languages.includes(written)
  const wasOffered = state.languagesOffered?.includes(written) === true
  if (!isHers && isSpoken && !wasOffered) state.languageToOffer = written
  else delete state.languageToOffer
}

/** Nothing is said, or only one thing matters; who is left alone, or rests after danger, is asked nothing. */
function isNoTime(work: UnitOfWork): boolean {
  const { lines, isUrgent, party } = work
  return lines.length === 0 || isUrgent === true || isResting(work) || party.tenant.leftAloneAt !== undefined
}

/** A button with the name of the language, where there is room beside what can be tapped already. */
function addButton(work: UnitOfWork, language: SpokenLanguage): void {
  const { options, button } = work.choices ?? { options: [], button: wordsFor(work, 'tap:list') }
  const isList = options.length > 0 && shapeOf({ options, button }) === 'list'
  if (options.length >= (isList ? LIST_ITEMS_MAX : BUTTONS_MAX)) return
  const id = tapId({ talk: 'language', asked: 'offer', key: language })
  work.choices = { options: [...options, { id, title: work.wording(language, 'tap:language') }], button }
}

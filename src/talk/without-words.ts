import type { IncomingKind, IncomingMessage } from '../domain/incoming-message.js'
import { ADDITION_WITHIN_MS, GESTURE_WITHIN_MS } from './limits.js'
import { type House, sayResting } from './safety.js'
import { isResting, type UnitOfWork, wordsFor } from './unit-of-work.js'
import { addToConcern, isRecent } from './unprompted.js'

/** What is asked of her next: the question of the open talk, what is broken, or nothing. */
type AsksNext = 'open-talk' | 'problem' | undefined

/** What is said to each kind of thing without words. A sticker is a gesture: it needs no answer of its own. */
const ANSWERS: Partial<Record<IncomingKind, string>> = {
  image: 'reception:media',
  video: 'reception:media',
  location: 'reception:location',
  voice: 'reception:voice',
  document: 'reception:looked-at',
  contact: 'reception:looked-at',
  flow: 'reception:looked-at',
  text: 'reception:empty',
  tap: 'reception:unreadable',
  pick: 'reception:unreadable',
  unknown: 'reception:unreadable',
}

/** These show something of what she told just now, or of what she is about to tell. */
const SHOWS: ReadonlySet<IncomingKind> = new Set(['image', 'video', 'location'])
/** These belong to a concern that was noted just now. */
const ADDS: ReadonlySet<IncomingKind> = new Set([...SHOWS, 'voice', 'document'])
/** Nobody but a person can make anything of these. */
const FOR_HUMANS: ReadonlySet<IncomingKind> = new Set([...ADDS, 'contact', 'flow'])

/**
 * Keeps and answers what has no words: it belongs to the concern she told just now, or a human looks at it.
 * An album is several messages; the burst gets one answer to all that is in it.
 */
export function answerWithoutWords(
  work: UnitOfWork,
  message: IncomingMessage,
  openTalk: string | undefined,
  house: House,
): AsksNext {
  const isAboutConcern = isRecent(work) && openTalk !== 'repair'
  const added = isAboutConcern && ADDS.has(message.kind)
  if (added) addToConcern(work, inBrackets(message))
  // A voice note has to be listened to, wherever it is kept.
  if (!added || message.kind === 'voice') keepForHuman(work, message)

  // After an emergency nobody is asked for anything.
  if (isResting(work)) {
    sayResting(work, '', house)
    return undefined
  }
  const kinds = isQuietEnd(work, openTalk) ? [] : work.things
  const answers = kinds.flatMap((kind) =>
    isAboutConcern && ADDS.has(kind) && kind !== 'voice' ? [] : (ANSWERS[kind] ?? []),
  )
  for (const key of new Set(answers)) work.lines.push(wordsFor(work, key))

  const saysNothing = work.lines.length === 0
  // What we ask has not even left yet: it asks by itself.
  if (openTalk !== undefined) return saysNothing && work.unseen ? undefined : 'open-talk'
  if (!isAboutConcern && work.things.some((kind) => SHOWS.has(kind))) return 'problem'
  if (saysNothing && isStale(work)) work.lines.push(wordsFor(work, 'reception:hello'))
  return undefined
}

/** A medium, a place, a form: a human is told of each kind once in a burst. */
export function keepForHuman(work: UnitOfWork, message: IncomingMessage): void {
  const { kind, text, media } = message
  const isKept = FOR_HUMANS.has(kind) || (media.length > 0 && kind !== 'sticker')
  const isFirst = text !== '' || work.things.indexOf(kind) === work.things.length - 1
  const attention = kind === 'voice' ? 'listen' : 'media'
  if (isKept && isFirst) work.effects.push({ kind: 'attention', attention, detail: detailOf(message) })
}

/** Right after her answer, what cannot be read is most likely a gesture: a thumb up, a heart. */
function isQuietEnd({ state, now, things }: UnitOfWork, openTalk: string | undefined): boolean {
  const isEnd = openTalk === undefined && state.lastAsked?.isAnswered === true
  const isSoon = now - (state.saidAt ?? 0) <= ADDITION_WITHIN_MS
  return isEnd && isSoon && things.every((kind) => kind === 'unknown' || kind === 'sticker')
}

function isStale({ state, now, unseen }: UnitOfWork): boolean {
  return !unseen && now - (state.saidAt ?? 0) > GESTURE_WITHIN_MS
}

function inBrackets(message: IncomingMessage): string {
  return `[${detailOf(message)}]`
}

/** "image", "document rekening.pdf", "location 51.05,3.71 Stadhuis". */
function detailOf({ kind, media, location, payload }: IncomingMessage): string {
  const place = location && `${location.latitude},${location.longitude}`
  const parts = [kind, media[0]?.name, place, location?.label, kind === 'flow' ? payload : undefined]
  return parts.filter(Boolean).join(' ')
}

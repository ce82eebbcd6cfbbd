import { freeKey, isKey, slug } from './asked-key.js'
import { parseInstant } from './brussels-time.js'
import { type ChoosablePlace, readAudience } from './chosen-places.js'
import { TEXT_LONGEST } from './coordinator-file.js'
import type { RoundSubject } from './estimate.js'
import { type MeetingFile, parseMeetingFile } from './meeting-file.js'
import { parseQuestionFile, type QuestionFile } from './question-file.js'
import type { DraftContent, DraftWords, MeetingDraft, QuestionDraft } from './round-draft.js'

/** What keeps a draft from going out. `at` names the field in the form. */
export interface DraftFault {
  at: string
  why:
    | 'missing'
    | 'too-long'
    | 'no-date'
    | 'past'
    | 'ends-first'
    | 'no-number'
    | 'bad-key'
    | 'key-taken'
    | 'too-few-options'
    | 'option-without-dutch'
    | 'nowhere'
    | 'place-gone'
}

/** A draft that is in order, as a file of the command line says it. */
export type ReadyDraft = { about: 'question'; file: QuestionFile } | { about: 'meeting'; file: MeetingFile }

/** What a draft is read against. `now` in ms. */
export interface ReadingDraft {
  places: readonly ChoosablePlace[]
  /** Keys of the questions, or meetings, that were sent. */
  takenKeys: ReadonlySet<string>
  now: number
}

/** Reads a draft as a question or meeting file, or says all that is still wrong with it, field by field. */
export function readDraft(
  content: DraftContent,
  reading: ReadingDraft,
): { ready: ReadyDraft } | { faults: DraftFault[] } {
  const file = content.about === 'question' ? questionOf(content, reading) : meetingOf(content, reading)
  const chosen = readAudience(content.audience, reading.places)
  if ('fault' in chosen) return { faults: [...file.faults, fault('audience', chosen.fault)] }
  if (file.faults.length > 0) return { faults: file.faults }
  // The file's own reader has the last word: what it refuses here was not looked at above, and is a bug.
  const written = { ...file.written, ...chosen }
  if (content.about === 'question') {
    const parsed = parseQuestionFile(written, reading.now)
    if ('faults' in parsed) throw new Error(`A question that was in order: ${parsed.faults.join('; ')}`)
    return { ready: { about: 'question', file: parsed.question } }
  }
  const parsed = parseMeetingFile(written, reading.now)
  if ('faults' in parsed) throw new Error(`A meeting that was in order: ${parsed.faults.join('; ')}`)
  return { ready: { about: 'meeting', file: parsed.meeting } }
}

/** What the bot would say of it. */
export function subjectOfDraft(ready: ReadyDraft): RoundSubject {
  return ready.about === 'question' ? { question: ready.file } : { meeting: ready.file }
}

interface Written {
  written: Record<string, unknown>
  faults: DraftFault[]
}

function questionOf(content: QuestionDraft, reading: ReadingDraft): Written {
  const { kind, level } = content
  const text = wordsOf(content.text, 'text')
  const options = kind === 'choice' ? optionsOf(content.options) : { written: [], faults: [] }
  const key = keyOf(content.key, content.text.nl ?? '', reading)
  const series = content.series.trim()
  const closesAt = instantOf(content.closesAt, 'closesAt', reading.now, false)
  return {
    written: {
      kind,
      level,
      key: key.key,
      text: text.written,
      options: options.written,
      ...(series && { series }),
      ...(closesAt.at !== undefined && { closesAt: content.closesAt.trim() }),
    },
    faults: [
      ...text.faults,
      ...options.faults,
      ...closesAt.faults,
      ...(series ? keyFaults(series, 'series') : []),
      ...key.faults,
    ],
  }
}

function meetingOf(content: MeetingDraft, reading: ReadingDraft): Written {
  const title = wordsOf(content.title, 'title')
  const place = content.place.trim()
  const starts = instantOf(content.startsAt, 'startsAt', reading.now)
  const ends = instantOf(content.endsAt, 'endsAt', 0)
  const isBackwards = starts.at !== undefined && ends.at !== undefined && ends.at <= starts.at
  const key = keyOf(content.key, content.title.nl ?? '', reading)
  const capacity = content.capacity.trim()
  const isNumber = /^[1-9]\d{0,5}$/.test(capacity)
  return {
    written: {
      key: key.key,
      title: title.written,
      place,
      startsAt: content.startsAt.trim(),
      endsAt: content.endsAt.trim(),
      ...(capacity && { capacity: Number(capacity) }),
    },
    faults: [
      ...title.faults,
      ...starts.faults,
      ...ends.faults,
      ...(isBackwards ? [fault('endsAt', 'ends-first')] : []),
      ...lengthFaults(place, 'place', 'missing'),
      ...(capacity && !isNumber ? [fault('capacity', 'no-number')] : []),
      ...key.faults,
    ],
  }
}

function wordsOf(words: DraftWords, at: string): { written: Record<string, string>; faults: DraftFault[] } {
  const written = Object.fromEntries(
    Object.entries(words).flatMap(([language, text]) => (text.trim() ? [[language, text.trim()]] : [])),
  )
  const faults = Object.entries(written).flatMap(([language, text]) =>
    lengthFaults(text, `${at}-${language}`),
  )
  return { written, faults: written.nl ? faults : [fault(`${at}-nl`, 'missing'), ...faults] }
}

/** Rows that are empty are left out; the key of an option is its Dutch label, so that a series goes on with it. */
function optionsOf(rows: readonly DraftWords[]): { written: object[]; faults: DraftFault[] } {
  const faults: DraftFault[] = []
  const keys = new Set<string>()
  const written = rows.flatMap((row, index) => {
    const label = wordsOf(row, `option-${index + 1}`)
    if (Object.keys(label.written).length === 0) return []
    if (!label.written.nl) faults.push(fault(`option-${index + 1}-nl`, 'option-without-dutch'))
    faults.push(...label.faults.filter(({ why }) => why !== 'missing'))
    const key = freeKey(slug(label.written.nl ?? '') || `option-${index + 1}`, keys)
    keys.add(key)
    return [{ key, label: label.written }]
  })
  if (written.length < 2) faults.push(fault('option-1-nl', 'too-few-options'))
  return { written, faults }
}

function instantOf(written: string, at: string, after: number, isNeeded = true) {
  if (written.trim() === '') return { at: undefined, faults: isNeeded ? [fault(at, 'missing')] : [] }
  const instant = parseInstant(written)
  if (instant === undefined) return { at: undefined, faults: [fault(at, 'no-date')] }
  return { at: instant, faults: instant <= after ? [fault(at, 'past')] : [] }
}

function keyOf(written: string, text: string, { takenKeys }: ReadingDraft) {
  const own = written.trim()
  if (!own) return { key: freeKey(slug(text) || 'vraag', takenKeys), faults: [] }
  const faults = keyFaults(own, 'key')
  return { key: own, faults: takenKeys.has(own) ? [...faults, fault('key', 'key-taken')] : faults }
}

function keyFaults(key: string, at: string): DraftFault[] {
  return isKey(key) ? [] : [fault(at, 'bad-key')]
}

function lengthFaults(text: string, at: string, whenEmpty?: 'missing'): DraftFault[] {
  if (text === '') return whenEmpty ? [fault(at, whenEmpty)] : []
  return text.length > TEXT_LONGEST ? [fault(at, 'too-long')] : []
}

function fault(at: string, why: DraftFault['why']): DraftFault {
  return { at, why }
}

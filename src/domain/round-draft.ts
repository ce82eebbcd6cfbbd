import { z } from 'zod'
import { PARTIAL_LANGUAGES, TALK_LANGUAGES } from './language.js'
import { QUESTION_KINDS, QUESTION_LEVELS } from './question.js'

/** Languages that a coordinator can write in: those we speak whole first. */
export const WRITTEN_LANGUAGES = [...TALK_LANGUAGES, ...PARTIAL_LANGUAGES] as const
export type WrittenLanguage = (typeof WRITTEN_LANGUAGES)[number]

/** A choice by WhatsApp holds no more, and nobody reads more by SMS. */
export const OPTIONS_MOST = 10
/** What is kept of one field; whether it fits in a message is said when it is read. */
const FIELD_LONGEST = 2000
const PLACES_MOST = 2000

const field = z.string().max(FIELD_LONGEST).catch('')

/** The same words by language, as far as they are written. */
const words = z.partialRecord(z.enum(WRITTEN_LANGUAGES), field).catch({})
const ids = z.array(z.string().max(100)).max(PLACES_MOST).catch([])

const audience = z
  .object({
    where: z.enum(['everywhere', 'chosen']).catch('everywhere'),
    municipalityIds: ids,
    complexIds: ids,
    kind: z.enum(['tenant', 'candidate']).catch('tenant'),
  })
  .catch({ where: 'everywhere', municipalityIds: [], complexIds: [], kind: 'tenant' })

const question = z.object({
  about: z.literal('question'),
  kind: z.enum(QUESTION_KINDS).catch('yes-no'),
  text: words,
  options: z.array(words).max(OPTIONS_MOST).catch([]),
  level: z.enum(QUESTION_LEVELS).catch('area'),
  series: field,
  closesAt: field,
  key: field,
  audience,
})

const meeting = z.object({
  about: z.literal('meeting'),
  title: words,
  place: field,
  startsAt: field,
  endsAt: field,
  capacity: field,
  key: field,
  audience,
})

/** A question or a meeting as far as it is written, right or wrong: nothing that was typed is lost. */
export const draftContentSchema = z.discriminatedUnion('about', [question, meeting])
export type DraftContent = z.infer<typeof draftContentSchema>
export type QuestionDraft = z.infer<typeof question>
export type MeetingDraft = z.infer<typeof meeting>
export type DraftWords = z.infer<typeof words>
export type DraftAudience = z.infer<typeof audience>

/** Where a draft stands. `proposed` waits for the word of a second coordinator; `scheduled` for its time. */
export const DRAFT_STATES = ['draft', 'proposed', 'scheduled', 'sent', 'dropped'] as const
export type DraftState = (typeof DRAFT_STATES)[number]

/** A draft as the store holds it. Instants in ms; who did what by ids of council members. */
export interface RoundDraft {
  id: string
  content: DraftContent
  state: DraftState
  /** Goes up with every change: what is approved or sent is what was looked at. */
  version: number
  updatedBy: string
  updatedAt: number
  proposedBy?: string
  /** When it is to go; absent: at once. */
  sendAt?: number
  /** Why it did not go at its time. */
  heldBecause?: string
  roundId?: string
}

/** A new draft, with nothing written yet. */
export function emptyDraft(about: DraftContent['about'], kind = 'yes-no'): DraftContent {
  return draftContentSchema.parse({ about, kind })
}

import { DAY } from '../domain/clock.js'
import type { Localized } from '../domain/language.js'
import type { QuestionKind, QuestionLevel, QuestionOption } from '../domain/question.js'
import { weighed } from '../domain/seeded-dice.js'
import { answer } from './answers.js'
import { type Event, MONTH_MS, type Resident, type World } from './demo-world.js'
import type { Statement } from './engine.js'
import { compile, sql } from './query.js'
import { insertInvitation, insertQuestion, insertRound } from './rounds.js'

const OPEN_DAYS = 21
/** A question goes to so many of the homes; who answers one is likelier to answer the next. */
const ASKED = 0.6
const QUIET = 0.45
/** Where and in which language fewer answer than elsewhere. */
const LESS_HEARD: Readonly<Record<string, number>> = {
  Diksmuide: 0.6,
  Koekelare: 0.5,
  Kortemark: 0.4,
  Houthulst: 0.4,
  fr: 0.45,
  en: 0.2,
}
/** Of those who are asked so many say that they want no questions, and are not reached at all. */
const REFUSING = 0.04
const UNREACHED = 0.1

export interface YearQuestion {
  key: string
  series?: string
  kind: QuestionKind
  level?: QuestionLevel
  monthsAgo: number
  text: Localized
  options?: QuestionOption[]
  /** How often each answer is given; none for an open question. */
  weights?: Record<string, number>
  /** How many of those asked answer, from 0 to 1. */
  share: number
}

/** A question to everyone, who was asked, and who answered what. All of it is known by the time it closes. */
export function questionStatements(question: YearQuestion, world: World): Event[] {
  const { residents, dice, ids, now, questionIds } = world
  const { key, kind, text, options = [], level = 'area', series, share } = question
  const questionId = questionIds.get(key) ?? ids.next()
  const askedAt = now - question.monthsAgo * MONTH_MS
  const closesAt = askedAt + OPEN_DAYS * DAY
  const roundId = ids.next()
  const asked = { id: questionId, key, kind, text, options, level, closesAt, ...(series && { series }) }
  const begin: Event = {
    at: askedAt,
    statements: [
      insertQuestion(asked, askedAt),
      insertRound({
        id: roundId,
        about: { questionId },
        audience: {},
        createdAt: askedAt,
        expandedAt: askedAt,
      }),
    ],
  }
  const takings = residents.flatMap((resident): Event[] => {
    const [luck, isAsked] = [dice(), dice() < ASKED]
    if (!isAsked) return []
    const answers = luck < (share / ASKED) * eagerness(resident)
    const at = answers ? askedAt + Math.ceil(dice() * (OPEN_DAYS - 1) * DAY) : askedAt
    const disposition = answers
      ? 'answered'
      : luck > 1 - UNREACHED
        ? 'unreachable'
        : luck > 1 - UNREACHED - REFUSING
          ? 'refused'
          : 'silent'
    const { id: tenantId, householdId } = resident.person
    const invited = insertInvitation({
      id: ids.next(),
      roundId,
      tenantId,
      householdId,
      disposition,
      createdAt: askedAt,
      invitedAt: askedAt,
    })
    const words = answers ? [said(question, questionId, resident, at, world)] : []
    return [{ at, statements: [invited, ...words] }]
  })
  return [begin, ...takings]
}

/** A sentence that somebody who answers lets us show. */
export interface YearQuote {
  key: string
  theme: string
  original: string
  shown: string
}

/** Written, asked about and released in the week after its question closed. */
export function quoteStatement(
  { key, theme, original, shown }: YearQuote,
  monthsAgo: number,
  { residents, ids, now, questionIds }: World,
): Event {
  const at = now - monthsAgo * MONTH_MS + (OPEN_DAYS + 5) * DAY
  const [writer] = residents.filter(({ temper }) => temper >= QUIET)
  const row = {
    id: ids.next(),
    question_id: questionIds.get(key) ?? '',
    tenant_id: writer?.person.id ?? '',
    original,
    shown,
    theme,
    state: 'released' as const,
    permission_at: at,
    permission_wording: 'demo',
    created_at: at,
    updated_at: at,
  }
  return { at, statements: [compile(sql.insertInto('quote').values(row))] }
}

/** How much likelier than others she is to answer: 0 for who never does. */
function eagerness({ person, municipality, temper }: Resident): number {
  if (temper < QUIET) return 0
  return (LESS_HEARD[municipality] ?? 1) * (LESS_HEARD[person.language] ?? 1) * 2
}

function said(
  { weights }: YearQuestion,
  questionId: string,
  { person }: Resident,
  at: number,
  { dice, sentences }: World,
): Statement {
  const { id: tenantId, householdId, language } = person
  const given = { tenantId, householdId, at, questionId, flagged: 0 }
  if (weights) return answer({ ...given, value: weighed(weights, dice), text: null })
  const words = Object.fromEntries(sentences[language] ?? sentences.nl ?? [])
  return answer({ ...given, value: null, text: weighed(words, dice) })
}

import { DAY } from '../domain/clock.js'
import { CONSENT_PURPOSES } from '../domain/consent.js'
import type { Ids } from '../domain/ids.js'
import type { Localized } from '../domain/language.js'
import type { QuestionKind } from '../domain/question.js'
import type { RepairCategory, RepairPlace } from '../domain/repair.js'
import type { Statement } from './engine.js'
import { define, sql } from './query.js'
import { insertInvitation, insertQuestion, insertRound } from './rounds.js'
import type { Schema } from './schema.js'
import type { Known } from './tenant-directory.js'

/** What the made-up people said before today; people by their external id. */
export interface DemoHistory {
  question: { key: string; kind: QuestionKind; text: Localized }
  askedDaysAgo: number
  closedDaysAgo: number
  /** Answers to `question`. */
  answers: Record<string, string>
  /** Answers to the question that is about to be sent, given at the door. */
  visits: Record<string, string>
  concerns: {
    by: string
    number: string
    category: RepairCategory
    place: RepairPlace
    problem: string
    daysAgo: number
    state: Schema['repair_concern']['state']
  }[]
}

type Answer = Pick<
  Schema['answer'],
  'id' | 'question_id' | 'tenant_id' | 'household_id' | 'value' | 'created_at'
>

const answer = define<Answer, never>((value) =>
  sql.insertInto('answer').values({
    id: value.id,
    question_id: value.question_id,
    tenant_id: value.tenant_id,
    household_id: value.household_id,
    value: value.value,
    flagged: 0,
    created_at: value.created_at,
    updated_at: value.created_at,
  }),
)

const consent = define<Omit<Schema['consent'], 'withdrawn_at' | 'state'>, never>((value) =>
  sql.insertInto('consent').values({
    id: value.id,
    tenant_id: value.tenant_id,
    purpose: value.purpose,
    state: 'given',
    wording: value.wording,
    channel: value.channel,
    source: value.source,
    created_at: value.created_at,
  }),
)

const wasAsked = define<{ id: string; at: number }, never>((value) =>
  sql.updateTable('tenant').set({ consent_asked_at: value.at }).where('id', '=', value.id),
)

const concern = define<Schema['repair_concern'], never>((value) =>
  sql.insertInto('repair_concern').values({
    id: value.id,
    number: value.number,
    tenant_id: value.tenant_id,
    household_id: value.household_id,
    category: value.category,
    place: value.place,
    problem: value.problem,
    state: value.state,
    created_at: value.created_at,
  }),
)

/** An earlier question with its answers and the consent of who gave them, and what was reported broken. */
export function historyStatements(
  history: DemoHistory,
  people: Map<string, Known>,
  now: number,
  ids: Ids,
): Statement[] {
  const { question, answers, askedDaysAgo, closedDaysAgo, concerns } = history
  const askedAt = now - askedDaysAgo * DAY
  const questionId = ids.next()
  const roundId = ids.next()
  const round = { id: roundId, about: { questionId }, audience: {}, createdAt: askedAt, expandedAt: askedAt }
  const closesAt = now - closedDaysAgo * DAY
  const asked = { ...question, id: questionId, options: [], level: 'area' as const, closesAt }
  return [
    insertQuestion(asked, askedAt),
    insertRound(round),
    ...Object.entries(answers).flatMap(([externalId, value]) => {
      const person = get(people, externalId)
      const said = { person, value, questionId, roundId, at: askedAt + DAY }
      return [...consentOf(person, askedAt, ids), ...answered(said, 'answered', ids)]
    }),
    ...concerns.map(({ by, number, category, place, problem, daysAgo, state }) => {
      const { id: tenantId, householdId } = get(people, by)
      return concern({
        id: ids.next(),
        number,
        tenant_id: tenantId,
        household_id: householdId,
        category,
        place,
        problem,
        state,
        created_at: now - daysAgo * DAY,
      })
    }),
  ]
}

/** Answers given at the door to a question before it was sent: who gave them is not asked again. */
export function visitStatements(
  visits: Record<string, string>,
  people: Map<string, Known>,
  about: { questionId: string; roundId: string; at: number },
  ids: Ids,
): Statement[] {
  return Object.entries(visits).flatMap(([externalId, value]) =>
    answered({ ...about, person: get(people, externalId), value }, 'visited', ids),
  )
}

interface Said {
  person: Known
  value: string
  questionId: string
  roundId: string
  at: number
}

function answered(
  { person, value, questionId, roundId, at }: Said,
  disposition: 'answered' | 'visited',
  ids: Ids,
): Statement[] {
  const { id: tenantId, householdId } = person
  const invitation = { id: ids.next(), roundId, tenantId, householdId, disposition, createdAt: at }
  return [
    insertInvitation(disposition === 'answered' ? { ...invitation, invitedAt: at } : invitation),
    answer({
      id: ids.next(),
      question_id: questionId,
      tenant_id: tenantId,
      household_id: householdId,
      value,
      created_at: at,
    }),
  ]
}

function consentOf({ id, language }: Known, at: number, ids: Ids): Statement[] {
  const purposes = CONSENT_PURPOSES.filter((purpose) => purpose === 'questions' || purpose === 'meetings')
  const rows = purposes.map((purpose) =>
    consent({
      id: ids.next(),
      tenant_id: id,
      purpose,
      wording: `consent:ask@${language}`,
      channel: 'sms',
      source: 'demo',
      created_at: at,
    }),
  )
  return [wasAsked({ id, at }), ...rows]
}

function get(people: Map<string, Known>, externalId: string): Known {
  const person = people.get(externalId)
  if (!person) throw new Error(`data/demo/history.json names ${externalId}, who is not in tenants.csv`)
  return person
}

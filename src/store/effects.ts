import type { Effect, Turn } from '../domain/turn.js'
import { BY_PHONE, takeAlarms } from './alarms.js'
import { addToAnswer, answer } from './answers.js'
import { arrivalStatements } from './arrivals.js'
import { attention, attentionOnce } from './attention.js'
import { consent, consentReminded, consentSettled, setConsentAsked, withdraw } from './consents.js'
import { coordinatorAnswered, releaseReply } from './desk-replies.js'
import { detachNumber } from './detach-number.js'
import type { Guard, Statement } from './engine.js'
import { holdInvitation, invitation, refuseAll, refuseQuestions } from './invitations.js'
import { mediaOf, showsConcern } from './media-rows.js'
import { alsoOnThisPhone } from './on-one-phone.js'
import { insertOutboxMessage, replaceQueued, withholdQueued } from './outbox-messages.js'
import { quotePermission } from './quotes.js'
import { concernAddition, repairConcern } from './repair-concerns.js'
import { need, rsvp, seatIsFree } from './rsvps.js'
import { chooseChannel, setLanguage, setLeftAlone, setStopped } from './tenants.js'

interface Writes {
  statements: Statement[]
  guards: Guard[]
}

/** What a turn decided, as SQL: in the order of its effects. */
export function effectStatements(turn: Turn): Writes {
  const writes: Writes = { statements: [...arrivalStatements(turn), ...mediaOf(turn)], guards: [] }
  for (const effect of turn.effects) {
    addEffect(writes, turn, effect)
    writes.statements.push(...alsoOnThisPhone(turn, effect))
  }
  return writes
}

function addEffect({ statements, guards }: Writes, turn: Turn, effect: Effect): void {
  const tenantId = turn.party.tenant.id
  const who = { tenantId, householdId: turn.party.tenant.householdId ?? null, at: turn.at }
  switch (effect.kind) {
    case 'language-chosen':
      statements.push(setLanguage({ tenantId, language: effect.language }))
      return
    case 'consent':
      for (const purpose of effect.purposes) {
        const { state, wording, source } = effect
        statements.push(consent({ ...who, purpose, state, wording, source, channel: turn.channel }))
      }
      statements.push(consentSettled(who))
      return
    case 'consent-withdrawn':
      for (const purpose of effect.purposes) {
        statements.push(withdraw({ ...who, purpose }))
        statements.push(
          consent({ ...who, purpose, state: 'refused', wording: '', source: 'word', channel: turn.channel }),
        )
      }
      statements.push(consentSettled(who))
      return
    case 'consent-asked':
      statements.push(setConsentAsked({ tenantId, at: turn.at }))
      return
    case 'consent-unasked':
      statements.push(setConsentAsked({ tenantId, at: null }))
      return
    case 'consent-reminded':
      statements.push(consentReminded(who))
      return
    case 'channel-chosen':
      statements.push(chooseChannel({ tenantId, channel: effect.channel }))
      return
    case 'wrong-number':
      statements.push(...detachNumber(turn, effect))
      return
    case 'left-alone':
      statements.push(
        setLeftAlone({ tenantId, at: turn.at }),
        withholdQueued({ tenantId, reason: 'left-alone' }),
      )
      return
    case 'stopped':
      statements.push(setStopped({ tenantId, at: turn.at }), withholdQueued({ tenantId, reason: 'stopped' }))
      return
    case 'started':
      statements.push(setStopped({ tenantId, at: null }))
      return
    case 'answer':
      statements.push(
        answer({
          ...who,
          questionId: effect.questionId,
          value: effect.value ?? null,
          text: effect.text ?? null,
          flagged: effect.flagged ? 1 : 0,
        }),
      )
      return
    case 'answer-addition':
      statements.push(
        addToAnswer({ tenantId, questionId: effect.questionId, text: effect.text, at: turn.at }),
      )
      return
    case 'rsvp':
      if (effect.capacity !== undefined) {
        const { meetingId, capacity } = effect
        guards.push({ name: 'seat', statement: seatIsFree({ tenantId, meetingId, capacity }) })
      }
      statements.push(rsvp({ ...who, meetingId: effect.meetingId, reply: effect.reply }))
      return
    case 'need':
      statements.push(need({ tenantId, meetingId: effect.meetingId, need: effect.need, at: turn.at }))
      return
    case 'quote-permission':
      statements.push(quotePermission(effect, turn.at))
      return
    case 'repair-concern': {
      const { kind: _, shownSince, ...concern } = effect
      guards.push({ name: 'number', statement: repairConcern({ ...who, ...concern }) })
      statements.push(showsConcern({ tenantId, concernId: effect.id, since: shownSince }))
      return
    }
    case 'concern-addition':
      statements.push(concernAddition({ concernId: effect.concernId, text: effect.text, at: turn.at }))
      return
    case 'attention':
      statements.push(attentionOf(effect, tenantId, turn.at))
      return
    case 'coordinator-answered':
      statements.push(...coordinatorAnswered({ ...effect, tenantId, at: turn.at }))
      return
    case 'reply-released':
      guards.push({ name: 'reply', statement: releaseReply({ id: effect.replyId, at: turn.at }) })
      return
    case 'alarms-taken':
      statements.push(takeAlarms({ by: BY_PHONE, at: turn.at }))
      return
    case 'invitation':
      statements.push(invitation({ ...who, id: effect.invitationId, disposition: effect.disposition }))
      return
    case 'invitation-held':
      statements.push(holdInvitation({ id: effect.invitationId, until: effect.until }))
      return
    case 'invitations-refused':
      statements.push(effect.of === 'questions' ? refuseQuestions({ tenantId }) : refuseAll({ tenantId }))
      return
    case 'message-replaced':
      guards.push({ name: 'still-waits', statement: replaceQueued({ id: effect.outboxMessageId }) })
      return
    case 'message':
      statements.push(insertOutboxMessage(effect.message, effect.invitationId))
      return
  }
}

function attentionOf(
  { attention: kind, detail, once, alerts }: Extract<Effect, { kind: 'attention' }>,
  tenantId: string,
  at: number,
): Statement {
  const seen = { tenantId, kind, detail, at }
  return once ? attentionOnce(seen) : attention({ ...seen, ...(alerts && { alertedAt: at }) })
}

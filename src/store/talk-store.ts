import type { ConsentPurpose } from '../domain/consent.js'
import { hashOfAddress } from '../domain/forgotten.js'
import type { TalkStore } from '../domain/turn.js'
import { countUntakenAlarms } from './alarms.js'
import { findRoomAt } from './capped.js'
import { commitTurn } from './commit-turn.js'
import { findConsent } from './consents.js'
import { findDeskFacts } from './desk-facts.js'
import type { Engine } from './engine.js'
import { findForgotten } from './forgotten.js'
import { findAsked, findWaitingInvitation } from './invitations.js'
import { isQueued } from './outbox-messages.js'
import { findPartyByAddress, findPartyByTenant } from './parties.js'
import { findMeeting, findQuestion } from './questions.js'
import { findQuoteAsk } from './quotes.js'
import { recogniseAddress } from './recognise-address.js'
import { isPhoneTaken } from './shared-phones.js'

/** The store as the talks see it. The secret is what who was forgotten is recognised by. */
export function talkStore(engine: Engine, authSecret: string): TalkStore {
  return {
    findDeskFacts: (who) => findDeskFacts(engine, who),
    countUntakenAlarms: (before) => countUntakenAlarms(engine, before),
    async hasStoppedBefore({ value }) {
      return (await findForgotten(engine, hashOfAddress(authSecret, value)))?.hasStopped === true
    },
    findPartyByAddress: (address, repliesTo) => findPartyByAddress(engine, address, repliesTo),
    isPhoneTaken: (tenantId) => isPhoneTaken(engine, tenantId),
    recognise: (names, at) => recogniseAddress(engine, names, at),
    findPartyByTenant: (tenantId) => findPartyByTenant(engine, tenantId),
    isQueued: (outboxMessageId) => isQueued(engine, outboxMessageId),
    findQuestion: (id) => findQuestion(engine, id),
    findMeeting: (id, tenantId) => findMeeting(engine, id, tenantId),
    findQuote: (id) => findQuoteAsk(engine, id),
    findAsked: (sid) => findAsked(engine, sid),
    findWaitingInvitation: (tenantId, now) => findWaitingInvitation(engine, tenantId, now),
    findConsent: (tenantId, purpose: ConsentPurpose) => findConsent(engine, tenantId, purpose),
    findRoomAt: (who, caps) => findRoomAt(engine, who, caps),
    commit: (turn) => commitTurn(engine, turn),
  }
}

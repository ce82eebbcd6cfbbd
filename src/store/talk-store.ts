import type { ConsentPurpose } from '../domain/consent.js'
import type { TalkStore } from '../domain/turn.js'
import { findRoomAt } from './capped.js'
import { commitTurn } from './commit-turn.js'
import { findConsent } from './consents.js'
import type { Engine } from './engine.js'
import { findAsked, findWaitingInvitation } from './invitations.js'
import { isQueued } from './outbox-messages.js'
import { findPartyByAddress, findPartyByTenant } from './parties.js'
import { findMeeting, findQuestion } from './questions.js'
import { findQuoteAsk } from './quotes.js'
import { recogniseAddress } from './recognise-address.js'

/** The store as the talks see it. */
export function talkStore(engine: Engine): TalkStore {
  return {
    findPartyByAddress: (address) => findPartyByAddress(engine, address),
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

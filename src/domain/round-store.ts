import type { Budget } from './ceiling.js'
import type { Channel } from './channel.js'
import type { FirstContact } from './consent.js'
import type { Prices } from './prices.js'
import type { WaitingInvitation } from './turn.js'

/** What keeps rounds going needs of the store. Instants in ms. */
export interface RoundStore {
  /** Whether a coordinator laid the line down: nothing of ours begins, or ends, until she lifts it. */
  lineRests(): Promise<boolean>
  /**
   * Sends what was set to go by now, writes the invitations of rounds that have none yet, and says how many rounds
   * that were.
   */
  expandRounds(now: number): Promise<number>
  /** Of those who are written to by this channel, as far as can be told beforehand; oldest first. */
  listReadyInvitations(at: {
    channel: Channel
    now: number
    limit: number
    firstContact: FirstContact
  }): Promise<WaitingInvitation[]>
  /** Channels that Twilio refuses to send by. */
  listStopped(): Promise<Channel[]>
  /** Unasked messages that could leave now, and wait for the rate of their sender. */
  countDueUnasked(now: number): Promise<Record<Channel, number>>
  /** About what messages cost from `since` (ms) on: sent, and unasked ones that wait. */
  estimateSpent(since: number, prices: Prices): Promise<number>
  /** Tells the coordinator that this month's money is spent; once a month, however often it is called. */
  noteCeiling(budget: Budget, now: number): Promise<void>
  /** Tenants whose conversation wants a turn although nobody writes. */
  listDueConversations(now: number, limit: number): Promise<string[]>
  /** Tenants who were asked before `askedBefore` whether questions are welcome, said nothing, and were not reminded. */
  listUnansweredConsent(askedBefore: number, limit: number): Promise<string[]>
}

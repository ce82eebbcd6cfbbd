import type { Channel } from './channel.js'
import type { FirstContact } from './consent.js'

/** What has to be known of someone to say what a round means for her. */
export interface ReachFacts {
  hasAddress: boolean
  /** Twilio or the network sends nothing to any of her addresses. */
  isBlocked: boolean
  hasStopped: boolean
  /** Her last word on being asked for this. */
  consent: 'given' | 'refused' | undefined
  /** She was asked, or told who we are, before. */
  wasAskedConsent: boolean
  /** Her 30 days are full: she is asked when there is room again. */
  isCapped: boolean
}

/** Why someone is left out of a round, for good or for now. */
export const LEFT_OUT = ['no-phone', 'unreachable', 'stopped', 'refused', 'silent-on-consent'] as const
export type LeftOut = (typeof LEFT_OUT)[number]

/**
 * What a round means for one person: the question itself, first our question whether questions are welcome,
 * later because her 30 days are full, or nothing, and why. The same rules as `talk/first-contact.ts`, told
 * beforehand.
 */
export type Reach = 'asked' | 'consent-first' | 'later' | LeftOut

export function reachOf(facts: ReachFacts, firstContact: FirstContact): Reach {
  if (!facts.hasAddress) return 'no-phone'
  if (facts.hasStopped) return 'stopped'
  if (facts.isBlocked) return 'unreachable'
  if (facts.consent === 'refused') return 'refused'
  const mustAskFirst = facts.consent === undefined && firstContact === 'ask-first'
  // Asked before, and she said nothing: she is not asked a second time by a round.
  if (mustAskFirst && facts.wasAskedConsent) return 'silent-on-consent'
  if (facts.isCapped) return 'later'
  return mustAskFirst ? 'consent-first' : 'asked'
}

export function isLeftOut(reach: Reach): reach is LeftOut {
  return (LEFT_OUT as readonly string[]).includes(reach)
}

/** Someone in the audience of a round, and what it means for her. */
export interface Reached {
  tenantId: string
  reach: Reach
  /** By which she gets it. */
  channel: Channel
  /** By which it is meant to go, so that the words are of that one; absent: the same. */
  writtenFor?: Channel
  /** WhatsApp, within the hours of her last message: as it is written, and no template. */
  isFreeForm?: true
  language: string
  /** Nothing was ever asked or told to her: what she gets says who we are. */
  isNew: boolean
  /** Somebody else is reached by a phone of hers: they are asked one after the other. */
  sharesPhone?: true
}

/**
 * Twilio's ids of what was made there to be tapped, so that the same question is made once, and which messages stand with
 * it: it holds their words, and goes when the last of them goes.
 */
export interface ContentStore {
  /** What is there already for these words; from now on this message stands with it. */
  find(hash: string, outboxMessageId: string): Promise<string | undefined>
  /** Notes what was made for this message. Resolves with what serves: another process may have been first. */
  keep(hash: string, sid: string, outboxMessageId: string): Promise<string>
  /** It is no good at Twilio: made anew at the next try. */
  forget(hash: string): Promise<void>
}

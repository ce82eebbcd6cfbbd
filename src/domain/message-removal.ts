/** A message, or content with its words, to delete at Twilio, taken by one worker until its lease runs out. */
export interface ClaimedMessageRemoval {
  /** Twilio's own id. */
  sid: string
  /** How often it was taken, this time included. */
  tries: number
}

/** What is still to be deleted at Twilio. Instants in ms. */
export interface MessageRemovalStore {
  claim(now: number, leaseUntil: number): Promise<ClaimedMessageRemoval | undefined>
  removed(sid: string): Promise<void>
  /** `nextTryAt` undefined: it is not tried any more, and stays in the list for who looks. */
  later(sid: string, nextTryAt: number | undefined): Promise<void>
}

/** Deletes a message or content at Twilio. Resolves with whether it is not there any more. */
export type RemoveMessage = (sid: string) => Promise<boolean>

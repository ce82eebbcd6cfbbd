/** Twilio's ids of what was made there to be tapped, so that the same question is made once. */
export interface ContentStore {
  find(hash: string): Promise<string | undefined>
  keep(hash: string, sid: string): Promise<void>
  forget(hash: string): Promise<void>
}

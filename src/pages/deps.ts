import type { Clock } from '../domain/clock.js'
import type { Company } from '../domain/company.js'
import type { Ids } from '../domain/ids.js'
import type { Wording } from '../domain/wording.js'
import type { EditionDeps } from '../store/edition-drafts.js'
import type { Engine } from '../store/engine.js'

/** What the council's pages stand on. */
export interface PagesDeps {
  engine: Engine
  clock: Clock
  ids: Ids
  wording: Wording
  company: Company
  publicUrl: string
  /** Where the files of media lie. */
  mediaFolder: string
  /** Signs the sign-in codes. */
  authSecret: string
  /** What a draft of an edition is made with. */
  editing: EditionDeps
  /** A mail server is set. */
  canMail: boolean
  /** Tells the outbox that something waits, so that a code leaves at once. */
  poke(): void
  /** Simulated phones: there is a /phone on which the code arrives. */
  simulated: boolean
  /** Told of a page that failed, for the log. */
  report?(error: unknown): void
}

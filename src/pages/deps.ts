import type { Clock } from '../domain/clock.js'
import type { Company } from '../domain/company.js'
import type { Opening, RoundSubject } from '../domain/estimate.js'
import type { Ids } from '../domain/ids.js'
import type { Mailer } from '../domain/mail.js'
import type { QuietHours } from '../domain/quiet-hours.js'
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
  /** The first words of a round, as the bot says them. */
  opening(subject: RoundSubject): Opening
  /** Where the files of media lie. */
  mediaFolder: string
  /** Signs the sign-in codes. */
  authSecret: string
  /** What a draft of an edition is made with. */
  editing: EditionDeps
  /** Absent: no mail server is set. */
  mailer?: Mailer
  /** Tells the outbox that something waits, so that a code leaves at once. */
  poke(): void
  /** Which of our senders there are. */
  senders: { sms: boolean; whatsapp: boolean; safety: boolean }
  /** When nothing unasked goes out; an answer to who wrote long ago waits as well. */
  quietHours: QuietHours
  /** Simulated phones: there is a /phone on which the code arrives. */
  simulated: boolean
  /** Told of a page that failed, for the log. */
  report?(error: unknown): void
}

import type { Clock } from '../../domain/clock.js'
import type { NumberSettings } from './numbers-api.js'
import type { Target } from './signed-post.js'
import type { ThroughputLimit } from './throughput.js'
import type { OptOutWords } from './twilio-words.js'

export interface TwilioDoubleOptions extends Target {
  accountSid: string
  authToken: string
  clock: Clock
  /** Our own senders; made-up Belgian numbers when left out. */
  smsFrom?: string
  whatsappFrom?: string
  messagingServiceSid?: string
  /**
   * `auto` (default) lets every accepted message arrive; `manual` waits for `receipt`, and for `settle` with what
   * Twilio says by itself.
   */
  receipts?: 'auto' | 'manual'
  /** Between a message and its first receipt, and between two receipts. */
  receiptDelayMs?: number
  /** `24h` (default) as WhatsApp has it; `always-open` for who is not interested in it. */
  whatsappWindow?: '24h' | 'always-open'
  /** WhatsApp approves a template this long after it was handed in; by `decide` alone when left out. */
  approveAfterMs?: number
  /** None by default. */
  throughput?: ThroughputLimit
  /** Advanced Opt-Out of the messaging service, on both channels. */
  advancedOptOut?: OptOutWords
  /** How 21610 is said: as a refusal (default), or in a receipt after a 201. Both were seen. */
  blockedBy?: 'refusal' | 'receipt'
  /**
   * Where a medium's address leads to, as Twilio's leads to `https://mms.twiliocdn.com`. The double's own address
   * when left out: it stands for that host too.
   */
  mediaOrigin?: string
  /** How many messages it remembers; enough for a demo evening when left out. */
  rememberedMax?: number
  /** How our numbers are set up; as they should be when left out. */
  numbers?: Partial<NumberSettings>
  /** For what the double posts to us. */
  fetch?: typeof fetch
}

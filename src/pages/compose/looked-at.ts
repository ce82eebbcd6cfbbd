import type { QuietHours } from '../../domain/quiet-hours.js'
import type { RoundDraft } from '../../domain/round-draft.js'
import type { Forecast } from '../../store/round-forecast.js'
import type { Hint } from './hints.js'
import type { LanguagePreviews } from './previews.js'

/** What sending depends on. Instants in ms. */
export interface SendView {
  draft: RoundDraft
  now: number
  quietHours: QuietHours
  secondApproval: boolean
  /** Who is looking. */
  by: string
  /** Of whoever asked for approval. */
  proposerName: string
  /** Why the time that she chose cannot be, and what she wrote. */
  time?: { written: string; fault: string }
}

/** What the last look before sending is drawn from. */
export interface CheckView extends SendView {
  draft: RoundDraft
  previews: readonly LanguagePreviews[]
  hints: readonly Hint[]
  forecast: Forecast
  /** Id of the message to her own phone, made with the page: pressed twice it is one message. */
  testId: string
  notice?: { text: string; isError: boolean }
}

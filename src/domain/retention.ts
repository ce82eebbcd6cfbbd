import { z } from 'zod'

const months = (length: number) => z.number().int().min(1).max(240).default(length)
const days = (length: number) => z.number().int().min(1).max(3650).default(length)

/** How long what is kept, in company.json. What each is for, and why so long: docs/17-rights.md. */
export const retentionSchema = z
  .object({
    /** The words of what she wrote and what we wrote; Twilio's copies are deleted with them. */
    messagesMonths: months(3),
    /** Her own words in an answer, since she last changed it; what counts stays. */
    answerWordsMonths: months(12),
    /** What was broken in her words, since she told; only once it is mended or not the company's. */
    repairsMonths: months(12),
    /** Photos and voice notes; what shows something that is not mended yet stays. */
    mediaMonths: months(12),
    /** What a human looked at, since that was done. */
    attentionMonths: months(3),
    /** That a message went out, when and at what cost: its words are gone long before. */
    outboxMonths: months(24),
    /** Who moved out, or wrote once and was never heard of again. */
    goneMonths: months(12),
    /** What somebody needs to come to a meeting, since that was over. */
    needsDays: days(7),
    /** Backups; they hold what was forgotten meanwhile. */
    backupsDays: days(30),
  })
  .prefault({})

export type Retention = z.infer<typeof retentionSchema>

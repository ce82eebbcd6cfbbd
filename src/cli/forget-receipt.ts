import { DAY } from '../domain/clock.js'
import { talkLanguage } from '../domain/language.js'
import { dateInWords } from '../domain/when.js'
import type { Wording, WordingValues } from '../domain/wording.js'
import type { ForgottenFacts } from '../store/forget-person.js'
import { PARTS, type Table } from '../store/personal/treatment.js'
import { PERSONAL_DATA } from '../store/personal-data.js'

/**
 * Deleting is asked at once; then Twilio has this long to delete who wrote to whom (the words go within 30 days).
 * Source: Twilio's own specification, the handling of personal data in `api.v2010.account.message`.
 */
const TWILIO_DELETES_WITHIN_MS = 120 * DAY

export interface Receipt {
  lines: string[]
  /** When the copies at Twilio, and those in our backups, are gone at the latest (ms). */
  twilioUntil: number
  backupsUntil: number
}

/** What was deleted, what stays and why, and when the copies elsewhere are gone: on paper, in her language. */
export function receiptOf(
  facts: ForgottenFacts,
  {
    at,
    address,
    backupsDays,
    wording,
  }: { at: number; address: string; backupsDays: number; wording: Wording },
): Receipt {
  const language = talkLanguage(facts.language)
  const say = (key: string, values: WordingValues = {}) => wording(language, key, values)
  const twilioUntil = at + TWILIO_DELETES_WITHIN_MS
  const backupsUntil = at + backupsDays * DAY
  const counts = countsByPart(facts)
  const lines = [
    say('rights:receipt-title', { date: dateInWords(at, language) }),
    say('rights:receipt-whose', { end: address.slice(-2) }),
    '',
    say('rights:receipt-deleted'),
    ...counts.map(([part, count]) => `- ${say(`rights:part-${part}`)}: ${count}`),
    '',
    say('rights:receipt-elsewhere'),
    `- ${say('rights:receipt-twilio', { count: facts.atTwilio, date: dateInWords(twilioUntil, language) })}`,
    ...(facts.unknownAtTwilio > 0
      ? [`- ${say('rights:receipt-unknown', { count: facts.unknownAtTwilio })}`]
      : []),
    `- ${say('rights:receipt-backups', { date: dateInWords(backupsUntil, language) })}`,
    `- ${say('rights:receipt-own-phone')}`,
    '',
    say('rights:receipt-kept'),
    `- ${say('rights:kept-editions')}`,
    `- ${say('rights:kept-log')}`,
    `- ${say('rights:kept-code')}`,
    ...(facts.passedOn > 0 ? [`- ${say('rights:kept-passed-on', { count: facts.passedOn })}`] : []),
    ...(facts.isCouncilMember ? [`- ${say('rights:kept-council')}`] : []),
    '',
    say('rights:receipt-again'),
  ]
  return { lines, twilioUntil, backupsUntil }
}

/** How many rows went, by the parts that an export has. */
function countsByPart({ counts }: ForgottenFacts): [string, number][] {
  return PARTS.map((part): [string, number] => {
    const tables = Object.entries(counts).filter(([table]) => PERSONAL_DATA[table as Table].part === part)
    return [part, tables.reduce((sum, [, count]) => sum + count, 0)]
  }).filter(([, count]) => count > 0)
}

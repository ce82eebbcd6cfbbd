import { consent } from '../dialogs/consent.js'
import { meeting } from '../dialogs/meeting.js'
import { question } from '../dialogs/question.js'
import type { Company } from './domain/company.js'
import type { Opening, RoundSubject } from './domain/estimate.js'
import { openingOf } from './talk/opening.js'
import { wordingOf } from './wording.js'

/** The first words of a round, as the bot would say them: what the estimate counts and a preview shows. */
export function openingsOf(subject: RoundSubject, company: Company): Opening {
  const wording = wordingOf(company)
  return (what, to) => {
    if (what === 'consent-first') return openingOf(consent, undefined, to, wording)
    return 'question' in subject
      ? openingOf(question, { ...subject.question, id: '' }, to, wording)
      : openingOf(meeting, { ...subject.meeting, id: '', seatsTaken: 0 }, to, wording)
  }
}

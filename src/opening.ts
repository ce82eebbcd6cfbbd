import { consent } from '../dialogs/consent.js'
import { meeting } from '../dialogs/meeting.js'
import { question } from '../dialogs/question.js'
import type { Company } from './domain/company.js'
import type { FirstMessage, Opening, RoundSubject } from './domain/estimate.js'
import { isTalkLanguage } from './domain/language.js'
import { filled, findTemplate, templatesIn } from './domain/template.js'
import type { Wording } from './domain/wording.js'
import { type OpeningTo, openingOf } from './talk/opening.js'
import { wordingOf } from './wording.js'

/** The first words of a round, as the bot would say them: what the estimate counts and a preview shows. */
export function openingsOf(
  subject: RoundSubject,
  company: Company,
  wording: Wording = wordingOf(company),
): Opening {
  const said = (what: 'asked' | 'consent-first', to: OpeningTo) => {
    if (what === 'consent-first') return openingOf(consent, undefined, to, wording)
    return 'question' in subject
      ? openingOf(question, { ...subject.question, id: '' }, to, wording)
      : openingOf(meeting, { ...subject.meeting, id: '', seatsTaken: 0 }, to, wording)
  }
  return async (what, to) => {
    const message = await said(what, to)
    const template = to.channel === 'whatsapp' ? shownAs(message, to.language, wording) : undefined
    return { ...message, ...(template && { template }) }
  }
}

/** The template that says these words, filled in; there is none in a language that we know in part. */
function shownAs({ body }: FirstMessage, language: string, wording: Wording): FirstMessage['template'] {
  if (!isTalkLanguage(language)) return undefined
  const templates = templatesIn(language, wording)
  const found = findTemplate(body, templates)
  const template = templates.find(({ name }) => name === found?.name)
  return found && template
    ? {
        body: filled(template, found.values),
        buttons: template.buttons.map(({ title }) => title),
        wording: template,
      }
    : undefined
}

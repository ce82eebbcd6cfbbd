import type { Change, EditionContent, HeldBack } from '../domain/edition.js'
import { inLanguage } from '../domain/language.js'
import type { Frame } from './frame.js'

/** What a member will find new, in a sentence. */
export function changeInWords(frame: Frame, change: Change, content: EditionContent): string {
  const { words } = frame
  switch (change.kind) {
    case 'question':
      return words(`pages:change-${change.what}`, { question: questionText(frame, change.key, content) })
    case 'themes':
    case 'quote':
    case 'follow-up':
      return words(`pages:change-${change.kind}`, { question: questionText(frame, change.key, content) })
    case 'repairs':
      return words('pages:change-repairs', {
        category: words(`pages:category-${change.category}`),
        from: change.from ?? words('pages:few'),
        to: change.to ?? words('pages:few'),
      })
    case 'repair-answers':
      return words('pages:change-repair-answers')
    case 'meeting':
      return words(`pages:change-meeting-${change.what}`, {
        meeting: meetingTitle(frame, change.key, content),
      })
    case 'missing':
      return words('pages:change-missing', { group: words(`pages:missing-${change.dimension}`) })
  }
}

/** What is not shown, and why. */
export function heldBackInWords(frame: Frame, heldBack: HeldBack, content: EditionContent): string {
  const { words } = frame
  const { place, why } = heldBack
  const where = !place || place.kind === 'company' ? words('pages:whole-company') : place.name
  return words(`pages:held-${why}`, { what: aboutInWords(frame, heldBack, content), where })
}

function aboutInWords(frame: Frame, { about }: HeldBack, content: EditionContent): string {
  const { words } = frame
  switch (about.kind) {
    case 'question':
      return words(`pages:held-${about.part}`, { question: questionText(frame, about.key, content) })
    case 'repairs':
      return words(`pages:category-${about.category}`)
    case 'repair-answers':
      return words('pages:company-answers', { company: frame.company.shortName })
    case 'meeting':
      return meetingTitle(frame, about.key, content)
    case 'missing':
      return words(`pages:missing-${about.dimension}`)
  }
}

function questionText({ language }: Frame, wanted: string, { questions }: EditionContent): string {
  const question = questions.find(({ key }) => key === wanted)
  return question ? inLanguage(question.text, language) : wanted
}

function meetingTitle({ language }: Frame, wanted: string, { meetings }: EditionContent): string {
  const meeting = meetings.find(({ key }) => key === wanted)
  return meeting ? inLanguage(meeting.title, language) : wanted
}

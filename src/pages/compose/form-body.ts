import {
  type DraftContent,
  type DraftWords,
  draftContentSchema,
  OPTIONS_MOST,
  WRITTEN_LANGUAGES,
} from '../../domain/round-draft.js'
import { withProposals } from '../../domain/sms-hints.js'
import { fieldOf, fieldsOf, type PostedForm } from '../posted.js'

/** What stands in the form, right or wrong. Line ends become spaces: a message of ours has none in the middle. */
export function contentOf(about: DraftContent['about'], form: PostedForm): DraftContent {
  const common = {
    about,
    key: fieldOf(form, 'key'),
    audience: {
      where: fieldOf(form, 'where'),
      municipalityIds: fieldsOf(form, 'municipality'),
      complexIds: fieldsOf(form, 'complex'),
      kind: fieldOf(form, 'for'),
    },
  }
  if (about === 'meeting') {
    return draftContentSchema.parse({
      ...common,
      title: wordsIn(form, 'title'),
      place: oneLine(fieldOf(form, 'place')),
      startsAt: fieldOf(form, 'startsAt'),
      endsAt: fieldOf(form, 'endsAt'),
      capacity: fieldOf(form, 'capacity'),
    })
  }
  return draftContentSchema.parse({
    ...common,
    kind: fieldOf(form, 'kind'),
    text: wordsIn(form, 'text'),
    options: Array.from({ length: OPTIONS_MOST }, (_, index) => wordsIn(form, `option-${index + 1}`)),
    level: fieldOf(form, 'level'),
    series: fieldOf(form, 'series'),
    closesAt: fieldOf(form, 'closesAt'),
  })
}

/** The same draft with every proposal for dear letters taken. */
export function inPlainLetters(content: DraftContent): DraftContent {
  return content.about === 'question'
    ? { ...content, text: plain(content.text), options: content.options.map(plain) }
    : { ...content, title: plain(content.title), place: withProposals(content.place) }
}

function plain(words: DraftWords): DraftWords {
  return Object.fromEntries(Object.entries(words).map(([language, text]) => [language, withProposals(text)]))
}

function wordsIn(form: PostedForm, name: string): Record<string, string> {
  const written = WRITTEN_LANGUAGES.map((language) => [
    language,
    oneLine(fieldOf(form, `${name}-${language}`)),
  ])
  return Object.fromEntries(written.filter(([, text]) => text !== ''))
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

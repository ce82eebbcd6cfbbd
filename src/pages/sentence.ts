import type { QuestionReport } from '../domain/edition.js'
import { ANSWERED, REST } from '../domain/groupings.js'
import { inLanguage } from '../domain/language.js'
import type { Result } from '../domain/publish.js'
import { DIVIDED } from '../domain/publishable.js'
import type { Frame } from './frame.js'
import { type Headline, headlineOf } from './headline.js'

type Asked = Pick<QuestionReport, 'kind' | 'options'>

/** The headline of a question in one place, and the sentence that says it: "7 op de 10 zeggen ja." */
export function sentenceOf(
  frame: Frame,
  asked: Asked,
  result: Pick<Result, 'said'> | undefined,
): { headline: Headline; sentence: string } {
  const headline = headlineOf(result)
  return { headline, sentence: inWords(frame, asked, headline) }
}

/** An answer as it stands before a bar or in a table. */
export function answerLabel(frame: Frame, { kind, options }: Asked, key: string): string {
  if (key === DIVIDED) return frame.words('pages:answer-divided')
  if (key === REST) return frame.words('pages:answer-rest')
  if (key === ANSWERED) return frame.words('pages:answer-in-words')
  if (kind === 'yes-no') return frame.words(`pages:answer-${key}`)
  if (kind === 'scale') return frame.words(`pages:scale-${key}`)
  const option = options.find((one) => one.key === key)
  return option ? inLanguage(option.label, frame.language) : key
}

function inWords(frame: Frame, asked: Asked, headline: Headline): string {
  const { words } = frame
  switch (headline.form) {
    case 'too-few':
      return words('pages:too-few')
    case 'tenths': {
      const said = saidInWords(frame, asked, headline.keys)
      return words('pages:headline-tenths', { tenths: headline.tenths, said })
    }
    case 'households': {
      const said = saidInWords(frame, asked, headline.keys)
      return words('pages:headline-households', { households: headline.households, said })
    }
    case 'most':
      return words('pages:headline-most', { answer: quoted(frame, asked, headline.keys) })
    case 'tie': {
      const answers = headline.answers.map((keys) => quoted(frame, asked, keys))
      return words('pages:headline-tie', { answers: listed(frame, answers, 'conjunction') })
    }
    case 'spread':
      return words('pages:headline-spread')
  }
}

/** What they say, as the end of a sentence: "zeggen ja", "kiezen “zaterdag”". */
function saidInWords(frame: Frame, asked: Asked, keys: string[]): string {
  const { words } = frame
  const [key = ''] = keys
  if (key === DIVIDED) return words('pages:said-divided')
  if (key === ANSWERED) return words('pages:said-in-words')
  if (key === REST) return words('pages:said-rest')
  if (asked.kind === 'yes-no') return words(`pages:said-${key}`)
  const answer = quoted(frame, asked, keys)
  return asked.kind === 'choice'
    ? words('pages:said-choice', { answer })
    : words('pages:said-scale', { answer })
}

function quoted(frame: Frame, asked: Asked, keys: string[]): string {
  const answers = keys.map((key) => frame.words('pages:quoted', { answer: answerLabel(frame, asked, key) }))
  return listed(frame, answers, 'disjunction')
}

/** "goed of heel goed", "ja en nee" */
export function listed({ language }: Frame, items: string[], type: 'conjunction' | 'disjunction'): string {
  return new Intl.ListFormat(language, { type }).format(items)
}

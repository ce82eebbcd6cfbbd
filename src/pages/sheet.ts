import type { Edition } from '../domain/edition.js'
import { inLanguage } from '../domain/language.js'
import { periodInWords } from '../domain/when.js'
import { dayInBrussels } from './brussels-time.js'
import { askInWords, questionDetails } from './edition-words.js'
import type { Frame } from './frame.js'
import { littleHeard } from './missing-page.js'
import { answerLines } from './repairs-page.js'
import { companyResult, nextMeeting, rankedRepairs } from './report.js'
import { listed, sentenceOf } from './sentence.js'
import { threeQuestions } from './three-questions.js'

/** What fits on one page in large type. */
const QUESTIONS_SHOWN = 2
const REPAIRS_SHOWN = 3
const SILENT_SHOWN = 3

/** One page for a council evening: the same words on a screen, on a printer and in a PDF. */
export interface Sheet {
  title: string
  /** Which edition, counted when. */
  edition: string
  parts: { heading: string; lines: string[]; isNumbered?: boolean }[]
  /** How it was counted, in small. */
  foot: string
}

/** Puts the sheet of an edition together. `now` (ms) decides which meeting comes next. */
export function sheetOf(frame: Frame, edition: Edition, now: number): Sheet {
  const { words, language, company } = frame
  const { content, number, madeAt } = edition
  const meeting = nextMeeting(content.meetings, now)
  const parts: Sheet['parts'] = [
    ...content.questions.slice(0, QUESTIONS_SHOWN).map((question) => ({
      heading: inLanguage(question.text, language),
      lines: [
        [
          sentenceOf(frame, question, companyResult(question)).sentence,
          ...questionDetails(frame, question),
        ].join(' '),
      ],
    })),
    {
      heading: words('pages:company-answers', { company: company.shortName }),
      lines: answerLines(frame, content.repairs),
    },
    { heading: words('pages:talked-about'), lines: [repairLine(frame, edition)] },
    { heading: words('pages:little-heard-title'), lines: silentLines(frame, edition) },
    {
      heading: words('pages:three-questions'),
      lines: threeQuestions(content).map((ask) => askInWords(frame, ask)),
      isNumbered: true,
    },
    ...(meeting
      ? [
          {
            heading: inLanguage(meeting.title, language),
            lines: [
              `${periodInWords(meeting, language)}, ${meeting.place}`,
              ...(meeting.chairs === undefined ? [] : [words('pages:chairs', { chairs: meeting.chairs })]),
            ],
          },
        ]
      : []),
  ]
  return {
    title: words('pages:sheet-title'),
    edition: words('pages:edition-of', { number, day: dayInBrussels(madeAt, language) }),
    parts: parts.filter(({ lines }) => lines.length > 0),
    foot: words('pages:how-counted'),
  }
}

function repairLine({ words, ...frame }: Frame, { content }: Edition): string {
  const kinds = rankedRepairs(content.repairs.categories).slice(0, REPAIRS_SHOWN)
  if (kinds.length === 0) return words('pages:too-few')
  const named = kinds.map(({ category, count }) =>
    words('pages:kind-count', { category: words(`pages:category-${category}`), households: count }),
  )
  return listed({ words, ...frame }, named, 'conjunction')
}

function silentLines(frame: Frame, { content }: Edition): string[] {
  const groups = littleHeard(frame, content.missing).slice(0, SILENT_SHOWN)
  return groups.length === 0
    ? []
    : [frame.words('pages:little-heard-of', { groups: listed(frame, groups, 'conjunction') })]
}

import type { Localized } from '../domain/language.js'
import type { QuestionOption } from '../domain/question.js'
import { parseQuestionFile, type QuestionFile } from '../domain/question-file.js'
import { findQuestionByKey, listRoundsOf } from '../store/asked.js'
import type { CliDeps, Report } from './deps.js'
import { type Subject, sendFile } from './send-round.js'

/** `ask FILE.json` */
export function ask(args: string[], deps: CliDeps): Promise<Report> {
  return sendFile(question, args, deps)
}

const question: Subject<QuestionFile> = {
  noun: 'question',
  done: 'asked',
  parse(value, now) {
    const parsed = parseQuestionFile(value, now)
    return 'faults' in parsed ? parsed : { file: parsed.question }
  },
  texts: ({ text, options }) =>
    Object.entries(text).map(([language, words]) => ({
      at: `text.${language}`,
      text: [words, ...options.map((one, index) => `${index + 1} ${label(one, language)}`)].join(' '),
    })),
  written: ({ text, options }) => [
    ['text', text],
    ...options.map(({ label }, index): [string, Localized] => [`options[${index + 1}].label`, label]),
  ],
  async find(engine, key) {
    const [row] = await engine.read(findQuestionByKey({ key }))
    if (!row) return undefined
    const [round] = await engine.read(listRoundsOf({ id: row.id }))
    const content = {
      kind: row.kind,
      text: JSON.parse(row.text),
      options: JSON.parse(row.options),
      closesAt: row.closes_at ?? undefined,
      level: row.level,
      series: row.series ?? undefined,
      audience: JSON.parse(round?.audience ?? '{}'),
    }
    return { at: row.created_at, content }
  },
  ready: (file) => ({ about: 'question', file }),
  purpose: 'questions',
  sentence: ({ key }) => `Question ${key} is ready to go. The running server sends it.`,
}

function label(option: QuestionOption, language: string): string {
  return option.label[language] ?? option.label.nl
}

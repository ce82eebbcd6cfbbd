import { describe, expect, test } from 'vitest'
import {
  PLAIN_LIMITS,
  type PlainFault,
  plainFaults,
  readingEase,
  wordsOf,
} from '../src/domain/plain-language.js'
import { INFORMAL, loadTexts } from '../src/wording-files.js'

/** What a place in a text is filled with, as far as it changes how the text reads. */
const FILLED: Record<string, string> = {
  company: 'IJzer & Zee',
  office: '058 00 00 00',
  options: '1 maandag, 2 woensdag',
  title: 'lift en poets',
  when: 'woensdag 10 september',
  place: 'Zaal Duinhof',
  what: 'Vast in de lift',
}
const QUESTION = { nl: 'Hoe proper is de gang?', fr: 'Le couloir est propre?' }

/** Only whoever tries the line out sees these; only staff reads these. */
const NOT_FOR_TENANTS = new Set(['phones', 'alert', 'compose'])

/** What a text may break, and why. */
const EXCEPTIONS: [text: RegExp, may: PlainFault['kind'][], why: string][] = [
  [
    /^safety:/,
    ['many-sentences', 'many-questions', 'question-not-last'],
    'each step of what to do is a sentence',
  ],
  [
    /^question:(?:yes-no|scale|choice)$/,
    ['question-not-last'],
    'the question comes first, where a phone shows it; that neighbours see nothing belongs to the answer',
  ],
  [
    /^(pages|sessions|desk|room):/,
    ['many-questions', 'question-not-last'],
    'a page is no message: headings and help ask too',
  ],
  [/^rights:export-complain$/, ['long-word', 'long-words'], 'the names that authorities have'],
  [/^rights:/, ['many-questions', 'question-not-last'], 'a letter on paper: each question has its answer'],
]

const texts = loadTexts()
const formal = texts.nl ?? {}
const SETS = [
  { set: 'nl', language: 'nl', files: formal },
  {
    set: 'nl with je',
    language: 'nl',
    files: Object.fromEntries(
      Object.entries(formal).map(([file, names]) => [file, { ...names, ...texts[INFORMAL]?.[file] }]),
    ),
  },
  { set: 'fr', language: 'fr', files: texts.fr ?? {} },
] as const

describe.each(SETS)('the texts in $set', ({ language, files }) => {
  const all = Object.entries(files)
    .filter(([file]) => !NOT_FOR_TENANTS.has(file))
    .map(([file, names]) => ({
      file,
      texts: Object.entries(names).map(([name, text]) => ({
        key: `${file}:${name}`,
        text: text.replace(/\{\{(\w+)\}\}/g, (_, place: string) =>
          place === 'question' ? QUESTION[language] : (FILLED[place] ?? '1'),
        ),
      })),
    }))

  test('are plain: short sentences, everyday words, one question at the end', () => {
    const faults = all.flatMap((one) =>
      one.texts.flatMap(({ key, text }) =>
        plainFaults(text, language)
          .filter(({ kind }) => !EXCEPTIONS.some(([texts, may]) => texts.test(key) && may.includes(kind)))
          .map((fault) => ({ key, ...fault })),
      ),
    )
    expect(faults).toEqual([])
  })

  const bundles = all
    .map((one) => ({ file: one.file, text: one.texts.map(({ text }) => ended(text)).join('\n') }))
    .filter(({ text }) => wordsOf(text).length >= PLAIN_LIMITS.readingEaseFromWords)

  test('are enough to be measured', () => {
    expect(bundles.length).toBeGreaterThanOrEqual(6)
  })

  test.each(bundles)('$file reads easily', ({ text }) => {
    expect(readingEase(text, language)).toBeGreaterThanOrEqual(PLAIN_LIMITS.readingEase)
  })
})

test('no exception is kept that nothing needs', () => {
  const idle = EXCEPTIONS.filter(
    ([texts, may]) =>
      !Object.entries(formal).some(([file, names]) =>
        Object.entries(names).some(
          ([name, text]) =>
            texts.test(`${file}:${name}`) &&
            plainFaults(text.replace('{{question}}', QUESTION.nl), 'nl').some(({ kind }) =>
              may.includes(kind),
            ),
        ),
      ),
  )
  expect(idle).toEqual([])
})

/** A heading or a label is a sentence of its own. */
function ended(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`
}

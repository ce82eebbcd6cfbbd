import { z } from 'zod'
import { audience, faultsOf, instant, key, known, localized } from './coordinator-file.js'
import {
  type AskedQuestion,
  type Audience,
  QUESTION_KINDS,
  QUESTION_LEVELS,
  type Question,
} from './question.js'

const OPTIONS_FEWEST = 2
const OPTIONS_MOST = 10

/** A question as a coordinator writes it, and whom it goes to. */
export type QuestionFile = Omit<AskedQuestion, 'id'> & { audience: Audience }

const option = z.strictObject(
  { key, label: localized('write the option in Dutch') },
  { error: known(['key', 'label'], 'write it as {"key": "…", "label": {"nl": "…"}}') },
)

const schema = z
  .strictObject(
    {
      key,
      kind: z.enum(QUESTION_KINDS, {
        error: ({ input }) =>
          `${input === undefined ? ' is missing' : ''}: write one of ${QUESTION_KINDS.join(', ')}`,
      }),
      text: localized('write the question in Dutch'),
      options: z.array(option, { error: ': write a list' }).optional(),
      audience: audience.optional(),
      level: z
        .enum(QUESTION_LEVELS, { error: `: write one of ${QUESTION_LEVELS.join(', ')}` })
        .default('area'),
      series: key.optional(),
      closesAt: instant().optional(),
    },
    { error: known(['key', 'kind', 'text', 'options', 'audience', 'level', 'series', 'closesAt']) },
  )
  .superRefine(({ kind, options = [] }, context) => {
    const fault = optionsFault(kind, options)
    if (fault) context.addIssue({ code: 'custom', path: ['options'], message: fault })
  })

/** Reads a question file, or says in plain words all that is wrong with it. */
export function parseQuestionFile(
  file: unknown,
  now: number,
): { question: QuestionFile } | { faults: string[] } {
  const parsed = schema.safeParse(file)
  if (!parsed.success) return { faults: faultsOf(parsed.error) }
  const { key, kind, text, options = [], audience: asked = {}, level, series, closesAt } = parsed.data
  if (closesAt !== undefined && closesAt <= now) {
    return { faults: ['closesAt is in the past: nobody could answer'] }
  }
  return {
    question: {
      key,
      kind,
      text,
      options,
      audience: asked,
      level,
      ...(series !== undefined && { series }),
      ...(closesAt !== undefined && { closesAt }),
    },
  }
}

function optionsFault(kind: Question['kind'], options: readonly { key: string }[]): string | undefined {
  if (kind !== 'choice') {
    return options.length > 0
      ? `: a ${kind} question has none; leave them out or make it a choice`
      : undefined
  }
  if (options.length < OPTIONS_FEWEST || options.length > OPTIONS_MOST) {
    return `: a choice needs ${OPTIONS_FEWEST} to ${OPTIONS_MOST}, here are ${options.length}`
  }
  const keys = options.map((one) => one.key)
  const twice = keys.find((one, index) => keys.indexOf(one) !== index)
  return twice === undefined ? undefined : `: key "${twice}" is there twice`
}

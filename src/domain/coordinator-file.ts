import { z } from 'zod'
import { parseInstant } from './brussels-time.js'
import type { Localized } from './language.js'
import type { Audience } from './question.js'

/** Letters that fit in one text of a coordinator, and in a key. */
export const TEXT_LONGEST = 1000
export const KEY_LONGEST = 64

/**
 * What question and meeting files have in common. A message below follows the path of what is wrong, as in
 * `text.nl` + ` is missing: write the question in Dutch`.
 */
type Issue = { input?: unknown }

/** ` is missing…` where nothing was written, `: …` where something else was. */
function wanted(what: string, missing = ''): (issue: Issue) => string {
  return ({ input }) => (input === undefined ? ` is missing${missing && `: ${missing}`}` : `: ${what}`)
}

export function words(missing = ''): z.ZodString {
  return z
    .string({ error: wanted('write it between quotes', missing) })
    .trim()
    .min(1, ` is empty${missing && `: ${missing}`}`)
    .max(TEXT_LONGEST, `: at most ${TEXT_LONGEST} letters fit in a message`)
}

/** Words in several languages, Dutch at least; `missing` says what to write there. */
export function localized(missing: string) {
  return z
    .object(
      { nl: words(missing) },
      {
        error: ({ input }) =>
          input === undefined ? `.nl is missing: ${missing}` : ': write it as {"nl": "…"}',
      },
    )
    .catchall(words())
    .refine((all) => Object.keys(all).every((code) => /^[a-z]{2,3}$/.test(code)), {
      error: ({ input }) => {
        const odd = Object.keys(input as object).filter((code) => !/^[a-z]{2,3}$/.test(code))
        return `: "${odd.join('", "')}" is no language code such as nl, fr or en`
      },
    })
    .transform((all) => all as Localized)
}

export const key = z
  .string({
    error: wanted('write it between quotes', 'give it a short name of its own, such as "hall-2026"'),
  })
  .regex(/^[\p{L}\p{N}._-]+$/u, ': use letters, digits, - and _ only')
  .max(KEY_LONGEST, `: at most ${KEY_LONGEST} letters`)

/** An instant with its offset, or a local time of Brussels without. */
export function instant(missing = '') {
  const example = 'write a date with a time, such as 2026-03-10T14:00 (Brussels) or 2026-03-10T14:00:00+01:00'
  return z
    .string({ error: wanted(example, missing || example) })
    .refine((written) => parseInstant(written) !== undefined, { error: `: ${example}` })
    .transform((written) => parseInstant(written) ?? 0)
}

const names = z
  .array(words(), { error: ': write a list of names, such as ["Koksijde"]' })
  .min(1, ' is empty: name one at least, or leave it out for everyone')

export const audience = z
  .strictObject(
    {
      complexes: names.optional(),
      municipalities: names.optional(),
      kind: z.enum(['tenant', 'candidate'], { error: ': write "tenant" or "candidate"' }).optional(),
    },
    { error: known(['complexes', 'municipalities', 'kind'], 'write it as {"complexes": [...]}') },
  )
  .transform((written) => written as Audience)

/** Names keys that a file has and nobody knows: mostly a typing error. */
export function known(keys: readonly string[], otherwise = 'write one JSON object') {
  return (issue: Issue & { code?: string; keys?: string[] }) =>
    issue.code === 'unrecognized_keys'
      ? `: "${issue.keys?.join('", "')}" is not known here; known are ${keys.join(', ')}`
      : `: ${otherwise}`
}

/** Everything that is wrong with a file, in plain words, each with its place in it. */
export function faultsOf(error: z.ZodError): string[] {
  const lines = error.issues.map(({ path, message }) => {
    const where = path.reduce<string>((so, step) => {
      if (typeof step === 'number') return `${so}[${step + 1}]`
      return so === '' ? String(step) : `${so}.${String(step)}`
    }, '')
    return `${where || 'the file'}${message}`
  })
  return [...new Set(lines)]
}

/** Parses JSON as people save it, a byte order mark included. */
export function parseJson(text: string): { value: unknown } | { fault: string } {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) }
  } catch (error) {
    return { fault: `it is not valid JSON: ${error instanceof Error ? error.message : String(error)}` }
  }
}

import type { Content } from './content.js'

/** Source of all of them: Twilio, "Content types" and "Message template approvals and statuses". */
const TEMPLATE_MAX = 1024
const VARIABLES_MAX = 100

const PLACE = /\{\{(\w+)\}\}/g

/** Why WhatsApp would not approve a content as a template; undefined when nothing speaks against it. */
export function templateFault({ types, variables }: Content): string | undefined {
  const bodies = Object.values(types).flatMap((type) => (type && 'body' in type ? [type.body] : []))
  const buttons = types['twilio/quick-reply']?.actions ?? []
  if (buttons.some(({ title }) => title.match(PLACE))) return 'INVALID_FORMAT: a variable in a button title'
  for (const body of bodies) {
    const fault = bodyFault(body, variables)
    if (fault) return `INVALID_FORMAT: ${fault}`
  }
  return undefined
}

function bodyFault(body: string, samples: Record<string, string>): string | undefined {
  const names = [...new Set([...body.matchAll(PLACE)].map(([, name]) => name ?? ''))]
  if (body.length > TEMPLATE_MAX) return `longer than ${TEMPLATE_MAX} letters`
  if (names.length > VARIABLES_MAX) return `more than ${VARIABLES_MAX} variables`
  if (names.some((name, n) => name !== String(n + 1))) return 'variables are not numbered one after the other'
  if (/^\s*\{\{|\}\}\s*$/.test(body)) return 'a variable at the beginning or the end'
  if (/\}\}\s*\{\{/.test(body)) return 'variables beside each other'
  if (names.some((name) => !samples[name])) return 'a variable without a sample'
  const words = body.replace(PLACE, ' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  return words < 2 * names.length + 1 && names.length > 0 ? 'too few words for its variables' : undefined
}

import type { Channel } from '../../domain/channel.js'
import { type ApiError, apiError } from './api-errors.js'
import type { Content } from './content.js'
import type { ShownChoices } from './message-log.js'

/** What stands on the phone of who gets a content. */
export interface ShownContent {
  text: string
  choices?: ShownChoices
}

/**
 * A content as a channel shows it: WhatsApp the richest type there is, SMS only `twilio/text`. `variables` is
 * the JSON of ContentVariables; a value that is missing is refused, as Twilio does.
 */
export function shownContent(
  content: Content | undefined,
  channel: Channel,
  variables: string,
): ShownContent | ApiError {
  if (!content) return apiError(21655)
  const given = readVariables(variables)
  if (!given) return apiError(21656)
  const shown = channel === 'whatsapp' ? richest(content) : plain(content)
  if (!shown) return apiError(21655)
  const values: Record<string, string> = { ...content.variables, ...given }
  // Over all of it at once: a value may stand in the words, in a title and in an id.
  const template = JSON.stringify(shown)
  if (placesIn(template).some((name) => !values[name])) return apiError(21656)
  return JSON.parse(fill(template, values)) as ShownContent
}

function richest(content: Content): ShownContent | undefined {
  const { 'twilio/list-picker': list, 'twilio/quick-reply': buttons } = content.types
  const code = content.types['whatsapp/authentication']
  if (code) return { text: codeInWords(code) }
  if (list) {
    const options = list.items.map(({ id, item, description }) => ({
      id,
      title: item,
      ...(description !== undefined && { description }),
    }))
    return { text: list.body, choices: { kind: 'list', button: list.button, options } }
  }
  return buttons
    ? { text: buttons.body, choices: { kind: 'buttons', options: buttons.actions } }
    : plain(content)
}

/** In words that are WhatsApp's own, in English whatever the language here. */
function codeInWords({
  add_security_recommendation: isWarned,
  code_expiration_minutes: minutes,
}: NonNullable<Content['types']['whatsapp/authentication']>): string {
  return [
    '{{1}} is your verification code.',
    ...(isWarned ? ['For your security, do not share this code.'] : []),
    ...(minutes === undefined ? [] : [`This code expires in ${minutes} minutes.`]),
  ].join(' ')
}

function plain({ types }: Content): ShownContent | undefined {
  const text = types['twilio/text']
  return text && { text: text.body }
}

function readVariables(json: string): Record<string, string> | undefined {
  if (!json) return {}
  try {
    const read: unknown = JSON.parse(json)
    const isFlat = typeof read === 'object' && read !== null && Object.values(read).every(isText)
    return isFlat ? (read as Record<string, string>) : undefined
  } catch {
    return undefined
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

const PLACE = /\{\{(\w+)\}\}/g

function placesIn(template: string): string[] {
  return [...template.matchAll(PLACE)].map(([, name]) => name ?? '')
}

function fill(template: string, values: Record<string, string>): string {
  return template.replace(PLACE, (_, name: string) => JSON.stringify(values[name] ?? '').slice(1, -1))
}

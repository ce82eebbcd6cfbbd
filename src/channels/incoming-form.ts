import type { Address, Channel } from '../domain/channel.js'
import type { IncomingKind, IncomingMessage, Media } from '../domain/incoming-message.js'
import { isE164 } from '../domain/phone-number.js'

type Form = Readonly<Record<string, unknown>>

/** What was posted: a message, nothing of Twilio's (`fault`), or a message nobody can answer (`ignore`). */
export type ReadForm = IncomingMessage | { fault: string } | { ignore: string }

const REQUIRED = ['MessageSid', 'From', 'To', 'AccountSid'] as const
const WHATSAPP = 'whatsapp:'

/** WhatsApp sends one medium a message and MMS at most ten; source: Twilio, "Message resource", MediaUrl. */
const MEDIA_MAX = 10

/** Twilio's MessageType, in our words. Types that are not here are decided by what the form holds. */
const KINDS = new Map<string, IncomingKind>([
  ['text', 'text'],
  ['image', 'image'],
  ['video', 'video'],
  ['audio', 'voice'],
  ['voice', 'voice'],
  ['document', 'document'],
  ['contact', 'contact'],
  ['contacts', 'contact'],
  ['sticker', 'sticker'],
  // A gesture, like a sticker; nobody has seen one come through.
  ['reaction', 'sticker'],
  ['location', 'location'],
  ['button', 'tap'],
  ['interactive', 'pick'],
])

/**
 * The one parse at the door: Twilio's form for a text or WhatsApp message, as ours. Parameters we do not know
 * change nothing, and a kind we do not know is kept as `unknown`. Check the signature first, on the raw form.
 *
 * `ignore` is for an SMS from a name or a short code (a bank, a courier): no answer can ever be sent, so the
 * caller says 200 to Twilio and starts no talk. For a flow, `payload` holds the flow's answers as JSON text.
 * Source: Twilio, "Twilio's request to your incoming message webhook URL".
 */
export function incomingMessage(form: Form): ReadForm {
  const missing = REQUIRED.find((name) => !value(form, name))
  if (missing) return { fault: `not a Twilio message: ${missing} is missing` }

  const channel: Channel = value(form, 'From').startsWith(WHATSAPP) ? 'whatsapp' : 'sms'
  const from = addressOf(value(form, 'From'))
  if (!from) return { ignore: 'a sender that cannot be answered' }

  const kind = kindOf(form)
  const fileName = kind === 'document' ? fileNameIn(value(form, 'Body')) : undefined
  const media = mediaOf(form, fileName)
  const location = locationOf(form)
  const payload = payloadOf(form)
  const alias = addressOf(value(form, 'ExternalUserId'))
  const optOut = optOutOf(form)
  const repliesTo = value(form, 'OriginalRepliedMessageSid')
  return {
    messageSid: value(form, 'MessageSid'),
    channel,
    from,
    ...(alias && alias.value !== from.value && { alias }),
    to: withoutPrefix(value(form, 'To')),
    kind,
    text: fileName === undefined ? textOf(form, channel) : '',
    ...(payload && { payload }),
    media,
    ...(location && { location }),
    ...(optOut && { optOut }),
    ...(repliesTo && { repliesTo }),
  }
}

/** A form field as text; a repeated field counts once. */
function value(form: Form, name: string): string {
  const field: unknown = form[name]
  const one: unknown = Array.isArray(field) ? field[0] : field
  return typeof one === 'string' ? one.trim() : ''
}

function withoutPrefix(written: string): string {
  return written.startsWith(WHATSAPP) ? written.slice(WHATSAPP.length) : written
}

/** Behind `whatsapp:` whatever is not a number is a user-name id, also one of a new shape. */
function addressOf(written: string): Address | undefined {
  const identity = withoutPrefix(written)
  if (isE164(identity)) return { kind: 'phone', value: identity }
  return identity && identity !== written ? { kind: 'whatsapp-id', value: identity } : undefined
}

function kindOf(form: Form): IncomingKind {
  const type = value(form, 'MessageType').toLowerCase()
  if (value(form, 'ListId')) return 'pick'
  if (value(form, 'ButtonPayload') || value(form, 'ButtonText')) return 'tap'
  if (value(form, 'FlowData')) return 'flow'
  if (type === 'interactive' && value(form, 'InteractiveData')) {
    return pickedId(value(form, 'InteractiveData')) ? 'pick' : 'flow'
  }
  const known = KINDS.get(type)
  if (known) return known
  if (locationOf(form)) return 'location'
  const [medium] = mediaOf(form)
  if (medium) return kindOfMedium(medium.contentType)
  // An SMS names no type and may be blank; a new type that carries words is read as words.
  return type === '' || value(form, 'Body') ? 'text' : 'unknown'
}

function kindOfMedium(contentType: string): IncomingKind {
  if (/^text\/(x-)?vcard$/.test(contentType)) return 'contact'
  const family = contentType.split('/')[0]
  if (family === 'audio') return 'voice'
  return family === 'image' || family === 'video' ? family : 'document'
}

/** No source settles where a list pick leaves its id, so every place is looked at, the surest first. */
function payloadOf(form: Form): string {
  const data = value(form, 'InteractiveData')
  return (
    value(form, 'ListId') || value(form, 'ButtonPayload') || pickedId(data) || value(form, 'FlowData') || data
  )
}

const PICKED = /"(?:list_reply|button_reply)"\s*:\s*\{[^{}]*?"id"\s*:\s*"([^"\\]+)"/

/** The id inside WhatsApp's own JSON of a pick, at any depth: `{"list_reply":{"id":…}}`. */
function pickedId(json: string): string {
  return PICKED.exec(json)?.[1] ?? ''
}

/** Endings of files only: "ik ruik gas.help" has to stay words. */
const FILE_NAME =
  /^[^\n]{1,200}\.(pdf|docx?|xlsx?|pptx?|od[tsp]|pages|rtf|txt|csv|jpe?g|png|heic|zip|eml|msg)$/i

/** Where a document has no caption, WhatsApp may give its file name as the words. */
function fileNameIn(body: string): string | undefined {
  return FILE_NAME.test(body) ? body.normalize('NFC') : undefined
}

function mediaOf(form: Form, name?: string): Media[] {
  const media: Media[] = []
  for (let n = 0; n < MEDIA_MAX; n++) {
    const url = value(form, `MediaUrl${n}`)
    if (!url) break
    // "audio/ogg; codecs=opus" is an audio/ogg.
    const contentType = value(form, `MediaContentType${n}`).split(';')[0]?.trim().toLowerCase()
    media.push({ url, contentType: contentType || 'application/octet-stream', ...(name && { name }) })
  }
  return media
}

function locationOf(form: Form): IncomingMessage['location'] {
  if (!value(form, 'Latitude') || !value(form, 'Longitude')) return undefined
  const latitude = Number(value(form, 'Latitude'))
  const longitude = Number(value(form, 'Longitude'))
  if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) return undefined
  const label = [value(form, 'Label'), value(form, 'Address')].filter(Boolean).join(', ').normalize('NFC')
  return { latitude, longitude, ...(label && { label }) }
}

function optOutOf(form: Form): IncomingMessage['optOut'] {
  const type = value(form, 'OptOutType').toLowerCase()
  return type === 'stop' || type === 'start' || type === 'help' ? type : undefined
}

function textOf(form: Form, channel: Channel): string {
  const body = value(form, 'Body')
  return (channel === 'sms' ? (base64Text(body) ?? body) : body).normalize('NFC').trim()
}

/** Shorter than this it may be a code or a name; what an operator hands over as base64 is long. */
const BASE64_MIN = 24

/**
 * Operators now and then hand over a long SMS as base64. It is decoded only when nothing else fits: whole
 * groups of four, and behind them clean UTF-8 of more than one word. Source: nyaruka/courier, handlers/twiml.
 */
function base64Text(body: string): string | undefined {
  const packed = body.replace(/[\r\n]/g, '')
  if (packed.length < BASE64_MIN || packed.length % 4 !== 0) return undefined
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(packed)) return undefined
  const text = Buffer.from(packed, 'base64').toString('utf8')
  const isProse = /\p{L}{2,}/u.test(text) && /\S\s+\S/.test(text)
  return isProse && !/[^\P{C}\n\r\t\p{Cf}]|\uFFFD/u.test(text) ? text : undefined
}

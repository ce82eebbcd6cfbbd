import type { Attachment } from '../channels/simulated/samples.js'

/** What a tenant does on her phone, as a transcript writes it. */
export interface Done {
  /** The words, or the caption. */
  body: string
  /** `[photo]`, `[voice]`, `[location]` */
  attachment?: Attachment
  /** `[tap Ja]` */
  tap?: string
  /**
   * `[sms]`, `[whatsapp]`: by that channel, whatever the others are by; `[user name]`: by WhatsApp, without her number;
   * `[both]`: WhatsApp tells her number and her user name.
   */
  by?: 'sms' | 'whatsapp' | 'user name' | 'both'
  /** `[to: Hoe proper]`: in reply to the last message of ours that holds these words. */
  to?: string
}

const BY = /^\[(sms|whatsapp|user name|both)\] /
const TO = /^\[to: ([^\]]+)\] ?/
const TAP = /^\[tap ([^\]]+)\]$/
const ATTACHED = /^\[(photo|voice|location)\](?: |$)/

/** Reads what stands behind a `>`. Words in brackets that are no mark are words. */
export function readMarks(marked: string): Done {
  const by = BY.exec(marked)
  if (by) return { ...readMarks(marked.slice(by[0].length)), by: by[1] as NonNullable<Done['by']> }
  return readThing(marked)
}

function readThing(text: string): Done {
  const to = TO.exec(text)
  const rest = to ? text.slice(to[0].length) : text
  const replied = to?.[1] === undefined ? {} : { to: to[1] }
  const tap = TAP.exec(rest)?.[1]
  if (tap !== undefined) return { ...replied, body: '', tap }
  const attached = ATTACHED.exec(rest)
  if (!attached) return { ...replied, body: rest }
  return { ...replied, body: rest.slice(attached[0].length), attachment: attached[1] as Attachment }
}

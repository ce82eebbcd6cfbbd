import { readFileSync } from 'node:fs'
import type { FromPhone } from './inbound-form.js'
import type { PhoneMedium } from './media-shelf.js'

/** What a made-up phone can send along: made for this, nobody's home and nobody's voice. */
export const SAMPLES = {
  photo: sample('leak.jpg', 'image/jpeg'),
  voice: sample('voice.ogg', 'audio/ogg'),
}

/** A tap on "location" in WhatsApp: the complex of the made-up people. */
const LOCATION = {
  MessageType: 'location',
  Latitude: '51.1031',
  Longitude: '2.6527',
  Address: 'Kerkstraat 1, 8670 Koksijde',
  Label: 'Duinhof',
}

export const ATTACHMENTS = ['photo', 'voice', 'location'] as const
export type Attachment = (typeof ATTACHMENTS)[number]

export function isAttachment(written: unknown): written is Attachment {
  return ATTACHMENTS.some((one) => one === written)
}

/** What it adds to a message. Only a photo goes with words. */
export function attach(attachment: Attachment, words: string): Pick<FromPhone, 'body' | 'media' | 'extra'> {
  switch (attachment) {
    case 'photo':
      return { body: words, media: [SAMPLES.photo] }
    case 'voice':
      return { body: '', media: [SAMPLES.voice] }
    case 'location':
      return { body: '', extra: LOCATION }
  }
}

function sample(file: string, contentType: string): PhoneMedium {
  return { contentType, content: readFileSync(new URL(`./samples/${file}`, import.meta.url)) }
}

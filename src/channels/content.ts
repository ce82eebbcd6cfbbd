import { createHash } from 'node:crypto'
import type { Twilio } from 'twilio'
import { type Choices, LIST_DESCRIPTION_MAX, listTitle, shapeOf } from '../domain/choices.js'
import type { ContentStore } from '../domain/content-store.js'
import type { OutboxMessage } from '../domain/outbox-message.js'

/** A body longer than this cannot have buttons. Source: Twilio, "twilio/quick-reply". */
const BODY_MAX = 1024

/**
 * The ContentSid of a message's buttons or list, made at Twilio when it is not there yet; undefined when it
 * cannot be: then the digits in the text serve.
 */
export async function contentFor(
  message: OutboxMessage,
  twilio: { client: Twilio; contents: ContentStore },
): Promise<{ sid: string; hash: string } | undefined> {
  const { id, choices, body } = message
  if (!choices || message.channel !== 'whatsapp' || body.length > BODY_MAX) return undefined
  const types = typesOf(body, choices)
  if (!types) return undefined
  const hash = createHash('sha256')
    .update(JSON.stringify([twilio.client.accountSid, types]))
    .digest('hex')
  const known = await twilio.contents.find(hash, id)
  if (known) return { sid: known, hash }
  const made = await create(types, hash, twilio.client)
  return made === undefined ? undefined : { sid: await twilio.contents.keep(hash, made, id), hash }
}

function typesOf(body: string, choices: Choices): object | undefined {
  // The text inside is what is shown where nothing can be tapped.
  const text = { 'twilio/text': { body } }
  switch (shapeOf(choices)) {
    case 'buttons':
      return {
        'twilio/quick-reply': { body, actions: choices.options.map(({ id, title }) => ({ title, id })) },
        ...text,
      }
    case 'list':
      return {
        'twilio/list-picker': { body, button: choices.button, items: choices.options.map(listItem) },
        ...text,
      }
    case 'none':
      return undefined
  }
}

function listItem({ id, title }: Choices['options'][number]) {
  return { item: listTitle(title), id, description: title.slice(0, LIST_DESCRIPTION_MAX) }
}

async function create(types: object, hash: string, client: Twilio): Promise<string | undefined> {
  const content = { friendly_name: `hl_${hash.slice(0, 24)}`, language: 'nl', types }
  try {
    // The package's type is of what comes back; what is sent is the shape of the API itself.
    return (await client.content.v1.contents.create(content as never)).sid
  } catch {
    return undefined
  }
}

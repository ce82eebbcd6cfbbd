import { type Clock, MINUTE } from '../domain/clock.js'
import { expiryOf } from '../domain/expiry.js'
import type { Ids } from '../domain/ids.js'
import type { ClaimedMedium, MediaStore, RefusalReason } from '../domain/media.js'
import type { OutboxMessage } from '../domain/outbox-message.js'
import type { Wording } from '../domain/wording.js'

/** An album is several messages: what is wrong with all of it is said once. */
const SAID_ONCE_IN_MS = 10 * MINUTE

/** What somebody hears of what she sent and we cannot keep; of a sticker, or of what is our fault, nothing. */
const WORDS: Partial<Record<RefusalReason, string>> = {
  heic: 'reception:send-as-photo',
  unreadable: 'reception:send-as-photo',
  kind: 'reception:not-kept',
  'too-big': 'reception:not-kept',
}

export interface TellDeps {
  store: Pick<MediaStore, 'findSender' | 'wasTold'>
  wording: Wording
  ids: Ids
  clock: Clock
  /** The answer to her turn leaves first; this is how long it waits, in ms. */
  afterMs: number
}

/** Whoever sent what we cannot keep hears how to send it otherwise: a thank-you alone would be untrue. */
export function tellingSenders({ store, wording, ids, clock, afterMs }: TellDeps) {
  return async (medium: ClaimedMedium, why: RefusalReason): Promise<OutboxMessage | undefined> => {
    const key = WORDS[why]
    const sender = key && (await store.findSender(medium.id))
    if (!key || !sender) return undefined
    const { tenantId, to, channel, language } = sender
    const now = clock.now()
    const body = wording(language, key, { context: channel })
    if (await store.wasTold(tenantId, body, now - SAID_ONCE_IN_MS)) return undefined
    const notBeforeAt = now + afterMs
    return {
      id: ids.next(),
      tenantId,
      to,
      channel,
      body,
      purpose: 'reply',
      notBeforeAt,
      expiresAt: expiryOf('reply', notBeforeAt),
      createdAt: now,
    }
  }
}

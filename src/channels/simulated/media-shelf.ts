import { newSid } from './account.js'

/** A picture or a voice note that somebody sends. */
export interface PhoneMedium {
  contentType: string
  content: Uint8Array
}

/** What was sent along with messages, until it is deleted. */
export interface MediaShelf {
  /** Keeps it; gives its sid. */
  add(messageSid: string, medium: PhoneMedium): string
  find(messageSid: string, sid: string): PhoneMedium | undefined
  /** The sids of a message's media. */
  list(messageSid: string): string[]
  remove(messageSid: string, sid: string): boolean
}

/** Enough for a demo evening, as the messages themselves. */
const KEPT_MAX = 500

/** The double's memory of media. */
export function createMediaShelf(max = KEPT_MAX): MediaShelf {
  const media = new Map<string, PhoneMedium>()
  const key = (messageSid: string, sid: string) => `${messageSid} ${sid}`
  return {
    add(messageSid, medium) {
      const sid = newSid('ME')
      media.set(key(messageSid, sid), medium)
      for (const oldest of media.keys()) {
        if (media.size <= max) break
        media.delete(oldest)
      }
      return sid
    },
    find: (messageSid, sid) => media.get(key(messageSid, sid)),
    list: (messageSid) =>
      [...media.keys()].flatMap((one) => {
        const [message, sid = ''] = one.split(' ')
        return message === messageSid ? [sid] : []
      }),
    remove: (messageSid, sid) => media.delete(key(messageSid, sid)),
  }
}

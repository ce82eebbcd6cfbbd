import type { Clock } from '../../domain/clock.js'
import { newSid } from './account.js'
import type { Content } from './content.js'

export type KeptContent = Content & { sid: string; createdAt: number }

/** The contents that were made here. */
export interface Contents {
  add(content: Content): KeptContent
  find(sid: string): KeptContent | undefined
  /** Newest first, as Twilio lists them. */
  list(): KeptContent[]
  remove(sid: string): boolean
}

/** The double's memory of contents; as the rest of it, gone at a restart. */
export function createContents(clock: Clock): Contents {
  const contents = new Map<string, KeptContent>()
  return {
    add(content) {
      const kept = { ...content, sid: newSid('HX'), createdAt: clock.now() }
      contents.set(kept.sid, kept)
      return kept
    },
    find: (sid) => contents.get(sid),
    list: () => [...contents.values()].reverse(),
    remove: (sid) => contents.delete(sid),
  }
}

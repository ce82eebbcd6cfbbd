import type { Address, Channel } from './channel.js'
import { MINUTE } from './clock.js'
import type { IncomingKind } from './incoming-message.js'
import type { Language } from './language.js'
import type { OutboxMessage } from './outbox-message.js'

/**
 * `waiting` until it was fetched; then `kept`, or `refused` (we do not want it), or `gone` (nobody has it any
 * more). The last three are for good.
 */
export type MediaState = 'waiting' | 'kept' | 'refused' | 'gone'

/** Why a medium is not kept. */
export type RefusalReason =
  /** More bytes than MEDIA_BYTES_MAX. */
  | 'too-big'
  /** A kind of file that we do not keep, or none that we know. */
  | 'kind'
  /** A picture that cannot be read. */
  | 'unreadable'
  /** A picture in Apple's format, which cannot be read here. */
  | 'heic'
  /** It does not lie at Twilio. */
  | 'elsewhere'
  /** Tried to the end without getting it: it may still lie at Twilio. */
  | 'not-fetched'
  /** A sticker: nobody needs it. */
  | 'gesture'

/** WhatsApp carries no more than this but for documents. Source: Twilio, "Accepted content types for media". */
export const MEDIA_BYTES_MAX = 16 * 1024 * 1024

/** How long a worker has for what it took: longer than one may take; after a crash it is free again. */
export const LEASE_MS = 3 * MINUTE

/** A medium that was taken to be fetched, by one worker until its lease runs out. */
export interface ClaimedMedium {
  id: string
  tenantId: string
  /** Where it lies, as the message said. */
  url: string
  /** The kind of message that it came with. */
  kind: IncomingKind
  /** How often it was taken, this time included. */
  tries: number
}

/** Something to delete at Twilio. */
export interface ClaimedRemoval {
  id: string
  url: string
  tries: number
  /** Our own file goes too. */
  erasesFile: boolean
}

/** Who sent a medium, and where from. */
export interface MediaSender {
  tenantId: string
  to: Address
  channel: Channel
  language: Language
}

/** What is known of a file that is kept. */
export interface KeptMedium {
  contentType: string
  byteCount: number
  hasThumbnail: boolean
}

/**
 * What the worker needs of the store. Instants in ms. A write says false when the medium does not wait any more: it
 * was forgotten, or another worker was faster.
 */
export interface MediaStore {
  claim(now: number, leaseUntil: number): Promise<ClaimedMedium | undefined>
  kept(medium: ClaimedMedium, file: KeptMedium, at: number): Promise<boolean>
  /** Also puts it before a human, unless it was a gesture. `told` is what she hears of it. */
  refused(medium: ClaimedMedium, why: RefusalReason, at: number, told?: OutboxMessage): Promise<boolean>
  gone(medium: ClaimedMedium, at: number): Promise<boolean>
  /** Undefined: there is nobody to be told, or nobody who may be written to: she is left alone. */
  findSender(id: string): Promise<MediaSender | undefined>
  /** Whether she was told just this since then (ms). */
  wasTold(tenantId: string, body: string, since: number): Promise<boolean>
  /** Whether nothing is known of it any more. */
  isForgotten(id: string): Promise<boolean>
  retry(medium: ClaimedMedium, nextTryAt: number): Promise<boolean>
  claimRemoval(now: number, leaseUntil: number): Promise<ClaimedRemoval | undefined>
  removed(id: string): Promise<void>
  /** `nextTryAt` undefined: it is not tried any more, and stays in the list for who looks. */
  removeLater(id: string, nextTryAt: number | undefined): Promise<void>
}

/** What came of fetching. */
export type Fetched =
  | { outcome: 'fetched'; bytes: Buffer }
  | { outcome: 'gone' }
  | { outcome: 'refused'; why: 'too-big' | 'elsewhere' }
  | { outcome: 'retry'; why: string }

/** Where media wait for us. */
export interface MediaSource {
  fetch(url: string): Promise<Fetched>
  /** Resolves with whether it is not there any more. */
  remove(url: string): Promise<boolean>
}

/** The folder that media are kept in. A file is there whole or not at all. */
export interface MediaShelf {
  /** Resolves when both are on disk. */
  put(id: string, file: { content: Uint8Array; thumbnail?: Uint8Array }): Promise<void>
  remove(id: string): Promise<void>
  /** Takes away what a crash left half written. Resolves with how many files that were. */
  clean(): Promise<number>
}

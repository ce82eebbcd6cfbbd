import { mailDigest, smsDigest, whatsappDigest } from './digest-texts.js'
import { type Clock, DAY } from './domain/clock.js'
import { type DigestCount, digestOf } from './domain/digest.js'
import type { Edition } from './domain/edition.js'
import type { Ids } from './domain/ids.js'
import type { TalkLanguage } from './domain/language.js'
import type { Mailer } from './domain/mail.js'
import { decentTime, type QuietHours } from './domain/quiet-hours.js'
import { findTemplate, templatesIn } from './domain/template.js'
import type { Wording } from './domain/wording.js'
import { type DigestReader, listDigestReaders, markDigested } from './store/digests.js'
import { findEdition, findNewestEdition } from './store/editions.js'
import type { Engine, Guard } from './store/engine.js'
import { insertOutboxMessage } from './store/outbox-messages.js'

/** News of last week's edition is none. */
const EXPIRES_AFTER_MS = 7 * DAY

export interface DigestDeps {
  engine: Engine
  clock: Clock
  ids: Ids
  wording: Wording
  publicUrl: string
  quietHours: QuietHours
  poke(): void
  /** Absent: no mail server is set, and who wants e-mail waits. */
  mailer?: Mailer
}

/**
 * Tells members who want it, each once, what is new in the month's edition: three counts and a link. Who
 * would read nothing new gets nothing. Resolves with how many were told.
 */
export async function sendDigests(deps: DigestDeps): Promise<number> {
  const edition = await findNewestEdition(deps.engine)
  if (!edition?.reasons.some(({ kind }) => kind === 'month')) return 0
  let told = 0
  const failures: unknown[] = []
  for (const reader of await listDigestReaders(deps.engine, edition.number)) {
    try {
      if (await tellOne(reader, edition, deps)) told += 1
    } catch (error) {
      // A mailbox that is refused does not keep the others waiting; it is tried again.
      failures.push(error)
    }
  }
  if (told > 0) deps.poke()
  if (failures.length > 0) throw failures[0]
  return told
}

async function tellOne(reader: DigestReader, edition: Edition, deps: DigestDeps): Promise<boolean> {
  const before = await findEdition(deps.engine, reader.heardOf)
  const counts = digestOf(edition.content, before?.content)
  if (counts.length > 0) return tell(reader, edition, counts, deps)
  await deps.engine.commit([], [heard(reader, edition)])
  return false
}

const heard = ({ id }: DigestReader, { number }: Edition): Guard => ({
  name: 'not told yet',
  statement: markDigested({ id, number }),
})

async function tell(
  reader: DigestReader,
  edition: Edition,
  counts: readonly DigestCount[],
  deps: DigestDeps,
): Promise<boolean> {
  const { engine, clock, ids, mailer } = deps
  const { by, phone, email, language } = reader
  if (by === 'email') {
    if (!mailer || email === null) return false
    // The same id at a second try: a mailbox shows it once.
    const id = `edition-${edition.number}-${reader.id}`
    await mailer.send({ id, to: email, ...mailDigest(counts, language, deps) })
    return (await engine.commit([], [heard(reader, edition)])).outcome === 'committed'
  }
  const now = clock.now()
  const message = insertOutboxMessage({
    id: ids.next(),
    to: { kind: 'phone', value: phone },
    channel: by,
    purpose: 'reminder',
    ...(by === 'sms' ? { body: smsDigest(counts, language, deps) } : byTemplate(counts, language, deps)),
    notBeforeAt: decentTime(now, deps.quietHours),
    expiresAt: now + EXPIRES_AFTER_MS,
    createdAt: now,
  })
  return (await engine.commit([message], [heard(reader, edition)])).outcome === 'committed'
}

/** She reads, and seldom writes: outside her hours WhatsApp takes the template that says the same. */
function byTemplate(counts: readonly DigestCount[], language: TalkLanguage, deps: DigestDeps) {
  const body = whatsappDigest(counts, language, deps)
  const template = findTemplate(body, templatesIn(language, deps.wording))
  return { body, ...(template && { template }) }
}

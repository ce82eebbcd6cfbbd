import { type Clock, DAY } from './domain/clock.js'
import type { Company } from './domain/company.js'
import { type DigestCount, digestOf } from './domain/digest.js'
import type { Edition } from './domain/edition.js'
import type { Ids } from './domain/ids.js'
import { inLanguage, type TalkLanguage, talkLanguage } from './domain/language.js'
import type { Wording } from './domain/wording.js'
import type { Mailer } from './mail.js'
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
  company: Company
  publicUrl: string
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
  const { engine, clock, ids, wording, mailer } = deps
  const language = talkLanguage(deps.company.languages[0] ?? 'nl')
  const body = digestText(counts, language, deps)
  if (reader.by === 'email') {
    if (!mailer || reader.email === null) return false
    const id = `edition-${edition.number}-${reader.id}`
    await mailer.send({ id, to: reader.email, subject: wording(language, 'digest:subject'), text: body })
    return (await engine.commit([], [heard(reader, edition)])).outcome === 'committed'
  }
  const now = clock.now()
  const message = insertOutboxMessage({
    id: ids.next(),
    to: { kind: 'phone', value: reader.phone },
    channel: reader.by,
    purpose: 'reminder',
    body,
    notBeforeAt: now,
    expiresAt: now + EXPIRES_AFTER_MS,
    createdAt: now,
  })
  return (await engine.commit([message], [heard(reader, edition)])).outcome === 'committed'
}

/** One message by SMS: the counts, most telling first, and where the rest is. */
export function digestText(
  counts: readonly DigestCount[],
  language: TalkLanguage,
  { wording, publicUrl }: Pick<DigestDeps, 'wording' | 'publicUrl'>,
): string {
  const news = counts.map((one) => {
    switch (one.kind) {
      case 'repairs':
        return wording(language, 'digest:repairs', {
          what: wording(language, `digest:kind-${one.category}`),
          count: one.count,
        })
      case 'theme':
        return wording(language, 'digest:theme', { what: inLanguage(one.label, language), count: one.count })
      default:
        return wording(language, `digest:count-${one.kind}`, { count: one.count })
    }
  })
  return wording(language, 'digest:news', { news: news.join(', '), link: publicUrl })
}

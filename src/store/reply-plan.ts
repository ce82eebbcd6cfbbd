import { expiryOf } from '../domain/expiry.js'
import type { Language } from '../domain/language.js'
import { talkLanguage } from '../domain/language.js'
import type { OutboxMessage } from '../domain/outbox-message.js'
import type { QuietHours } from '../domain/quiet-hours.js'
import { mayNotReply, type NoReply, replyLeavesAt } from '../domain/reply-rules.js'
import { type ReplyWay, replyWay } from '../domain/reply-way.js'
import type { RouteFacts } from '../domain/route.js'
import { NEWS } from '../domain/template-list.js'
import type { Wording } from '../domain/wording.js'
import type { DeskReply } from './desk-replies.js'
import type { Engine } from './engine.js'
import { findPartyByTenant } from './parties.js'
import { findPerson } from './people.js'
import { routeStore } from './route-facts.js'

/** How a coordinator's words would go to a person now. */
export interface ReplyPlan {
  tenantId: string
  /** Her own. */
  language: Language
  way: Exclude<ReplyWay, { kind: 'none' }>
  /** When they leave (ms). */
  leavesAt: number
}

/** Why there is no way: a rule, or nothing that arrives. */
export type NoPlan = { no: NoReply | 'blocked' | 'no-address' }

/** Looks whether, how and when a coordinator may write to this person. `now` in ms. */
export async function planReply(
  engine: Engine,
  tenantId: string,
  line: { senders: RouteFacts['senders']; quietHours: QuietHours },
  now: number,
): Promise<ReplyPlan | NoPlan> {
  const [person, party] = await Promise.all([
    findPerson(engine, tenantId),
    findPartyByTenant(engine, tenantId),
  ])
  if (!person || !party || party.isUnreachable) return { no: 'no-address' }
  const no = mayNotReply(person, now)
  if (no) return { no }
  const { chosenChannel } = party.tenant
  const begun = { channel: party.writtenToBy ?? ('sms' as const), to: party.address }
  const addresses = await routeStore(engine).listAddresses(tenantId)
  const way = replyWay({ ...begun, ...(chosenChannel && { chosenChannel }) }, addresses, line.senders, now)
  if (way.kind === 'none') return { no: way.why }
  return { tenantId, language: person.language, way, leavesAt: replyLeavesAt(person, now, line.quietHours) }
}

/** What is put in the outbox for a coordinator's words: themselves, or the template after which they go. */
export function replyOf(
  { tenantId, language, way, leavesAt }: ReplyPlan,
  written: { id: string; words: string; memberId: string; expectsAnswer: boolean },
  wording: Wording,
  now: number,
): DeskReply {
  const { id, words, memberId, expectsAnswer } = written
  const spoken = talkLanguage(language)
  const isNews = way.kind === 'news'
  const message: OutboxMessage & { tenantId: string } = {
    id,
    tenantId,
    to: way.to,
    channel: way.kind === 'sms' ? 'sms' : 'whatsapp',
    body: isNews ? wording(spoken, 'template:news') : words,
    purpose: 'reply',
    ...(isNews && { template: { name: NEWS, language: spoken, values: [] } }),
    notBeforeAt: leavesAt,
    expiresAt: expiryOf('reply', leavesAt),
    createdAt: now,
  }
  return { message, memberId, expectsAnswer, ...(isNews && { waiting: words }) }
}

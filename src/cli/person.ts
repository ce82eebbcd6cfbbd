import type { Address } from '../domain/channel.js'
import { parsePhoneNumber } from '../domain/phone-number.js'
import type { Engine } from '../store/engine.js'
import type { Whose } from '../store/hers.js'
import { findMemberId, findTenantId, whoseRows } from '../store/whose.js'

/** A WhatsApp user id: a country, a dot, and letters and digits ("BE.4566546130240823"). */
const WHATSAPP_ID = /^[A-Z]{2}\.[A-Za-z0-9]{1,128}$/

/** Reads whom a command is about: a phone number as people write it, or a WhatsApp id. */
export function readPerson(written: string): Address | { faults: string[] } {
  const bare = written.trim().replace(/^whatsapp:/, '')
  if (WHATSAPP_ID.test(bare)) return { kind: 'whatsapp-id', value: bare }
  const phone = parsePhoneNumber(bare)
  if (typeof phone === 'string') return { kind: 'phone', value: phone }
  return { faults: [`"${written}" is ${phone.fault}, and no WhatsApp id either.`] }
}

/** Whose it is: a tenant's, or a member's of the council who is no tenant; undefined when it is nobody's. */
export async function findPerson(engine: Engine, { value }: Address): Promise<Whose | undefined> {
  const tenantId = await findTenantId(engine, value)
  if (tenantId !== undefined) return whoseRows(engine, tenantId)
  const memberId = await findMemberId(engine, [value])
  return memberId === undefined ? undefined : { tenantId: '', addresses: [value], memberId }
}

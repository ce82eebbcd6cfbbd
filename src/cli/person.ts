import type { Address } from '../domain/channel.js'
import { parsePhoneNumber } from '../domain/phone-number.js'
import { folded } from '../domain/tenant-doubles.js'
import type { Engine } from '../store/engine.js'
import type { Whose } from '../store/hers.js'
import { findMemberId, listHolders, whoseRows } from '../store/whose.js'

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

/**
 * Whose it is: a tenant's, or a member's of the council who is no tenant; undefined when it is nobody's. Of those who share
 * a phone the one with this first name; without it, or where it fits none or several, what to say.
 */
export async function findPerson(
  engine: Engine,
  { value }: Address,
  name?: string,
): Promise<Whose | { faults: string[] } | undefined> {
  const holders = await listHolders(engine, value)
  const named = holders.filter(({ firstName }) => name === undefined || folded(firstName) === folded(name))
  const [only] = named
  if (only && named.length === 1) return whoseRows(engine, only.tenantId)
  if (holders.length > 0) return { faults: [whichOf(holders.map(({ firstName }) => firstName))] }
  const memberId = await findMemberId(engine, [value])
  return memberId === undefined ? undefined : { tenantId: '', addresses: [value], memberId }
}

function whichOf(names: readonly string[]): string {
  if (names.length === 1) return `That number is of ${names[0]}, and of nobody of that name.`
  return `That phone is of ${names.length} people: ${names.join(', ')}. Say which with --name.`
}

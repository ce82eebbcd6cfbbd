import type { Approval, KeptPattern, KeptTemplate, TemplateStore } from '../domain/template-desk.js'
import type { Engine, Statement } from './engine.js'
import { define, sql } from './query.js'
import type { Schema } from './schema.js'

type Row = Schema['template']

const ofAccount = define<{ account: string }, Row>(({ account }) =>
  sql
    .selectFrom('template')
    .selectAll()
    .where('account_sid', '=', account)
    .orderBy('created_at', 'desc')
    .orderBy('registered_name', 'desc'),
)

const approved = define<{ account: string; name: string; language: string }, Row>(
  ({ account, name, language }) =>
    sql
      .selectFrom('template')
      .selectAll()
      .where('account_sid', '=', account)
      .where('name', '=', name)
      .where('language', '=', language)
      .where('status', '=', 'approved')
      .orderBy('created_at', 'desc'),
)

const insert = define<Row, never>((value) =>
  sql
    .insertInto('template')
    .values({
      sid: value.sid,
      account_sid: value.account_sid,
      name: value.name,
      language: value.language,
      version: value.version,
      registered_name: value.registered_name,
      status: value.status,
      reason: value.reason,
      pattern: value.pattern,
      created_at: value.created_at,
      checked_at: value.checked_at,
    })
    .onConflict((conflict) => conflict.column('sid').doNothing()),
)

const update = define<{ sid: string; status: string; reason: string | null; at: number }, never>(
  ({ sid, status, reason, at }) =>
    sql.updateTable('template').set({ status, reason, checked_at: at }).where('sid', '=', sid),
)

const approvedAnywhere = define<{ name: string; language: string }, Row>(({ name, language }) =>
  sql
    .selectFrom('template')
    .selectAll()
    .where('name', '=', name)
    .where('language', '=', language)
    .where('status', '=', 'approved')
    .orderBy('created_at', 'desc'),
)

/** Approved wordings of whatever account: for who tells beforehand what would be sent, and asks nothing of Twilio. */
export async function listApprovedTemplates(
  engine: Engine,
  { name, language }: { name: string; language: string },
): Promise<KeptTemplate[]> {
  return (await engine.read(approvedAnywhere({ name, language }))).map(templateOf)
}

/** What we wrote ahead for WhatsApp, on the engine; of one account, for elsewhere its sids mean nothing. */
export function templateStore(engine: Engine, accountSid: string): TemplateStore {
  const write = async (statement: Statement): Promise<void> => {
    await engine.commit([statement])
  }
  return {
    list: async () => (await engine.read(ofAccount({ account: accountSid }))).map(templateOf),
    listApproved: async (name, language) =>
      (await engine.read(approved({ account: accountSid, name, language }))).map(templateOf),
    keep: ({ registeredName, pattern, reason, ...template }, at) =>
      write(
        insert({
          ...template,
          account_sid: accountSid,
          registered_name: registeredName,
          pattern: JSON.stringify(pattern),
          reason: reason ?? null,
          created_at: at,
          checked_at: at,
        }),
      ),
    setStatus: (sid, status, reason, at) => write(update({ sid, status, reason: reason ?? null, at })),
  }
}

function templateOf(row: Row): KeptTemplate {
  return {
    sid: row.sid,
    name: row.name,
    language: row.language,
    version: row.version,
    registeredName: row.registered_name,
    status: row.status as Approval,
    ...(row.reason !== null && { reason: row.reason }),
    pattern: JSON.parse(row.pattern) as KeptPattern,
  }
}

/**
 * Two people on one phone: a number is in the table once for each of them. `place`: 0 for the first, so that a number
 * nobody has yet is given once, whoever asks. And what was done to one thing is looked up each time that it is
 * looked at.
 */
export const phones = [
  `create table address_next (
     id text primary key, tenant_id text not null references tenant(id), kind text not null,
     value text not null, place integer not null default 0, blocked_at bigint, created_at bigint not null,
     unreachable_sms text, unreachable_sms_at bigint, unreachable_whatsapp text, unreachable_whatsapp_at bigint,
     detached_from text, unique (value, place))`,
  `insert into address_next (id, tenant_id, kind, value, blocked_at, created_at, unreachable_sms,
     unreachable_sms_at, unreachable_whatsapp, unreachable_whatsapp_at, detached_from)
   select id, tenant_id, kind, value, blocked_at, created_at, unreachable_sms, unreachable_sms_at,
     unreachable_whatsapp, unreachable_whatsapp_at, detached_from from address`,
  `drop table address`,
  `alter table address_next rename to address`,
  `create index address_by_tenant on address (tenant_id)`,
  `create index audit_entry_by_subject on audit_entry (subject, action) where subject is not null`,
]

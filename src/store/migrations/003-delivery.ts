/**
 * What the outbox needs to say nothing twice and nothing too late. `expires_at`: after it a message is withheld.
 * `paused`: 1 while its round rests. `template`, `sender`, `rerouted_because`: another way out than the one it was
 * written for. `charges`: how often Twilio took it. `missed_at`: when Twilio's list first did not hold it.
 *
 * An attention may be of nobody in particular (a stopped account), and may be about a message of ours.
 */
export const delivery = [
  `alter table outbox_message add column expires_at bigint`,
  `alter table outbox_message add column paused integer not null default 0`,
  `alter table outbox_message add column charges integer not null default 0`,
  `alter table outbox_message add column missed_at bigint`,
  `alter table outbox_message add column template text`,
  `alter table outbox_message add column sender text`,
  `alter table outbox_message add column rerouted_because text`,
  `alter table address add column unreachable_sms text`,
  `alter table address add column unreachable_sms_at bigint`,
  `alter table address add column unreachable_whatsapp text`,
  `alter table address add column unreachable_whatsapp_at bigint`,

  // Earlier attempts at a message that was sent again: their receipts still come, and move nothing newer.
  `create table delivery_attempt (
     sid text primary key,
     outbox_message_id text not null references outbox_message(id) on delete cascade,
     channel text not null, address text not null, status text not null, error_code integer,
     accepted_at bigint, ended_at bigint not null)`,
  `create index delivery_attempt_by_message on delivery_attempt (outbox_message_id)`,

  `create table attention_next (
     id text primary key, tenant_id text references tenant(id), kind text not null,
     detail text not null, outbox_message_id text references outbox_message(id) on delete set null,
     created_at bigint not null, done_at bigint)`,
  `insert into attention_next (id, tenant_id, kind, detail, created_at, done_at)
     select id, tenant_id, kind, detail, created_at, done_at from attention`,
  `drop table attention`,
  `alter table attention_next rename to attention`,
  `create index attention_open on attention (kind) where done_at is null`,
  `create index attention_by_message on attention (outbox_message_id) where outbox_message_id is not null`,

  // Only what still waits is in these: taking a message costs the same behind a round of thousands.
  `drop index outbox_message_due`,
  `create index outbox_message_due on outbox_message (not_before_at) where state = 'queued' and paused = 0`,
  `create index outbox_message_lane on outbox_message (channel, priority, not_before_at, id)
     where state = 'queued' and paused = 0`,
  `create index outbox_message_expiring on outbox_message (expires_at)
     where state = 'queued' and expires_at is not null`,
  `create index outbox_message_under_way on outbox_message (claimed_at) where state = 'sending'`,
  `create index outbox_message_taken on outbox_message (claimed_at)`,
]

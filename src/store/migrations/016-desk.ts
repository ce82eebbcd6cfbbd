/**
 * The coordinator's desk: who has taken what people have to look at and what came of it; whom an alarm has woken and
 * how often; who is away and who stands in; what a coordinator wrote to a tenant, so that her answer finds its way back.
 */
export const desk = [
  `alter table attention add column taken_by text`,
  `alter table attention add column taken_at bigint`,
  `alter table attention add column done_by text`,
  `alter table attention add column outcome text`,
  `alter table attention add column alerted_at bigint`,
  `alter table attention add column reminders integer not null default 0`,
  `alter table attention add column mailed_at bigint`,
  `create index attention_alarm on attention (alerted_at) where done_at is null and alerted_at is not null`,
  `create index attention_of_tenant on attention (tenant_id, kind) where done_at is null`,

  `create index audit_opened on audit_entry (subject, at) where action = 'conversation-opened'`,

  `create table absence (
     council_member_id text primary key references council_member(id), until_at bigint not null,
     stand_in_id text not null references council_member(id), created_at bigint not null)`,

  // The id is that of the message that went out; words that wait for her to write first are kept here.
  `create table desk_reply (
     id text primary key, tenant_id text not null references tenant(id),
     council_member_id text not null references council_member(id), expects_answer integer not null,
     waiting text, answered_at bigint, created_at bigint not null)`,
  `create index desk_reply_of_tenant on desk_reply (tenant_id, created_at)`,
]

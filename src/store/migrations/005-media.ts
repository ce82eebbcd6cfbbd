/** What came beside words: fetched after its turn, shown to few, deleted at Twilio. */
export const media = [
  `create table media (
     id text primary key, incoming_message_id text not null references incoming_message(id),
     tenant_id text not null references tenant(id), repair_concern_id text references repair_concern(id),
     position integer not null, kind text not null, url text not null, name text,
     state text not null, reason text, tries integer not null, next_try_at bigint,
     content_type text, byte_count integer, has_thumbnail integer not null,
     created_at bigint not null, settled_at bigint)`,
  `create index media_waiting on media (state, next_try_at)`,
  `create index media_by_tenant on media (tenant_id, created_at)`,
  `create index media_by_concern on media (repair_concern_id)`,
  `create index media_by_message on media (incoming_message_id)`,
  `create table media_removal (
     id text primary key, url text not null, tries integer not null, next_try_at bigint,
     created_at bigint not null)`,
  `create index media_removal_due on media_removal (next_try_at)`,
]

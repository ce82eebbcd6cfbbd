/**
 * Who was forgotten, by what cannot be read back; what of it is still to be deleted at Twilio. `media_removal`:
 * with `erases_file` 1 the file goes as well, not only Twilio's copy. A request to be forgotten has a name of its own
 * among what people look at.
 */
export const rights = [
  `create table forgotten (id text primary key, why text not null, at bigint not null)`,
  `create table forgotten_hash (
     hash text primary key, forgotten_id text not null references forgotten(id), has_stopped integer not null)`,
  `create index forgotten_hash_by_forgotten on forgotten_hash (forgotten_id)`,
  `create table message_removal (
     sid text primary key, tries integer not null, next_try_at bigint, created_at bigint not null)`,
  `create index message_removal_due on message_removal (next_try_at)`,
  `alter table media_removal add column erases_file integer not null default 0`,
  `update attention set kind = 'forget-asked' where kind = 'forget'`,
]

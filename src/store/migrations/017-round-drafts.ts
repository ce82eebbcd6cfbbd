/** Questions and meetings that a coordinator writes in the browser, until they go out. */
export const roundDrafts = [
  `create table round_draft (
     id text primary key, content text not null, state text not null, version integer not null,
     created_by text not null, created_at bigint not null,
     updated_by text not null, updated_at bigint not null,
     proposed_by text, send_at bigint, held_because text, round_id text references round (id) on delete set null)`,
  `create index round_draft_due on round_draft (state, send_at)`,
  `create unique index round_draft_by_round on round_draft (round_id)`,
]

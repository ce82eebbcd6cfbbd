/**
 * A session can be told from others and ended: on what, of which kind, since when, last used. Who left the council
 * cannot sign in any more.
 */
export const sessions = [
  `alter table session add column id text`,
  `alter table session add column kind text not null default 'evening'`,
  `alter table session add column device text not null default ''`,
  `alter table session add column last_used_at bigint not null default 0`,
  `update session set id = substr(token_hash, 1, 16), last_used_at = created_at`,
  `create index session_by_member on session (council_member_id)`,
  `alter table council_member add column left_at bigint`,
]

/** When what came late was really sent, and until when we know that nothing was missed. */
export const catchUp = [
  `alter table incoming_message add column sent_at bigint`,
  `create table moment (name text primary key, at bigint not null)`,
]

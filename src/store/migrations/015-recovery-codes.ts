/** Codes on paper, for who cannot get one by SMS. `tried_at`: when the last of `tries` wrong guesses was made. */
export const recoveryCodes = [
  `create table recovery_code (
     id text primary key, council_member_id text not null references council_member(id),
     code_hash text not null, tries integer not null default 0, tried_at bigint, used_at bigint,
     created_at bigint not null)`,
  `create index recovery_code_by_member on recovery_code (council_member_id)`,
]

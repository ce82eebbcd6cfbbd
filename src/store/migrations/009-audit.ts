/** Who looked at whose conversation, and who did what to whose data: written once, never changed. */
export const audit = [
  `create table audit_entry (
     seq integer primary key, at bigint not null, actor text not null, action text not null,
     subject text, reason text, hash text not null)`,
]

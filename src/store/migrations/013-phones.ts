/** What was done to one thing is looked up each time that it is looked at. */
export const phones = [
  `create index audit_entry_by_subject on audit_entry (subject, action) where subject is not null`,
]

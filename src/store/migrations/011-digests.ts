/** How a council member wants to hear of a new edition, and which one she heard of last. */
export const digests = [
  `alter table council_member add column digest text not null default 'none'`,
  `alter table council_member add column email text`,
  `alter table council_member add column digested_edition integer not null default 0`,
]

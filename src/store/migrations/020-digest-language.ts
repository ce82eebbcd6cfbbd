/** The language in which a member hears of a new edition: that of the page on which she asked for it. */
export const digestLanguage = [
  `alter table council_member add column digest_language text not null default 'nl'`,
]

/**
 * What members see, published once. Nothing updates or deletes a row of `edition` or `published_cell`: a
 * draft is a table of its own, so that nobody has to.
 */
export const editions = [
  `create table edition (
     number integer primary key, reasons text not null, made_at bigint not null,
     published_at bigint not null, published_by text not null, content text not null)`,
  `create table edition_draft (
     number integer primary key, reasons text not null, made_at bigint not null,
     content text not null, held_back text not null)`,
  `create table draft_cell (id text primary key, subject text not null, marks text not null)`,
  `create table published_cell (
     id text primary key, edition_number integer not null references edition(number),
     subject text not null, marks text not null)`,
  `create index published_cell_by_subject on published_cell (subject)`,
  `create table household_mark (
     subject text not null, household_id text not null, mark text not null,
     primary key (subject, household_id))`,
  `create index household_mark_by_household on household_mark (household_id)`,
  `alter table question add column level text not null default 'area'`,
  `alter table question add column series text`,
  `create index answer_by_household on answer (household_id, updated_at)`,
]

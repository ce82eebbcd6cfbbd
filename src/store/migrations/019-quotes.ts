/**
 * A tenant is asked whether her sentence may be shown, by a round of its own that goes to her alone; what she
 * answered is kept with the words she answered to.
 */
export const quotes = [
  `alter table quote add column answer_id text`,
  `alter table quote add column permission_at bigint`,
  `alter table quote add column permission_wording text`,
  `create unique index quote_by_answer on quote (answer_id)`,
  `create index quote_by_question on quote (question_id)`,
  `create index quote_by_tenant on quote (tenant_id)`,
  `alter table round add column quote_id text references quote(id)`,
  `create index round_by_quote on round (quote_id)`,
]

/** Words of tenants: themes put together by hand, sentences they let us show, and what was done with it. */
export const words = [
  `create table theme_edit (
     question_id text not null references question(id), theme text not null, into_theme text,
     label text, updated_at bigint not null, primary key (question_id, theme))`,
  `create table quote (
     id text primary key, question_id text not null references question(id),
     tenant_id text not null references tenant(id), original text not null, shown text not null,
     theme text, state text not null, created_at bigint not null, updated_at bigint not null,
     unique (question_id, tenant_id))`,
  `create index quote_by_state on quote (state, updated_at)`,
  `create table follow_up (
     id text primary key, question_id text not null references question(id), text text not null,
     created_at bigint not null)`,
]

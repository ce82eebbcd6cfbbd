/** The first store. Portable SQL: text, integer, and nothing that only one dialect knows. */
export const init = [
  `create table setting (name text primary key, value text not null)`,
  `create table municipality (id text primary key, name text not null unique)`,
  `create table complex (
     id text primary key, municipality_id text not null references municipality(id), name text not null,
     unique (municipality_id, name))`,
  `create table household (
     id text primary key, complex_id text not null references complex(id), external_key text not null,
     unique (complex_id, external_key))`,
  `create table tenant (
     id text primary key, external_id text unique, first_name text not null, language text not null,
     kind text not null, household_id text references household(id), dwelling_type text,
     moved_out_at bigint, stopped_at bigint, consent_asked_at bigint, consent_reminded_at bigint,
     last_channel text, last_address_id text, created_at bigint not null)`,
  `create index tenant_by_household on tenant (household_id)`,
  `create table address (
     id text primary key, tenant_id text not null references tenant(id), kind text not null,
     value text not null unique, blocked_at bigint, created_at bigint not null)`,
  `create index address_by_tenant on address (tenant_id)`,
  `create table consent (
     id text primary key, tenant_id text not null references tenant(id), purpose text not null,
     state text not null, wording text not null, channel text not null, source text not null,
     created_at bigint not null, withdrawn_at bigint)`,
  `create index consent_by_tenant on consent (tenant_id, purpose, created_at)`,
  `create table conversation (
     tenant_id text primary key references tenant(id), version integer not null, state text not null,
     due_at bigint, updated_at bigint not null)`,
  `create index conversation_due on conversation (due_at)`,
  `create table incoming_message (
     id text primary key, message_sid text not null unique, tenant_id text not null references tenant(id),
     address_id text not null references address(id), channel text not null, kind text not null,
     text text not null, extra text, received_at bigint not null)`,
  `create index incoming_message_by_tenant on incoming_message (tenant_id, received_at)`,
  `create table question (
     id text primary key, key text not null unique, kind text not null, text text not null,
     options text not null, closes_at bigint, created_at bigint not null)`,
  `create table meeting (
     id text primary key, key text not null unique, title text not null, starts_at bigint not null,
     ends_at bigint not null, place text not null, capacity integer, created_at bigint not null)`,
  `create table round (
     id text primary key, question_id text references question(id), meeting_id text references meeting(id),
     audience text not null, created_at bigint not null, expanded_at bigint)`,
  `create table invitation (
     id text primary key, round_id text not null references round(id),
     tenant_id text not null references tenant(id), household_id text, disposition text not null,
     invited_at bigint, created_at bigint not null, unique (round_id, tenant_id))`,
  `create index invitation_by_tenant on invitation (tenant_id, disposition)`,
  `create index invitation_waiting on invitation (disposition, created_at)`,
  `create table answer (
     id text primary key, question_id text not null references question(id),
     tenant_id text not null references tenant(id), household_id text, value text, text text,
     flagged integer not null, created_at bigint not null, updated_at bigint not null,
     unique (question_id, tenant_id))`,
  `create table rsvp (
     id text primary key, meeting_id text not null references meeting(id),
     tenant_id text not null references tenant(id), household_id text, reply text not null, need text,
     created_at bigint not null, updated_at bigint not null, unique (meeting_id, tenant_id))`,
  `create table repair_concern (
     id text primary key, number text not null unique, tenant_id text not null references tenant(id),
     household_id text, category text not null, place text not null, problem text not null,
     state text not null, created_at bigint not null)`,
  `create index repair_concern_by_tenant on repair_concern (tenant_id, created_at)`,
  `create table repair_concern_addition (
     id text primary key, repair_concern_id text not null references repair_concern(id),
     text text not null, created_at bigint not null)`,
  `create table attention (
     id text primary key, tenant_id text not null references tenant(id), kind text not null,
     detail text not null, created_at bigint not null, done_at bigint)`,
  `create table outbox_message (
     id text primary key, tenant_id text references tenant(id), address_kind text not null,
     address text not null, channel text not null, body text not null, purpose text not null,
     priority integer not null, state text not null, reason text, error_code integer,
     not_before_at bigint not null, created_at bigint not null, claimed_at bigint, accepted_at bigint,
     sid text, tries integer not null, invitation_id text references invitation(id))`,
  `create index outbox_message_due on outbox_message (state, not_before_at)`,
  `create index outbox_message_by_tenant on outbox_message (tenant_id, state)`,
  `create index outbox_message_by_sid on outbox_message (sid)`,
  `create table council_member (
     id text primary key, name text not null, phone text not null unique,
     complex_id text references complex(id), role text not null, created_at bigint not null)`,
  `create table sign_in_code (
     id text primary key, council_member_id text not null references council_member(id),
     code_hash text not null, tries integer not null default 0, used_at bigint,
     expires_at bigint not null, created_at bigint not null)`,
  `create index sign_in_code_by_member on sign_in_code (council_member_id, created_at)`,
  `create table session (
     token_hash text primary key, council_member_id text not null references council_member(id),
     created_at bigint not null, expires_at bigint not null)`,
]

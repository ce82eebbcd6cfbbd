/** Rounds that can be paused and cancelled, invitations held back by a cap, and what messages cost. */
export const rounds = [
  `alter table round add column paused_at bigint`,
  `alter table round add column cancelled_at bigint`,
  `alter table invitation add column not_before_at bigint not null default 0`,
  `alter table outbox_message add column sms_parts integer not null default 1`,
  `create index outbox_message_accepted on outbox_message (accepted_at)`,
  `create index outbox_message_by_invitation on outbox_message (invitation_id)`,
]

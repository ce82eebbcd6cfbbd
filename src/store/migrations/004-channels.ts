/** By which channel she wants to be written to, what is known of her addresses, and what Twilio approved. */
export const channels = [
  `alter table tenant add column chosen_channel text`,
  `alter table address add column detached_from text`,
  `create index incoming_message_by_address on incoming_message (address_id, channel, received_at)`,
  `create table template (
     sid text primary key, account_sid text not null, name text not null, language text not null, version text not null,
     registered_name text not null, status text not null, reason text, pattern text not null,
     created_at bigint not null, checked_at bigint not null)`,
  `create index template_by_name on template (account_sid, name, language)`,
]

/** What can be tapped under a message, and the Content that Twilio holds of it. */
export const choices = [
  `alter table outbox_message add column choices text`,
  `create table content (hash text primary key, sid text not null, created_at bigint not null)`,
]

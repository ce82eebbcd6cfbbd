/**
 * Which content at Twilio holds the words of a message, so that it goes with them. What was made before is nobody's to tell:
 * it is deleted there, and made anew where it is said again. And a reply that rested with its round rests no more.
 */
export const contents = [
  `alter table outbox_message add column content_sid text`,
  `create index outbox_by_content on outbox_message (content_sid) where content_sid is not null`,
  `insert into message_removal (sid, tries, next_try_at, created_at)
     select sid, 0, 0, created_at from content where true on conflict (sid) do nothing`,
  `delete from content`,
  `update outbox_message set paused = 0 where paused = 1 and purpose not in ('round', 'reminder')`,
]

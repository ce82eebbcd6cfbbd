import { isUnread, ourQuestionAbout } from '../src/talk/conversation.js'
import { coming, needIn } from '../src/talk/readers.js'

const needs = ['transport', 'childcare', 'interpreter', 'step-free', 'something-else'] as const

/** Neighbours come together: are you coming, and what do you need to come? */
export const meeting = ourQuestionAbout('meeting', 'meeting', async (words) => {
  const { about, tenant, say, ask, choose, record } = words
  if (tenant.isNew) await say('who-we-are')

  const reply = await ask('invitation', coming, {
    title: about.title,
    place: about.place,
    when: { startsAt: about.startsAt, endsAt: about.endsAt },
  })
  if (isUnread(reply)) {
    if (!reply.unread) return
    await record('unread', { text: reply.unread })
    return say('kept')
  }

  const isFull = about.capacity !== undefined && about.seatsTaken >= about.capacity
  if (reply === 'yes' && isFull) {
    await record('rsvp', { reply: 'maybe' })
    return say('full')
  }
  await record('rsvp', { reply })
  if (reply !== 'yes') return say(reply)

  const need = await choose('need', needs, { zero: 'nothing', first: needIn })
  if (!isUnread(need)) await record('need', { need })
  else if (need.unread) await record('unread', { text: need.unread })
  await say(isUnread(need) || need === 'nothing' ? 'see-you' : 'see-you-and-need')
})

import { isUnread, ourQuestionAbout } from '../src/talk/conversation.js'
import { comingOn, needsIn } from '../src/talk/readers.js'

const needs = ['transport', 'childcare', 'interpreter', 'step-free', 'something-else'] as const

/** Neighbours come together: are you coming, and what do you need to come? */
export const meeting = ourQuestionAbout('meeting', 'meeting', async (words) => {
  const { about, tenant, say, ask, chooseSome, record } = words
  if (tenant.isNew) await say('who-we-are')

  const reply = await ask('invitation', comingOn(about.startsAt), {
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

  const needed = await chooseSome('need', needs, { zero: 'nothing', meantIn: needsIn })
  if (!isUnread(needed)) await record('need', { need: needed.join(' ') })
  else if (needed.unread) await record('unread', { text: needed.unread })
  await say(isUnread(needed) || needed.includes('nothing') ? 'see-you' : 'see-you-and-need')
})

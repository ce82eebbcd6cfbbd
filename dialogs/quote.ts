import { isUnread, ourQuestionAbout } from '../src/talk/conversation.js'
import { consenting } from '../src/talk/readers.js'

/** A sentence that she wrote to us: may neighbours read it, without her name? Only her yes is a yes. */
export const quote = ourQuestionAbout('quote', 'quote', async ({ about, say, ask, record }) => {
  const allowed = await ask('may-we', consenting, { words: about.shown })

  if (isUnread(allowed)) {
    if (!allowed.unread) return
    await record('unread', { text: allowed.unread })
    return say('kept')
  }
  await record('quote-permission', { given: allowed === 'yes', wording: 'may-we' })
  await say(allowed)
})

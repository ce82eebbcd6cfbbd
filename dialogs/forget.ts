import { conversation, isUnread } from '../src/talk/conversation.js'
import { consenting } from '../src/talk/readers.js'

/** She wants all that is kept of her deleted: asked once whether she is sure, then a human sees to it. */
export const forget = conversation('forget', async ({ say, ask, record }) => {
  const sure = await ask('sure', consenting)

  if (isUnread(sure)) {
    if (!sure.unread) return
    await record('unread', { text: sure.unread })
    return say('left-open')
  }
  if (sure === 'no') return say('left')

  await record('forget-asked', {})
  await say('noted')
})

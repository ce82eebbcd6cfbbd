import { isUnread, ourQuestion } from '../src/talk/conversation.js'
import { yesOrNo } from '../src/talk/readers.js'

/** May we ask you something now and then? Nobody who did not say yes gets a question. */
export const consent = ourQuestion('consent', async ({ tenant, say, ask, record }) => {
  const wording = tenant.cameFirst ? 'may-we' : 'welcome'
  const welcome = await ask(wording, yesOrNo)

  if (isUnread(welcome)) {
    if (welcome.unread) {
      await record('unread', { text: welcome.unread })
      await say('left-open')
    }
  } else {
    await record('consent', { given: welcome === 'yes', wording })
    await say(welcome)
  }
})

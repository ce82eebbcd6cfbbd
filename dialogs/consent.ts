import { isUnread, ourQuestion } from '../src/talk/conversation.js'
import { consenting } from '../src/talk/readers.js'

/** May we ask you something now and then? Nobody who did not say yes gets a question. */
export const consent = ourQuestion('consent', async ({ tenant, say, ask, record }) => {
  const wording = tenant.cameFirst ? 'may-we' : 'welcome'
  const answer = await ask(wording, consenting)

  if (isUnread(answer)) {
    if (answer.unread) {
      await record('unread', { text: answer.unread })
      await say('left-open')
    }
  } else {
    await record('consent', { given: answer === 'yes', wording })
    await say(answer)
  }
})

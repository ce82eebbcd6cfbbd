import type { Question } from '../src/domain/question.js'
import { isUnread, ourQuestionAbout, type Unread, type Words } from '../src/talk/conversation.js'
import { scale, text, yesNoOrUnsure } from '../src/talk/readers.js'

/** One short question by the council. The answer counts; what is not understood is kept for a human. */
export const question = ourQuestionAbout('question', 'question', async (words) => {
  const { about, tenant, say, record } = words
  if (tenant.isNew) await say('who-we-are')

  const answer = await askIt(about, words)
  if (isUnread(answer)) {
    if (!answer.unread) return
    await record('answer', { text: answer.unread, flagged: true })
    await say('kept')
  } else {
    await record('answer', about.kind === 'open' ? { text: String(answer) } : { value: String(answer) })
    await say('thanks')
  }
})

function askIt(about: Question, { ask, choose }: Words<Question>): Promise<string | number | Unread> {
  const values = { question: about.text }
  switch (about.kind) {
    case 'yes-no':
      return ask('yes-no', yesNoOrUnsure, values)
    case 'scale':
      return ask('scale', scale, values)
    case 'choice':
      return choose('choice', about.options, { values })
    case 'open':
      return ask('open', text, values)
  }
}

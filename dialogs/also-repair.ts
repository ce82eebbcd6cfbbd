import { conversation, isUnread } from '../src/talk/conversation.js'
import { agreeing, problem } from '../src/talk/readers.js'

/** Something broken that was told beside an answer: one question, then it is noted. */
export const alsoRepair = conversation('also-repair', async ({ say, ask, record }) => {
  const broken = await ask('problem', problem)
  if (isUnread(broken)) return

  const sure = await ask('sure', agreeing)
  if (sure === 'no') return say('left')
  // Neither yes nor no: a human reads her words.
  if (isUnread(sure)) return

  const concern = await record('repair-concern', {
    problem: broken.words,
    category: broken.category,
    place: broken.place,
  })
  await say('noted', { number: concern.number })
})

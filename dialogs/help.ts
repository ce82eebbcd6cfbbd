import { conversation } from '../src/talk/conversation.js'

/** Who we are and what one can send. */
export const help = conversation('help', async ({ say }) => {
  await say('menu')
})

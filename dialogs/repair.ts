import { REPAIR_PLACES } from '../src/domain/repair.js'
import { conversation, isUnread } from '../src/talk/conversation.js'
import { placeIn, problem } from '../src/talk/readers.js'

/** A tenant says what is broken. The council counts it; the landlord still has to be told. */
export const repair = conversation('repair', async ({ say, ask, choose, record }) => {
  const broken = await ask('problem', problem)
  if (isUnread(broken)) return say('nothing-noted')

  // Noise is nowhere broken.
  const isAsked = broken.place === 'unknown' && broken.category !== 'noise_neighbours'
  const place = isAsked ? await choose('place', REPAIR_PLACES, { also: placeIn }) : broken.place

  const concern = await record('repair-concern', {
    problem: isUnread(place) && place.unread ? `${broken.words} / ${place.unread}` : broken.words,
    category: broken.category,
    place: isUnread(place) ? 'unknown' : place,
  })
  await say('noted', { number: concern.number })
})

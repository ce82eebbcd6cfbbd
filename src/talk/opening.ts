import type { Channel } from '../domain/channel.js'
import type { Choices } from '../domain/choices.js'
import type { FirstMessage } from '../domain/estimate.js'
import { inLanguage, type Language } from '../domain/language.js'
import type { Wording } from '../domain/wording.js'
import type { Conversation, Option, Subjects, Values } from './conversation.js'
import { newMemory } from './memory.js'
import { choicesOf } from './offer.js'
import { type Offers, play, type Stage } from './player.js'
import { type Spoken, wordsFor } from './unit-of-work.js'

/** Someone a talk would be begun with. */
export interface OpeningTo {
  channel: Channel
  language: Language
  /** We never asked or told her anything before. */
  isNew: boolean
  /** Two people on one phone: what we begin says for whom it is. */
  sharesPhone?: true
}

/** As long as most first names: what it costs is known before the name is. */
const A_NAME = 'N'.repeat(12)

/** What a talk says first to someone, as one message: to see it, and what it costs, before anybody gets it. */
export async function openingOf(
  talk: Conversation,
  about: Subjects[keyof Subjects],
  to: OpeningTo,
  wording: Wording,
): Promise<FirstMessage> {
  const said: string[] = []
  let choices: Choices | undefined
  const spoken: Spoken = { wording, language: to.language, channel: to.channel }
  const stage: Stage = {
    channel: to.channel,
    tenant: { isNew: to.isNew, cameFirst: false },
    about,
    say(name: string, values: Values, offers?: Offers) {
      said.push(wordsFor(spoken, `${talk.name}:${name}`, values))
      if (offers) choices = choicesOf(talk.name, offers, spoken)
    },
    has: (name) => wording.has(to.language, `${talk.name}:${name}`),
    label: (question: string, option: Option) =>
      typeof option === 'string'
        ? wordsFor(spoken, `${talk.name}:${question}-${option}`)
        : inLanguage(option.label, to.language),
    record: () => ({ number: '' }),
  }
  await play(talk, newMemory(), stage, { kind: 'begin' })
  if (to.sharesPhone) said.unshift(wording(to.language, 'reception:for', { name: A_NAME }))
  return { body: said.join('\n'), ...(choices && { choices }) }
}

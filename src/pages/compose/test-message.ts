import { CHANNELS, type Channel } from '../../domain/channel.js'
import { spokenLanguage } from '../../domain/language.js'
import type { ReadyDraft } from '../../domain/read-round-draft.js'
import { subjectOfDraft } from '../../domain/read-round-draft.js'
import { trialTemplate } from '../../domain/template-list.js'
import { findCouncilMember } from '../../store/council-members.js'
import { insertTestMessage } from '../../store/test-messages.js'
import type { PagesDeps } from '../deps.js'
import type { MembersFrame } from '../frame.js'

/** A trial of no use after this: the text will have changed. */
const TEST_LIVES_MS = 60 * 60 * 1000

/** Which words, by which way; `id` is that of the page, so that pressed twice it is one message. */
export interface Test {
  id: string
  language: string
  channel: string
}

/**
 * Sends a coordinator's own phone what tenants would get, with a line before it that says it is a trial. It counts as
 * an answer to her: never held, in no figure, in nobody's talk.
 */
export async function sendTest(
  deps: PagesDeps,
  frame: MembersFrame,
  ready: ReadyDraft,
  test: Test,
): Promise<void> {
  const { engine, clock } = deps
  const member = await findCouncilMember(engine, frame.member.id)
  if (!member) return
  const channel: Channel = CHANNELS.find((one) => one === test.channel) ?? 'sms'
  const language = spokenLanguage(test.language)
  const opening = deps.opening(subjectOfDraft(ready))
  const { body, choices } = await opening('asked', { channel, language, isNew: false })
  const now = clock.now()
  await insertTestMessage(engine, {
    id: test.id,
    to: { kind: 'phone', value: member.phone },
    channel,
    purpose: 'reply',
    body: `${frame.words('compose:test-mark')}\n${body}`,
    template: trialTemplate(body, language),
    // Its buttons mean nothing to any talk: a tap on one answers no question.
    ...(choices &&
      channel === 'whatsapp' && {
        choices: {
          ...choices,
          options: choices.options.map(({ title }, index) => ({ id: `test-${index + 1}`, title })),
        },
      }),
    notBeforeAt: now,
    expiresAt: now + TEST_LIVES_MS,
    createdAt: now,
  })
  deps.poke()
}

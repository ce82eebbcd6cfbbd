import { dialogs } from '../../dialogs/index.js'
import { CHANNELS } from '../../src/domain/channel.js'
import { TALK_LANGUAGES } from '../../src/domain/language.js'
import type { Question } from '../../src/domain/question.js'
import { QUOTE_LETTERS_MAX } from '../../src/domain/quote.js'
import type { Conversation, Subjects } from '../../src/talk/conversation.js'
import { loadWording } from '../../src/wording.js'
import type { Setting } from './walker.js'

export const wording = loadWording({ company: 'IJzer & Zee', office: '058 00 00 00' })
const question = (kind: Question['kind']): Question => ({
  id: 'q',
  key: 'q',
  kind,
  text: {
    nl: 'Hoe proper is uw gang of traphal?',
    fr: 'Votre couloir est-il propre?',
    en: 'How clean is your hallway?',
  },
  options: ['maandag', 'woensdag', 'vrijdag'].map((key) => ({ key, label: { nl: key, fr: key, en: key } })),
})
const meeting = {
  id: 'm',
  key: 'm',
  title: { nl: 'lift en poets', fr: 'ascenseur et nettoyage', en: 'lift and cleaning' },
  startsAt: Date.parse('2026-03-10T14:00:00+01:00'),
  endsAt: Date.parse('2026-03-10T15:30:00+01:00'),
  place: 'Zaal Duinhof, Kerkstraat 1, Koksijde',
  seatsTaken: 5,
}

/** What each talk may be about: every kind of question, a meeting with seats and a full one. */
function subjectsOf({ subject }: Conversation): Subjects[keyof Subjects][] {
  if (subject === 'question') return (['yes-no', 'scale', 'choice', 'open'] as const).map(question)
  if (subject === 'quote') return [{ id: 'q', shown: 'w'.repeat(QUOTE_LETTERS_MAX) }]
  if (subject === 'meeting') return [meeting, { ...meeting, capacity: 5 }]
  return [undefined]
}

/** Every talk in every language, on both channels, about everything it may be about, with old and new people. */
export const settings: { talk: Conversation; setting: Setting }[] = dialogs.flatMap((talk) =>
  TALK_LANGUAGES.flatMap((language) =>
    CHANNELS.flatMap((channel) =>
      subjectsOf(talk).flatMap((about) =>
        [true, false].map((isNew) => ({
          talk,
          setting: { language, channel, about, wording, tenant: { isNew, cameFirst: isNew } },
        })),
      ),
    ),
  ),
)

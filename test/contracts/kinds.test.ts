import { describe, expect, test } from 'vitest'
import { TALK_LANGUAGES } from '../../src/domain/language.js'
import { segmentsOf } from '../../src/domain/segments.js'
import { loadTexts } from '../../src/wording-files.js'
import { type Her, keysOf, type Line, withLine } from './line.js'

/** What has no words, in the middle of a talk: `[image]`, `[voice]` and so on are posts of that kind. */
interface Case {
  given?: string[]
  /** What she sends, a second apart: one burst. Words as they are. */
  sends: string[]
  says: string[][]
  keeps?: string[]
}

const HER: Her = { from: '+32470000012', channel: 'whatsapp' }
const BROKEN = '> de kraan in de keuken lekt'

const CASES: [string, Case][] = [
  [
    'an album gets one answer, and one look of a human',
    {
      sends: ['[image]', '[image]', '[image]'],
      says: [['reception:media', 'repair:problem']],
      keeps: ['for a human: media "image"'],
    },
  ],
  [
    'an album after a concern is added to it, with one answer',
    {
      given: [BROKEN],
      sends: ['[image]', '[image]'],
      says: [['repair:added']],
      keeps: ['addition "[image]"', 'addition "[image]"'],
    },
  ],
  [
    'a caption on the first photo of an album tells the concern',
    {
      sends: ['[image] de kraan in de keuken lekt', '[image]', '[image]'],
      says: [['repair:noted']],
      keeps: [
        'concern plumbing_leak home "de kraan in de keuken lekt"',
        'addition "[image]"',
        'addition "[image]"',
        'for a human: media "image"',
      ],
    },
  ],
  [
    'a photo, and words right behind it',
    {
      sends: ['[image]', 'de kraan in de keuken lekt'],
      says: [['repair:noted']],
      keeps: ['concern plumbing_leak home "de kraan in de keuken lekt"', 'for a human: media "image"'],
    },
  ],
  [
    'words, and a photo right behind them, while we would ask where',
    {
      sends: ['de voordeur sluit niet', '[image]'],
      says: [['repair:place']],
      keeps: ['for a human: media "image"'],
    },
  ],
  [
    'a sticker behind a photo takes nothing away from it',
    {
      sends: ['[image]', '[sticker]'],
      says: [['reception:media', 'repair:problem']],
      keeps: ['for a human: media "image"'],
    },
  ],
  [
    'a photo and a voice note together',
    {
      sends: ['[image]', '[voice]'],
      says: [['reception:media', 'reception:voice', 'repair:problem']],
      keeps: ['for a human: media "image"', 'for a human: listen "voice"'],
    },
  ],
  [
    'a photo while a question is open: the question comes back',
    {
      given: ['! ask lift'],
      sends: ['[image]'],
      says: [['reception:media', 'question:yes-no-back']],
      keeps: ['for a human: media "image"'],
    },
  ],
  [
    'a voice note while a question is open',
    {
      given: ['! ask lift'],
      sends: ['[voice]'],
      says: [['reception:voice', 'question:yes-no-back']],
      keeps: ['for a human: listen "voice"'],
    },
  ],
  [
    'a voice note after a concern: kept with it, and somebody has to listen',
    {
      given: [BROKEN],
      sends: ['[voice]'],
      says: [['repair:added', 'reception:voice']],
      keeps: ['addition "[voice]"', 'for a human: listen "voice"'],
    },
  ],
  [
    'a photo after a concern, while a question is open',
    {
      given: ['! ask lift', '> de kraan in de keuken lekt'],
      sends: ['[image]'],
      says: [['repair:added', 'question:yes-no-back']],
      keeps: ['addition "[image]"'],
    },
  ],
  [
    'a sticker while a question is open: the question comes back',
    { given: ['! ask lift'], sends: ['[sticker]'], says: [['question:yes-no-back']] },
  ],
  [
    'what cannot be read while a question is open',
    {
      given: ['! ask lift'],
      sends: ['[unsupported]'],
      says: [['reception:unreadable', 'question:yes-no-back']],
    },
  ],
  ['a sticker out of nowhere', { given: ['~ 2 days'], sends: ['[sticker]'], says: [['reception:hello']] }],
  ['a sticker after thanks', { given: ['! ask lift', '> ja'], sends: ['[sticker]'], says: [] }],
  [
    'what cannot be read, out of nowhere: no talk of repairs begins',
    { given: ['~ 60 minutes'], sends: ['[unsupported]'], says: [['reception:unreadable']] },
  ],
  [
    'what cannot be read, after a concern: it may have been a photo that opens once',
    { given: [BROKEN], sends: ['[unsupported]'], says: [['reception:unreadable']] },
  ],
  ['a reaction', { given: ['! ask lift', '> ja'], sends: ['[reaction]'], says: [] }],
  ['a thumb up in words', { given: ['! ask lift', '> ja'], sends: ['👍'], says: [] }],
  ['a thumb up after a concern adds nothing to it', { given: [BROKEN], sends: ['👍'], says: [] }],
  [
    'a contact card while a concern is told',
    {
      given: ['> de voordeur sluit niet'],
      sends: ['[contacts]'],
      says: [['reception:looked-at', 'repair:place-back']],
      keeps: ['for a human: media "contact"'],
    },
  ],
  [
    'a photo after an emergency: nobody is asked for anything',
    {
      given: ['> het brandt in de kelder'],
      sends: ['[image]'],
      says: [['reception:resting']],
      keeps: ['for a human: media "image"'],
    },
  ],
  [
    'danger in a caption',
    {
      sends: ['[image] ik ruik gas'],
      says: [['safety:gas', 'safety:noted']],
      keeps: ['for a human: emergency "gas"', 'for a human: media "image"'],
    },
  ],
  [
    'STOP under a photo',
    { sends: ['[image] stop'], says: [['reception:stopped']], keeps: ['for a human: media "image"'] },
  ],
  [
    'a document with a caption is read by its caption',
    {
      // Where neighbours make noise need not be asked.
      sends: ['[document] mijn buren maken elke nacht lawaai'],
      says: [['also-repair:noted']],
      keeps: [
        'concern noise_neighbours unknown "mijn buren maken elke nacht lawaai"',
        'for a human: media "document"',
      ],
    },
  ],
  [
    'a blank text while a question is open',
    { given: ['! ask gang'], sends: [''], says: [['reception:empty', 'question:scale-back']] },
  ],
  [
    'a row of a list by its title alone',
    {
      given: ['! ask gang'],
      sends: ['[interactive] 0 weet ik niet'],
      says: [['question:thanks']],
      keeps: ['answer gang 0'],
    },
  ],
  [
    'a button that is not ours, with nothing on it',
    { given: ['~ 60 minutes'], sends: ['[foreign]'], says: [['reception:unreadable']] },
  ],
  [
    'a button that is not ours is read by its words',
    {
      given: ['! ask lift'],
      sends: ['[foreign] ja'],
      says: [['question:thanks']],
      keeps: ['answer lift yes'],
    },
  ],
]

const CONTENT_TYPES: Record<string, string> = {
  image: 'image/jpeg',
  voice: 'audio/ogg',
  sticker: 'image/webp',
  contacts: 'text/vcard',
  document: 'application/pdf',
}

/** The fields of a kind, as they come. */
function fieldsOf(kind: string): Record<string, string> {
  if (kind === 'foreign')
    return { MessageType: 'interactive', ButtonText: 'Ja', ButtonPayload: 'their-own-id' }
  const contentType = CONTENT_TYPES[kind]
  const medium = contentType && {
    NumMedia: '1',
    MediaUrl0: 'https://api.twilio.com/x',
    MediaContentType0: contentType,
  }
  return { MessageType: kind, ...medium }
}

async function send({ here }: Line, sent: string): Promise<void> {
  const [, kind, words] = /^\[(\w+)\] ?(.*)$/.exec(sent) ?? []
  const extra = kind === undefined ? undefined : { ...fieldsOf(kind), Body: words ?? '' }
  const answer = await here.twilio.sendFrom({ ...HER, body: words ?? sent, ...(extra && { extra }) })
  expect(answer.status).toBe(200)
  await here.pass(1000)
}

describe('in the middle of a talk', () => {
  test.each(CASES)('%s', (_, { given = [], sends, says, keeps = [] }) =>
    withLine(HER, async (line) => {
      for (const step of ['> Dag', ...given]) await line.play(step)
      line.sent()
      await line.kept()
      for (const sent of sends) await send(line, sent)
      await line.settle()
      expect(line.sent().map((text) => keysOf(text, says.flat()))).toEqual(says)
      expect((await line.kept()).sort()).toEqual([...keeps].sort())
    }),
  )
})

test.each(TALK_LANGUAGES)('what is said to things without words is one part of a text in %s', (language) => {
  const texts = loadTexts()[language]?.reception ?? {}
  const parts = ['media', 'voice', 'location', 'looked-at', 'empty', 'unreadable'].map((name) => [
    name,
    segmentsOf(texts[name] ?? ''),
  ])
  expect(parts.filter(([, count]) => count !== 1)).toEqual([])
})

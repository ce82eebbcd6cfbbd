import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { CHANNELS } from '../src/domain/channel.js'
import { PARTIAL_LANGUAGES, type SpokenLanguage, TALK_LANGUAGES } from '../src/domain/language.js'
import { QUOTE_LETTERS_MAX } from '../src/domain/quote.js'
import { EMERGENCIES } from '../src/domain/repair.js'
import { lettersOutsideGsm7, segmentsOf } from '../src/domain/segments.js'
import type { Wording } from '../src/domain/wording.js'
import { readCommand } from '../src/understanding/commands.js'
import { readYesNo } from '../src/understanding/yes-no.js'
import { loadWording } from '../src/wording.js'
import { wordingFaults } from '../src/wording-faults.js'
import { listUnchecked, loadTexts } from '../src/wording-files.js'
import { settings, wording } from './support/settings.js'
import { walk } from './support/walker.js'

const texts = loadTexts()
const SEGMENTS_MAX = 2

/** The longest that a place in a text is filled with. */
const FILLED = {
  emergency: '112',
  police: '101',
  gas: '0800 65 0 65',
  power: '078 35 35 00',
  poison: '070 245 245',
  violence: '1712',
  suicide: '1813',
  duty: '058 00 00 01',
  lift: '058 00 00 02',
  // Two companies share a municipality, or we do not know where she lives.
  water: '058 00 00 03 (Aquaduin) / 02 238 96 99 (De Watergroep)',
  call: '0800 65 0 65',
  time: '12.59 pm',
  number: 'K7F4',
  numbers: Array(15).fill('K7F4').join(', '),
  code: '123456',
  what: 'Vast in de lift',
  who: '+32470000001',
  question: 'Hoe proper is uw gang of traphal?',
  title: 'lift en poets',
  when: 'woensdag 10 september, 14.30 tot 15.30 u.',
  place: 'Zaal Duinhof, Kerkstraat 1, Koksijde',
  options: '1 maandag, 2 woensdag, 3 vrijdag',
  months: '3',
  repairMonths: '12',
  hours: 'maandag tot vrijdag, 9-12 u.',
  words: 'w'.repeat(QUOTE_LETTERS_MAX),
  news: 'vragen met nieuws: 12, verwarming: 145 gezinnen, samenkomst: 115 stoelen',
  link: 'https://huurderslijn.woonmaatschappij.example',
}

/** What is said to people: in each whole language, and in Dutch also with `je`. */
const WAYS: { way: string; language: SpokenLanguage; said: Wording }[] = [
  ...TALK_LANGUAGES.map((language) => ({ way: language, language, said: wording })),
  {
    way: 'nl with je',
    language: 'nl',
    said: loadWording({ company: 'IJzer & Zee', office: '058 00 00 00', address: 'je' }),
  },
]

/** Of the pages' words these alone are sent. */
const SENT = ['pages:code-sms', 'compose:test-mark']
// The name of a language stands on a button, in its own letters: an SMS has no buttons.
const sent = (key: string): boolean =>
  key !== 'tap:language' &&
  (!/^(pages|phones|sessions|rights|desk|compose|people|room|concerns):/.test(key) || SENT.includes(key))

function keysOf(language: SpokenLanguage): string[] {
  return Object.entries(texts[language] ?? {})
    .flatMap(([file, names]) => Object.keys(names).map((name) => `${file}:${name}`))
    .filter(sent)
}

test('every text exists in every language, and fills the same places', () => {
  expect(wordingFaults()).toEqual([])
})

test('no text is left over that nobody says', async () => {
  const used = new Set<string>()
  for (const { talk, setting } of settings)
    for (const path of await walk(talk, setting)) for (const key of path.used) used.add(key)
  const source = sourceOf('src')
  const isUsed = (file: string, name: string) => {
    const plain = name.replace(/_whatsapp$/, '')
    if (used.has(`${file}:${plain}`) || source.includes(`${file}:${plain}`)) return true
    // `say(work, 'stopped')` at the reception, `pages:category-${key}` on a page, `${talk.name}:over`.
    if (file === 'reception' && source.includes(`say(work, '${plain}')`)) return true
    if (
      (file === 'safety' || file === 'alert') &&
      [...EMERGENCIES, 'violence', 'suicide', 'threat'].includes(plain)
    )
      return true
    // `texts('sending-stopped', channel, …)`: an alert, and the channel that it names.
    if (file === 'alert' && source.includes(`texts('${plain}'`)) return true
    if (file === 'alert' && (CHANNELS as readonly string[]).includes(plain)) return true
    if (plain === 'over' && source.includes(':over`')) return true
    return prefixesIn(source, file).some((prefix) => plain.startsWith(prefix))
  }
  const leftOver = Object.entries(texts.nl ?? {}).flatMap(([file, names]) =>
    Object.keys(names)
      .filter((name) => !isUsed(file, name))
      .map((name) => `${file}:${name}`),
  )
  expect(leftOver).toEqual([])
})

test('every wording that the code names exists', () => {
  const files = Object.keys(texts.nl ?? {}).join('|')
  const named = [...sourceOf('src').matchAll(new RegExp(`'((?:${files}):[a-z0-9_-]+)'`, 'g'))].map(
    ([, key]) => key ?? '',
  )
  expect(named.length).toBeGreaterThan(20)
  const missing = named.filter((key) => {
    const [file = '', name = ''] = key.split(':')
    return texts.nl?.[file]?.[name] === undefined
  })
  expect(missing).toEqual([])
})

test('every word that a text asks for in capitals is understood', () => {
  const asked = TALK_LANGUAGES.flatMap((language) =>
    Object.entries(texts[language] ?? {}).flatMap(([file, names]) =>
      Object.entries(names).flatMap(([name, words]) =>
        (
          words.match(
            /(?<=(?:Stuur|Envoyez|Écrivez|Send)(?: [A-Z' ]+(?:,| of| ou| or))* )[A-Z][A-Z' ]*[A-Z]/g,
          ) ?? []
        ).map((word) => ({ word, where: `${language} ${file}:${name}` })),
      ),
    ),
  )
  expect(asked.length).toBeGreaterThan(40)
  const deaf = asked.filter(({ word }) => readCommand(word) === undefined && readYesNo(word) === 'unclear')
  expect(deaf).toEqual([])
})

describe.each(WAYS)('what is sent by SMS in $way', ({ language, said }) => {
  const keys = keysOf(language)
  const text = (key: string) => said(language, key, FILLED)

  test('stays inside GSM-7 and two parts, text by text', () => {
    const faults = keys.flatMap((key) => {
      const outside = lettersOutsideGsm7(text(key))
      const segments = segmentsOf(text(key))
      return [
        ...(outside.length > 0 ? [`${key}: ${outside.join(' ')}`] : []),
        ...(segments > SEGMENTS_MAX ? [`${key}: ${segments} parts`] : []),
      ]
    })
    expect(faults).toEqual([])
  })

  const together: [string, string[][]][] = [
    [
      'a safety text, its note and the question where it is doubtful',
      EMERGENCIES.map((one) => [
        `safety:${one}`,
        'safety:noted',
        one === 'lift_trapped' ? 'safety:ask-lift_trapped' : 'safety:ask-now',
      ]),
    ],
    [
      'what was told in confidence, and a threat',
      ['violence', 'suicide', 'threat'].map((one) => [`safety:${one}`, 'safety:noted']),
    ],
    ['a flood in a street', [['safety:flood', 'safety:flood-street', 'safety:noted']]],
    [
      'a yes, and the question that follows at once',
      ['question:yes-no', 'question:scale', 'question:choice', 'question:open', 'meeting:invitation'].map(
        (next) => ['consent:yes', next],
      ),
    ],
    [
      'an answer, and asking whether questions are welcome',
      [
        'repair:noted',
        'reception:hello',
        'help:menu',
        'reception:passed-on',
        'reception:office',
        'reception:office-hours',
        'reception:call-noted',
      ].flatMap((first) => [[first, 'consent:may-we']]),
    ],
    [
      'something in between, and the question that comes back',
      ['repair:noted', 'help:menu', 'reception:media', 'reception:language-set'].flatMap((first) =>
        [
          'consent:welcome-back',
          'question:scale-back',
          'question:yes-no-back',
          'question:choice-back',
          'meeting:invitation-back',
        ].map((next) => [first, next]),
      ),
    ],
  ]
  test.each(together)('%s fit together in two parts', (_, combinations) => {
    const faults = combinations.flatMap((combination) => {
      const message = combination.map((key) => text(key)).join('\n')
      return segmentsOf(message) > SEGMENTS_MAX
        ? [`${combination.join(' + ')}: ${message.length} letters`]
        : []
    })
    expect(faults).toEqual([])
  })
})

describe.each(PARTIAL_LANGUAGES)('what is sent by SMS in %s', (language) => {
  const keys = keysOf(language)

  test('holds what nobody may miss: consent, stopping, being called, every kind of question', () => {
    const needed = [
      ...['welcome', 'welcome-again', 'may-we', 'yes', 'no'].map((name) => `consent:${name}`),
      ...['who-we-are', 'yes-no', 'scale', 'choice', 'open', 'thanks'].map((name) => `question:${name}`),
      ...['hello', 'stopped', 'questions-off', 'call-noted', 'language-set'].map(
        (name) => `reception:${name}`,
      ),
      'help:menu',
      'repair:noted',
    ]
    expect(needed.filter((key) => !keys.includes(key))).toEqual([])
  })

  test('costs two parts at most, in whatever alphabet', () => {
    // Safety texts may take three where the letters are dear: see safety-texts.test.ts.
    const others = keys.filter((key) => !key.startsWith('safety:'))
    const dear = others.filter((key) => segmentsOf(wording(language, key, FILLED)) > SEGMENTS_MAX)
    expect(dear).toEqual([])
  })

  test('its offer by SMS fits below an answer in Dutch, in letters that cost no more', () => {
    const offer = wording(language, 'dutch:offer', FILLED)
    expect(lettersOutsideGsm7(offer)).toEqual([])
    const answers = ['repair:noted', 'repair:place', 'reception:passed-on', 'question:scale-again']
    const bodies = answers.map((key) => `${wording('nl', key, FILLED)}\n${offer}`)
    expect(bodies.filter((body) => segmentsOf(body) > SEGMENTS_MAX)).toEqual([])
  })

  test.skipIf(language === 'ar' || language === 'uk')('stays inside GSM-7', () => {
    const faults = keys.filter((key) => lettersOutsideGsm7(wording(language, key, FILLED)).length > 0)
    expect(faults).toEqual([])
  })

  test('every word in capitals is one that we understand, or no word to send', () => {
    const asked = keys.flatMap((key) =>
      key.startsWith('safety:') && !key.startsWith('safety:ask')
        ? []
        : wordsInCapitals(textOf(language, key)).map((word) => ({ word, key })),
    )
    expect(asked.length).toBeGreaterThan(10)
    expect(asked.filter(({ word }) => isDeaf(word))).toEqual([])
  })

  test('is said to her in her own language; the rest in Dutch', () => {
    expect(wording.isInDutchOnly(language, 'consent:welcome')).toBe(false)
    expect(wording.isInDutchOnly(language, 'reception:privacy')).toBe(true)
    expect(wording(language, 'reception:privacy')).toBe(wording('nl', 'reception:privacy'))
  })
})

test('the words that an Arabic text asks for are understood: it has no capitals to tell them by', () => {
  const asked = keysOf('ar').flatMap((key) =>
    [...textOf('ar', key).matchAll(/أرسل (?:(نعم) أو (لا)|(نعم)|(لا)|(اتصل)|(مساعدة))(?!\p{L})/gu)].flatMap(
      (match) => match.slice(1).filter(Boolean),
    ),
  )
  expect(asked.length).toBeGreaterThan(20)
  expect([...asked, 'لا أعرف'].filter((word) => isDeaf(word ?? ''))).toEqual([])
})

test('a tap on the name of a language asks for that language', () => {
  for (const language of [...TALK_LANGUAGES, ...PARTIAL_LANGUAGES]) {
    expect(readCommand(textOf(language, 'tap:language'))).toEqual({ name: 'language', language })
  }
})

test('texts that no native speaker has checked are named as such', () => {
  const unchecked = listUnchecked()
  for (const language of PARTIAL_LANGUAGES) {
    expect(unchecked).toContainEqual({ language, file: 'consent' })
    expect(unchecked).toContainEqual({ language, file: 'question' })
  }
})

function textOf(language: SpokenLanguage, key: string): string {
  const [file = '', name = ''] = key.split(':')
  return texts[language]?.[file]?.[name] ?? ''
}

/** "NU STIU", "EVET"; not the "1 SMS" that it costs, nor a stressed "not". */
function wordsInCapitals(words: string): string[] {
  const stressed = new Set(['SMS', 'НЕ'])
  const found = words.match(/\p{Lu}{2,}(?: \p{Lu}{2,})*/gu) ?? []
  return found.filter((word) => !stressed.has(word))
}

function isDeaf(word: string): boolean {
  return readCommand(word) === undefined && readYesNo(word) === 'unclear'
}

function prefixesIn(source: string, file: string): string[] {
  return [...source.matchAll(new RegExp(`${file}:([a-z-]+-)\\$\\{`, 'g'))].map(([, prefix]) => prefix ?? '')
}

function sourceOf(folder: string): string {
  const root = fileURLToPath(new URL(`../${folder}`, import.meta.url))
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n')
}

import fc from 'fast-check'
import type { Sent } from './line.js'

/** What people really send: the words of the line's own talks, of other talks, and of nobody's talk. */
const WORDS = {
  answers: [
    'ja',
    'nee',
    'NEEN',
    'oui',
    'non',
    'yes',
    'no',
    'misschien',
    '1',
    '2',
    '3',
    '5',
    '0',
    '9',
    'weet niet',
  ],
  repairs: [
    'De kraan in de keuken lekt',
    'het is kapot',
    'de lamp is stuk',
    'lift en panne',
    'the heating does not work',
    'chauffage ne marche pas',
    'reparatie',
    'in de gang',
    'al 2 weken',
    'schimmel in de slaapkamer van mijn dochter, al maanden, en niemand doet er iets aan',
  ],
  closings: ['merci', 'dank u', 'bedankt!', 'thanks', 'ok', 'ok merci', '👍', 'oké goed'],
  openings: ['hallo', 'Goeiedag', 'bonjour', 'hello', 'wie zijn jullie?', 'info'],
  commands: [
    'HULP',
    'AIDE',
    'taal',
    'NL',
    'FR',
    'EN',
    'BEL',
    'privacy',
    'WIS',
    'UIT',
    'AAN',
    'FINI',
    'OFF',
    'START',
  ],
  stops: ['STOP', 'stop', 'stoppen', 'arretez', 'stop met die berichten', 'QUIT', 'laat me gerust'],
  dangers: [
    'ik ruik gas',
    'brand!',
    'ça sent le gaz',
    'there is a fire in the kitchen',
    'mijn kind zit vast in de lift',
  ],
  others: [
    'sociale huur stijgt',
    'asdf',
    '?',
    '??',
    '.',
    '!!!',
    'wanneer is de volgende vergadering',
    'domme zever',
  ],
  odd: [
    'a'.repeat(1600),
    'e\u0301'.repeat(200),
    '\u0000',
    '\u200e\u200f',
    '{{company}}',
    '$t(help:menu)',
    "'; drop table tenant; --",
  ],
} as const

const words = (names: readonly (keyof typeof WORDS)[]) =>
  fc.constantFrom(...names.flatMap((name) => WORDS[name]))
const text = (body: fc.Arbitrary<string>): fc.Arbitrary<Sent> => body.map((one) => ({ body: one }))

const medium = (contentType: string, body = ''): Sent => ({
  body,
  extra: { NumMedia: '1', MediaUrl0: 'https://api.twilio.com/x', MediaContentType0: contentType },
})

const media: fc.Arbitrary<Sent> = fc.constantFrom(
  medium('image/jpeg'),
  medium('image/jpeg', 'kraan lekt'),
  medium('audio/ogg'),
  medium('video/mp4'),
)

const tapped: fc.Arbitrary<Sent> = fc
  .constantFrom('yes', 'no', 'maybe', 'home', 'shared', 'transport', 'monday', 'unheard-of')
  .map((payload) => ({
    body: '',
    extra: { ButtonPayload: payload, ButtonText: payload, MessageType: 'button' },
  }))

const optedOut: fc.Arbitrary<Sent> = fc
  .constantFrom('STOP', 'START', 'HELP')
  .map((type) => ({ body: type, extra: { OptOutType: type } }))

/** One message of anybody. */
export const message: fc.Arbitrary<Sent> = fc.oneof(
  { weight: 6, arbitrary: text(words(['answers'])) },
  { weight: 5, arbitrary: text(words(['repairs'])) },
  { weight: 3, arbitrary: text(words(['closings', 'openings'])) },
  { weight: 3, arbitrary: text(words(['commands'])) },
  { weight: 2, arbitrary: text(words(['stops'])) },
  { weight: 1, arbitrary: text(words(['dangers'])) },
  { weight: 2, arbitrary: text(words(['others', 'odd'])) },
  { weight: 1, arbitrary: text(fc.string({ unit: 'binary', maxLength: 300 })) },
  { weight: 1, arbitrary: text(fc.constant('')) },
  { weight: 2, arbitrary: media },
  { weight: 1, arbitrary: tapped },
  { weight: 1, arbitrary: optedOut },
)

/** Messages of which the order does not matter to Twilio: none of them is Twilio's own. */
export const plainMessage: fc.Arbitrary<Sent> = fc.oneof(
  text(words(['answers', 'repairs', 'openings'])),
  text(words(['repairs', 'commands', 'others'])),
  text(words(['dangers'])),
)

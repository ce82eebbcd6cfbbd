import { describe, expect, it } from 'vitest'
import type { IncomingMessage } from '../domain/incoming-message.js'
import { isAcknowledgement } from './acknowledgement.js'
import { atTheDoor } from './door.js'

const sms = (text: string, more: Partial<IncomingMessage> = {}): IncomingMessage => ({
  messageSid: 'SM1',
  channel: 'sms',
  from: { kind: 'whatsapp-id', value: 'someone' },
  to: '+32460000001',
  kind: 'text',
  text,
  media: [],
  ...more,
})

describe('what comes before any talk', () => {
  const ROWS: [string, IncomingMessage, object | undefined][] = [
    ['danger', sms('ik ruik gas'), { kind: 'emergency', danger: { emergency: 'gas' } }],
    ['danger before a word of opting out', sms('brand! stop', { optOut: 'stop' }), { kind: 'emergency' }],
    ['Twilio’s own word by SMS', sms('STOP'), { kind: 'stop', isSilent: true }],
    ['Twilio’s own word with blanks', sms(' stop '), { kind: 'stop', isSilent: true }],
    [
      'Twilio’s own word with a mark behind it: Twilio does nothing',
      sms('STOP!'),
      { kind: 'stop', isSilent: false },
    ],
    [
      'Twilio’s own word by WhatsApp: Twilio does nothing',
      sms('STOP', { channel: 'whatsapp' }),
      { kind: 'stop', isSilent: false },
    ],
    ['a word of ours', sms('stoppen'), { kind: 'stop', isSilent: false }],
    ['plain words', sms('stuur mij geen berichten meer'), { kind: 'stop', isSilent: false }],
    ['what Twilio recognised', sms('ARRET', { optOut: 'stop' }), { kind: 'stop', isSilent: true }],
    [
      'what Twilio recognised as a start',
      sms('START', { optOut: 'start' }),
      { kind: 'start', isSilent: true },
    ],
    ['what Twilio recognised as help', sms('HELP', { optOut: 'help' }), { kind: 'help', isSilent: true }],
    ['help that Twilio did not answer', sms('HULP'), { kind: 'help', isSilent: false }],
    ['no more questions', sms('UIT'), { kind: 'questions-off' }],
    ['questions again', sms('AAN'), { kind: 'questions-on' }],
    ['an answer taken back', sms('schrap dat antwoord aub'), { kind: 'take-back' }],
    ['a language', sms('FR'), { kind: 'language', language: 'fr' }],
    ['a channel', sms('liever sms'), { kind: 'channel', channel: 'sms' }],
    ['an answer', sms('ja'), undefined],
    ['a digit', sms('3'), undefined],
    ['something broken', sms('de kraan lekt'), undefined],
    ['something that does not stop', sms('het lekt en het stopt niet'), undefined],
    ['nothing', sms(''), undefined],
  ]
  it.each(ROWS)('%s', (_, message, expected) => {
    const door = atTheDoor(message, message.text)
    if (expected === undefined) expect(door).toBeUndefined()
    else expect(door).toMatchObject(expected)
  })

  it('lets go of a wrong number before it hears a stop, and after it hears danger', () => {
    expect(atTheDoor(sms('fout nummer, stop'), '', { isWrongNumber: true })).toEqual({ kind: 'wrong-number' })
    expect(atTheDoor(sms('fout nummer, en het brandt'), '', { isWrongNumber: true })).toMatchObject({
      kind: 'emergency',
    })
    expect(atTheDoor(sms('STOP', { optOut: 'stop' }), '', { isWrongNumber: true })).toMatchObject({
      kind: 'stop',
    })
  })

  it.each(['eruit', 'arrêté'])('takes "%s" soon after trouble for its end, and else for a stop', (text) => {
    expect(atTheDoor(sms(text), text, { isSoonAfterTrouble: true })).toBeUndefined()
    expect(atTheDoor(sms(text), text)).toMatchObject({ kind: 'stop' })
  })

  it.each(['STOP', 'STOPALL', 'ARRET', 'stop aub', 'geen berichten meer'])(
    'hears "%s" soon after trouble',
    (text) => {
      expect(atTheDoor(sms(text), text, { isSoonAfterTrouble: true })).toMatchObject({ kind: 'stop' })
    },
  )

  // Our own texts name these two.
  it.each(['UIT', 'FINI'])('hears "%s" soon after trouble, too', (text) => {
    expect(atTheDoor(sms(text), text, { isSoonAfterTrouble: true })).toEqual({ kind: 'questions-off' })
  })

  it('hears danger in what was told of something broken and what comes after it, once', () => {
    const told = 'er ligt water op de vloer'
    const more = 'en de stroom is uitgevallen'
    expect(atTheDoor(sms(more), more)).toBeUndefined()
    expect(atTheDoor(sms(more), more, { told })).toMatchObject({ danger: { emergency: 'electric_danger' } })
    expect(atTheDoor(sms('bij mij'), 'bij mij', { told: 'er komt water uit het plafond' })).toBeUndefined()
  })

  it('hears danger that was told in pieces', () => {
    expect(atTheDoor(sms('gas'), 'ik ruik\ngas')).toMatchObject({
      kind: 'emergency',
      danger: { emergency: 'gas' },
    })
  })
})

describe('what says all right rather than something new', () => {
  it.each([
    'ok',
    'OK!',
    'oké',
    'goed',
    'ok dan',
    'merci',
    'dank u wel',
    'thanks',
    'super merci',
    '👍',
    '🙏🙏',
    '',
    '!!!',
  ])('"%s" does', (words) => expect(isAcknowledgement(words)).toBe(true))
  it.each(['ok maar het lekt nog', 'nee', 'ja', '3', 'goed nieuws is er niet', 'wanneer?', 'hallo', 'gas'])(
    '"%s" does not',
    (words) => expect(isAcknowledgement(words)).toBe(false),
  )
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { IncomingMessage } from '../domain/incoming-message.js'
import { incomingMessage } from './incoming-form.js'

const SMS = {
  MessageSid: 'SM1',
  AccountSid: 'AC1',
  From: '+32470000001',
  To: '+32460000001',
  Body: 'Goeiedag',
  NumMedia: '0',
  FromCity: '',
}
const WHATSAPP = {
  ...SMS,
  From: 'whatsapp:+32470000001',
  To: 'whatsapp:+32460000002',
  MessageType: 'text',
  WaId: '32470000001',
  ProfileName: 'Marie',
}
const ANSWERED = { OriginalRepliedMessageSid: 'MMf1', OriginalRepliedMessageSender: 'whatsapp:+32460000002' }
const medium = (type: string, contentType: string) => ({
  MessageSid: 'MM1',
  Body: '',
  MessageType: type,
  NumMedia: '1',
  MediaContentType0: contentType,
  MediaUrl0: 'https://api.twilio.com/x/Media/ME1',
})
const tapOf = (id: string) => ({ Body: 'Ja', ButtonText: 'Ja', ButtonPayload: id, ...ANSWERED })

// One row for every kind of inbound form in Twilio's samples, plus the odd ones met elsewhere.
const ROWS: [string, Record<string, string>, Partial<IncomingMessage>][] = [
  ['plain sms', SMS, { channel: 'sms', kind: 'text', text: 'Goeiedag', to: '+32460000001' }],
  ['accents and emoji', { ...SMS, Body: 'café? 10€ 😀' }, { text: 'café? 10€ 😀' }],
  ['decomposed letters', { ...SMS, Body: 'cafe\u0301' }, { text: 'caf\u00e9' }],
  ['blanks around', { ...SMS, Body: ' 1\n' }, { text: '1' }],
  ['a long text, kept whole', { ...SMS, Body: 'ab '.repeat(500) }, { text: 'ab '.repeat(500).trim() }],
  ['a messaging service', { ...SMS, MessagingServiceSid: 'MG1' }, { kind: 'text' }],
  ['STOP that Twilio knows', { ...SMS, Body: 'STOPPEN', OptOutType: 'STOP' }, { optOut: 'stop' }],
  ['START', { ...SMS, OptOutType: 'START' }, { optOut: 'start' }],
  ['HELP', { ...SMS, OptOutType: 'HELP' }, { optOut: 'help' }],
  ['a blank sms', { ...SMS, Body: '' }, { kind: 'text', text: '' }],
  [
    'base64',
    { ...SMS, Body: 'QmFubm9uIEV4cGxhaW5zIFRoZSBXb3JsZCAuLi4K' },
    { text: 'Bannon Explains The World ...' },
  ],
  [
    'a long word',
    { ...SMS, Body: 'Huurdersadviesraadsvoorzittersstemmen' },
    { text: 'Huurdersadviesraadsvoorzittersstemmen' },
  ],
  ['a photo by mms', { ...SMS, ...medium('', 'image/jpeg'), Body: 'Kijk' }, { kind: 'image', text: 'Kijk' }],
  ['whatsapp', WHATSAPP, { channel: 'whatsapp', kind: 'text', to: '+32460000002' }],
  ['a newline inside', { ...WHATSAPP, Body: 'Hallo\n*nu*' }, { text: 'Hallo\n*nu*' }],
  ['a reply', { ...WHATSAPP, ...ANSWERED }, { kind: 'text', repliesTo: 'MMf1' }],
  ['forwarded', { ...WHATSAPP, Forwarded: 'true' }, { kind: 'text' }],
  [
    'a tap in the session',
    { ...WHATSAPP, MessageType: 'interactive', ...tapOf('ok:42') },
    { kind: 'tap', payload: 'ok:42', repliesTo: 'MMf1' },
  ],
  [
    'a tap on a template',
    { ...WHATSAPP, MessageType: 'button', ...tapOf('yes') },
    { kind: 'tap', payload: 'yes' },
  ],
  [
    'a pick by ListId',
    { ...WHATSAPP, MessageType: 'interactive', ListId: 's9', ListTitle: 'Maandag' },
    { kind: 'pick', payload: 's9' },
  ],
  [
    'a pick by ButtonPayload',
    { ...WHATSAPP, MessageType: 'interactive', ...tapOf('s9') },
    { kind: 'tap', payload: 's9' },
  ],
  [
    'a pick in InteractiveData',
    { ...WHATSAPP, MessageType: 'interactive', InteractiveData: '{"list_reply":{"id":"s9"}}' },
    { kind: 'pick', payload: 's9' },
  ],
  [
    'the same, nested',
    {
      ...WHATSAPP,
      MessageType: 'interactive',
      InteractiveData: '{"interactive":{"list_reply":{"id":"s9"}}}',
    },
    { kind: 'pick', payload: 's9' },
  ],
  [
    'a pick by title only',
    { ...WHATSAPP, MessageType: 'interactive', Body: 'Maandag' },
    { kind: 'pick', text: 'Maandag' },
  ],
  [
    'a place',
    {
      ...WHATSAPP,
      MessageType: 'location',
      Body: '',
      Latitude: '50.8',
      Longitude: '4.35',
      Label: 'Stadhuis',
      Address: 'Markt 1',
    },
    { kind: 'location', location: { latitude: 50.8, longitude: 4.35, label: 'Stadhuis, Markt 1' } },
  ],
  [
    'a dropped pin',
    { ...WHATSAPP, MessageType: 'location', Body: '', Latitude: '51.05', Longitude: '3.7' },
    { kind: 'location', location: { latitude: 51.05, longitude: 3.7 } },
  ],
  [
    'a photo with words',
    { ...WHATSAPP, ...medium('image', 'image/jpeg'), Body: 'Lek' },
    {
      kind: 'image',
      text: 'Lek',
      media: [{ url: 'https://api.twilio.com/x/Media/ME1', contentType: 'image/jpeg' }],
    },
  ],
  ['a photo without', { ...WHATSAPP, ...medium('image', 'image/jpeg') }, { kind: 'image', text: '' }],
  [
    'a voice note',
    { ...WHATSAPP, ...medium('audio', 'audio/ogg; codecs=opus') },
    { kind: 'voice', media: [{ url: 'https://api.twilio.com/x/Media/ME1', contentType: 'audio/ogg' }] },
  ],
  ['a film', { ...WHATSAPP, ...medium('video', 'video/mp4') }, { kind: 'video' }],
  ['a document', { ...WHATSAPP, ...medium('document', 'application/pdf') }, { kind: 'document' }],
  [
    'a document by its file name',
    { ...WHATSAPP, ...medium('document', 'application/pdf'), Body: 'huur maart.pdf' },
    {
      kind: 'document',
      text: '',
      media: [
        { url: 'https://api.twilio.com/x/Media/ME1', contentType: 'application/pdf', name: 'huur maart.pdf' },
      ],
    },
  ],
  [
    'a document with a caption',
    { ...WHATSAPP, ...medium('document', 'application/pdf'), Body: 'ik ruik gas.help' },
    { text: 'ik ruik gas.help' },
  ],
  ['a contact card', { ...WHATSAPP, ...medium('contacts', 'text/vcard') }, { kind: 'contact' }],
  ['a sticker', { ...WHATSAPP, ...medium('sticker', 'image/webp') }, { kind: 'sticker' }],
  ['a reaction', { ...WHATSAPP, MessageType: 'reaction', Body: '' }, { kind: 'sticker', text: '' }],
  ['an untyped voice note', { ...WHATSAPP, ...medium('', 'Audio/OGG') }, { kind: 'voice' }],
  ['an untyped card', { ...WHATSAPP, ...medium('', 'text/x-vcard') }, { kind: 'contact' }],
  ['a medium of no type', { ...WHATSAPP, ...medium('', '') }, { kind: 'document' }],
  [
    'a type nobody knows',
    { ...WHATSAPP, MessageType: 'unsupported', Body: '' },
    { kind: 'unknown', text: '' },
  ],
  ['a new type with words', { ...WHATSAPP, MessageType: 'poll', Body: 'Ja' }, { kind: 'text', text: 'Ja' }],
  [
    'a user name',
    { ...WHATSAPP, From: 'whatsapp:BE.4566', ExternalUserId: 'whatsapp:BE.4566' },
    { from: { kind: 'whatsapp-id', value: 'BE.4566' } },
  ],
  [
    'an advertisement',
    { ...WHATSAPP, ReferralBody: 'x', ReferralNumMedia: '1' },
    { kind: 'text', media: [] },
  ],
  [
    'a flow',
    { ...WHATSAPP, MessageType: 'interactive', Body: '', FlowData: '{"a":1}', InteractiveData: '{"a":1}' },
    { kind: 'flow', payload: '{"a":1}' },
  ],
]

describe('the form of a message', () => {
  it.each(ROWS)('reads %s', (_label, form, expected) => {
    expect(incomingMessage(form)).toMatchObject(expected)
  })

  it('joins a number and a user name', () => {
    expect(incomingMessage({ ...WHATSAPP, ExternalUserId: 'whatsapp:BE.4566' })).toMatchObject({
      from: { kind: 'phone', value: '+32470000001' },
      alias: { kind: 'whatsapp-id', value: 'BE.4566' },
    })
  })

  it('knows no alias where both names are the same, and no pick without an id', () => {
    const named = { ...WHATSAPP, From: 'whatsapp:BE.4566', ExternalUserId: 'whatsapp:BE.4566' }
    expect(incomingMessage(named)).not.toHaveProperty('alias')
    expect(incomingMessage({ ...WHATSAPP, MessageType: 'interactive' })).not.toHaveProperty('payload')
  })

  it.each(['MessageSid', 'From', 'To', 'AccountSid'])('asks for %s', (name) => {
    expect(incomingMessage({ ...SMS, [name]: '' })).toEqual({
      fault: `not a Twilio message: ${name} is missing`,
    })
  })

  it.each(['bpost', '8850', 'messenger:123'])('ignores %s, whom nobody can answer', (From) => {
    expect(incomingMessage({ ...SMS, From })).toEqual({ ignore: 'a sender that cannot be answered' })
  })

  it('leaves a place off the map alone', () => {
    const form = { ...WHATSAPP, MessageType: 'location', Latitude: 'NaN', Longitude: '4' }
    expect(incomingMessage(form)).not.toHaveProperty('location')
    expect(incomingMessage(form)).toMatchObject({ kind: 'location' })
  })

  it('never fails, whatever Twilio adds next', () => {
    const name = fc.constantFrom(
      'Body',
      'MessageType',
      'ListId',
      'InteractiveData',
      'FlowData',
      'MediaUrl0',
      'New',
    )
    fc.assert(
      fc.property(fc.dictionary(name, fc.string({ unit: 'grapheme' })), (fields) => {
        const message = incomingMessage({ ...WHATSAPP, ...fields })
        expect(message).toHaveProperty('kind')
      }),
    )
  })

  it('reads plain words as they are, never as base64', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,60}$/), (word) => {
        expect(incomingMessage({ ...SMS, Body: word })).toMatchObject({ text: word })
      }),
    )
  })
})

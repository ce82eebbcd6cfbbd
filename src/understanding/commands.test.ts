import { describe, expect, it } from 'vitest'
import { type Command, readCommand } from './commands.js'

const COMMANDS: [text: string, command: Command | undefined][] = [
  ['STOP', { name: 'stop', byTwilio: true }],
  ['Unsubscribe', { name: 'stop', byTwilio: true }],
  [' quit ', { name: 'stop', byTwilio: true }],
  ['stop!', { name: 'stop', byTwilio: false }],
  ['Stoppen.', { name: 'stop', byTwilio: false }],
  ['arrêt', { name: 'stop', byTwilio: false }],
  ['START', { name: 'start' }],
  ['uit', { name: 'questions-off' }],
  ['Fini', { name: 'questions-off' }],
  ['OFF', { name: 'questions-off' }],
  ['AAN', { name: 'questions-on' }],
  ['ja aan', { name: 'questions-on' }],
  ['on', { name: 'questions-on' }],
  ['HELP', { name: 'help' }],
  ['?', { name: 'help' }],
  ['Aide', { name: 'help' }],
  ['bel mij', { name: 'call-me' }],
  ['APPELEZ', { name: 'call-me' }],
  ['call me', { name: 'call-me' }],
  ['vie privée', { name: 'privacy' }],
  ['WIS', { name: 'forget' }],
  ['effacer', { name: 'forget' }],
  ['FR', { name: 'language', language: 'fr' }],
  ['en', { name: 'language', language: 'en' }],
  ['in het frans aub', { name: 'language', language: 'fr' }],
  ['kan het in het frans?', { name: 'language', language: 'fr' }],
  ['en français svp', { name: 'language', language: 'fr' }],
  ['English please', { name: 'language', language: 'en' }],
  ['néerlandais', { name: 'language', language: 'nl' }],
  ['TAAL', { name: 'language-menu' }],
  ['langue', { name: 'language-menu' }],
  ['Liever sms', { name: 'channel', channel: 'sms' }],
  ['plutôt par SMS', { name: 'channel', channel: 'sms' }],
  ['SMS please', { name: 'channel', channel: 'sms' }],
  ['via WhatsApp!', { name: 'channel', channel: 'whatsapp' }],
  ['sur whatsapp', { name: 'channel', channel: 'whatsapp' }],
  ['by whatsapp', { name: 'channel', channel: 'whatsapp' }],
  ['geen sms meer', { name: 'stop', byTwilio: false }],
  ['geen whatsapp', undefined],
  ['ik kreeg een sms van u', undefined],
  ['help water overal', undefined],
  ['stopcontact kapot', undefined],
  ['mijn buurman is frans', undefined],
  ['het licht is uit', undefined],
  ['', undefined],
]

describe('readCommand', () => {
  it.each(COMMANDS)('reads %j as %j', (text, command) => {
    expect(readCommand(text)).toEqual(command)
  })
})

import { describe, expect, it } from 'vitest'
import { saysNoDutch } from './no-dutch.js'
import { asksOfficeHours } from './office-hours.js'

describe('asksOfficeHours', () => {
  it.each([
    'wanneer is het kantoor open',
    'hoe laat gaat het bureau open?',
    'openingsuren aub',
    'zijn jullie open op zaterdag',
    'is er vandaag iemand op kantoor',
    'wanneer kan ik langskomen op kantoor',
    'mag ik langskomen',
    'kantoor gesloten?',
    'when is the office open',
    'what time does the office open',
    'office closed on friday?',
    'can i visit the office tomorrow',
    "quelles sont les heures d'ouverture",
    'le bureau est ouvert quand',
    'a quelle heure ouvre le bureau',
    "c'est ouvert le samedi",
    'kiedy jest otwarte biuro',
    'cuando abre la oficina',
  ])('hears it in %j', (text) => {
    expect(asksOfficeHours(text)).toBe(true)
  })

  it.each([
    'bel mij als het kantoor open is',
    'ik wil een medewerker spreken',
    'de deur van de kelder gaat niet open',
    'wanneer komt er iemand',
    'raam in de gang blijft open staan',
    'kitchen tap leaks at the bottom when open',
    'wanneer is het containerpark open',
    "robinet de cuisine perd au pied quand on l'ouvre",
    'ik kan niet komen naar de vergadering',
    'wanneer is de vergadering',
    'de lift blijft open staan aan de inkom',
    'ja',
    '4',
  ])('not in %j', (text) => {
    expect(asksOfficeHours(text)).toBe(false)
  })
})

describe('saysNoDutch', () => {
  it.each([
    'sorry my dutch not good',
    'Sorry, my Dutch is not so good',
    'my dutch is bad',
    'i dont understand dutch',
    'no dutch sorry',
    'i no speak nederlands',
    'geen nederlands',
    'mijn nederlands is niet goed',
    'ik niet goed nederlands',
    'nederlands moeilijk',
    'ik spreek maar een beetje nederlands',
    'désolé mon néerlandais est mauvais',
    'pas néerlandais désolé',
    'je ne comprends pas votre langue',
    'sorry i do not understand this language',
    'only english sorry',
    'nie mowie po holendersku',
    'nu vorbesc olandeza',
    'no hablo holandes',
    'hollandaca bilmiyorum',
    'لا اتكلم الهولندية',
    'я не розмовляю нідерландською',
  ])('hears it in %j', (text) => {
    expect(saysNoDutch(text)).toBe(true)
  })

  it.each([
    'nee',
    'niet goed',
    'mijn buur is een nederlander',
    'ik spreek goed nederlands',
    'not good',
    'je ne comprends pas la question',
    'de verwarming is niet goed',
    'no thanks',
  ])('not in %j', (text) => {
    expect(saysNoDutch(text)).toBe(false)
  })
})

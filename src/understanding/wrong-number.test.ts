import { describe, expect, it } from 'vitest'
import { readWrongNumber } from './wrong-number.js'

const SAID: [text: string, read: 'surely' | 'perhaps' | undefined][] = [
  ['fout nummer', 'surely'],
  ['Verkeerd nummer!', 'surely'],
  ['Sorry, u hebt een verkeerd nummer', 'surely'],
  ['je hebt het foute nummer denk ik', 'surely'],
  ['verkeerde persoon', 'surely'],
  ['dit is niet het juiste nummer', 'surely'],
  ['dit is niet meer het nummer van Fatima', 'surely'],
  ['ge zijt mis van nummer', 'surely'],
  ['mauvais numéro', 'surely'],
  ['Vous avez le mauvais numéro.', 'surely'],
  ['Vous vous trompez de numéro', 'surely'],
  ['faux numero', 'surely'],
  ['wrong number', 'surely'],
  ['Wrong number mate, stop texting me', 'surely'],
  ["you've got the wrong person", 'surely'],
  ['ik ken die niet', 'perhaps'],
  ['Dat ben ik niet', 'perhaps'],
  ['ik ken deze persoon niet', 'perhaps'],
  ['die woont hier niet meer', 'perhaps'],
  ['ik ben geen huurder bij jullie', 'perhaps'],
  ["ce n'est pas moi", 'perhaps'],
  ['je ne connais pas cette personne', 'perhaps'],
  ["that's not me", 'perhaps'],
  ["I don't know this person", 'perhaps'],
  ['I am not a tenant', 'perhaps'],
  ['sorry fout nummer, ik bedoel 4', undefined],
  ['ik heb een verkeerd nummer doorgegeven', undefined],
  ['verkeerd nummer op de deurbel', undefined],
  ['er hangt een fout huisnummer aan de gevel', undefined],
  ['le mauvais numéro est sur la boite aux lettres', undefined],
  ['wrong number on the door', undefined],
  ['ja', undefined],
  ['nee', undefined],
  ['wie zijn jullie', undefined],
  ['bel mij op dit nummer', undefined],
  ['mijn nummer is veranderd', undefined],
  ['het is niet proper', undefined],
  ['de lift is niet juist geplaatst', undefined],
  ['er is iets mis met de verwarming', undefined],
  ['', undefined],
]

describe('readWrongNumber', () => {
  it.each(SAID)('reads %j as %j', (text, read) => {
    expect(readWrongNumber(text)).toBe(read)
  })
})

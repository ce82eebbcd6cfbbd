import { expect, test } from 'vitest'
import { isPowerCut } from './power-cut.js'
import { serviceLanguage } from './service-language.js'

test.each([
  ['стоп', 'uk'],
  ['стоп, не пишите мне', 'uk'],
  ['توقف', 'ar'],
  ['opriti mesajele', 'ro'],
  ['sunați-mă vă rog', 'ro'],
  ['da', 'ro'],
  ['ya no quiero mensajes', 'es'],
  ['llámame por favor', 'es'],
  ['sí', 'es'],
  ['proszę zadzwonić', 'pl'],
  ['tak', 'pl'],
  ['evet', 'tr'],
  ['mesaj atmayın', 'tr'],
  // Of several languages, or of those that we speak.
  ['stop', undefined],
  ['si', undefined],
  ["da's goed", undefined],
  ['nu niet', undefined],
  ['nie', undefined],
  ['oui', undefined],
  ['call me please', undefined],
  ['stuur mij geen mensajes meer', undefined],
  ['', undefined],
])('"%s" is said in %s', (text, language) => expect(serviceLanguage(text)).toBe(language))

test.each([
  ['de stroom is uitgevallen in heel de blok', true],
  ['geen elektriciteit, de buren ook niet, heel de straat is donker', true],
  ["plus de courant dans tout l'immeuble", true],
  ['no power in the whole building', true],
  ['stroom uitgevallen bij mij', false],
  ['lawaai in heel de blok', false],
  ['the whole building is dirty', false],
])('"%s" is a power cut for all: %s', (text, isCut) => expect(isPowerCut(text)).toBe(isCut))

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { isTalkLanguage, SPOKEN_LANGUAGES } from '../src/domain/language.js'
import { EMERGENCIES } from '../src/domain/repair.js'
import { lettersOutsideGsm7, segmentsOf } from '../src/domain/segments.js'
import { readYesNo } from '../src/understanding/yes-no.js'
import { loadTexts } from '../src/wording-files.js'
import { wording } from './support/settings.js'

/** Letters that are no GSM-7 cost more than double: three parts, because numbers and the order of actions count. */
const PARTS_MAX_OUTSIDE_GSM7 = 3
const PARTS_MAX = 2
const NEEDS_OTHER_LETTERS: readonly string[] = ['ar', 'uk']

const numbers = JSON.parse(
  readFileSync(new URL('../data/emergency-numbers.json', import.meta.url), 'utf8'),
) as Record<string, string>
const filled = {
  ...numbers,
  duty: '058 00 00 01',
  lift: '058 00 00 02',
  time: '12:59',
  water: '02 238 96 99',
  call: '0800 65 0 65',
}

const dutch = loadTexts().nl?.safety ?? {}
const others = loadTexts()

describe.each(SPOKEN_LANGUAGES.filter((one) => !isTalkLanguage(one)))('safety texts in %s', (language) => {
  const own = others[language]?.safety ?? {}
  const said = (name: string) => wording(language, `safety:${name}`, filled)

  test('exist, each with the numbers of the Dutch one', () => {
    expect(Object.keys(own).sort()).toEqual(Object.keys(dutch).sort())
    const faults = Object.keys(dutch).filter(
      (name) => places(own[name]) !== places(dutch[name]) && !/medical_or_violence/.test(name),
    )
    expect(faults).toEqual([])
  })

  test('are not said in Dutch', () => {
    expect(Object.keys(own).filter((name) => said(name) === wording('nl', `safety:${name}`, filled))).toEqual(
      [],
    )
  })

  test('fit, with the note and the question, in few parts', () => {
    const max = NEEDS_OTHER_LETTERS.includes(language) ? PARTS_MAX_OUTSIDE_GSM7 : PARTS_MAX
    const bodies = [...EMERGENCIES, 'violence', 'suicide', 'threat'].map((name) => {
      const ask = name === 'lift_trapped' ? 'ask-lift_trapped' : 'ask-now'
      return {
        name,
        body: [
          said(name),
          said('noted'),
          ...(name in numbers || (/viol|suic|threat/.test(name) && name !== 'medical_or_violence')
            ? []
            : [said(ask)]),
        ].join('\n'),
      }
    })
    const long = bodies.filter(({ body }) => segmentsOf(body) > max)
    expect(long.map(({ name, body }) => `${name}: ${body.length} letters`)).toEqual([])
    if (NEEDS_OTHER_LETTERS.includes(language)) return
    expect(bodies.flatMap(({ body }) => lettersOutsideGsm7(body))).toEqual([])
  })

  test('ask for a yes and a no that are understood', () => {
    for (const name of ['ask-now', 'ask-lift_trapped']) {
      const [no = '', yes = ''] = said(name)
        .replace(/[.!?؟]/gu, '')
        .split(/\s+/u)
        .filter((word) => readYesNo(word, language) !== 'unclear')
        .reverse()
      expect([name, readYesNo(yes, language), readYesNo(no, language)]).toEqual([name, 'yes', 'no'])
    }
  })

  test('are marked as not yet read by a native speaker', () => {
    const file = new URL(`../locales/${language}/safety.json`, import.meta.url)
    expect(JSON.parse(readFileSync(file, 'utf8'))._checked).toBe(false)
  })
})

function places(text = ''): string {
  return [...new Set(text.match(/\{\{\w+\}\}/gu))].sort().join(' ')
}

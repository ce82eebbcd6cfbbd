import fc from 'fast-check'
import { expect, it } from 'vitest'
import { understand } from './understand.js'

// What a tenant did not mean by it never changes what she says.
const ROWS = [
  ['yesno', 'ja graag', 'yes'],
  ['yesno', 'bah neent', 'no'],
  ['yesno', 'peut-être', 'unsure'],
  ['yesno', 'évidemment', 'yes'],
  ['scale', 'vier', 4],
  ['scale', '3 of 4', null],
  ['scale', '2, nee 3', 3],
  ['choice', 'de tweede', 1],
  ['choice', 'thee', 1],
  ['repair', 'de verwarming doet het niet', 'heating'],
  ['repair', "l'ascenseur est en panne", 'lift'],
  ['intent', 'mijn kraan lekt', 'repair'],
  ['intent', 'verwijder mijn gegevens aub', 'privacy'],
] as const
const OPTIONS = ['Koffie', 'Thee', 'Water']

const invisible = fc.constantFrom(
  '\u200b',
  '\u200e',
  '\u200f',
  '\u2060',
  '\ufeff',
  '\u00ad',
  '\u202a',
  '\u2069',
)
const row = fc.constantFrom(...ROWS)
const read = (task: (typeof ROWS)[number][0], text: string) => understand(task, { text, options: OPTIONS })

it('invisible characters change nothing', () => {
  fc.assert(
    fc.property(
      row,
      fc.array(fc.tuple(fc.nat(40), invisible), { maxLength: 6 }),
      ([task, text, meant], marks) => {
        const marked = marks.reduce(
          (one, [at, mark]) => one.slice(0, at) + mark + one.slice(at),
          text as string,
        )
        expect(read(task, marked)).toBe(meant)
      },
    ),
  )
})

it('case, accents and the way accents are composed change nothing', () => {
  const changes = [
    (text: string) => text.toUpperCase(),
    (text: string) => text.normalize('NFD'),
    (text: string) => text.normalize('NFD').replace(/\p{M}/gu, ''),
    (text: string) => `  ${text}\n`,
  ]
  fc.assert(
    fc.property(row, fc.constantFrom(...changes), ([task, text, meant], change) => {
      expect(read(task, change(text))).toBe(meant)
    }),
  )
})

it('politeness around it changes nothing', () => {
  const before = fc.constantFrom('', 'goeiedag, ', 'Beste, ', 'hallo, ')
  const after = fc.constantFrom('', ' aub', ', dank u', ' alstublieft', ' svp', '!')
  fc.assert(
    fc.property(row, before, after, ([task, text, meant], hello, please) => {
      expect(read(task, `${hello}${text}${please}`)).toBe(meant)
    }),
  )
})

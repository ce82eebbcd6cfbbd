import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readDanger } from './danger.js'
import { plainIntent } from './intent.js'
import { saysNoDutch } from './no-dutch.js'
import { asksOfficeHours } from './office-hours.js'
import { readRepairPlace } from './repair.js'
import { readScaleLabel } from './scale.js'
import { TASKS, type Task, understand } from './understand.js'
import { readWrongNumber } from './wrong-number.js'
import { saysStillWrong } from './yes-no.js'

// What a tenant did not mean by it never changes what she says: by any reader, on any channel.
const OPTIONS = ['Koffie', 'Thee', 'Water']
const asked = (task: Task) => (text: string) => understand(task, { text, options: OPTIONS })
const READERS = {
  ...Object.fromEntries(TASKS.map((task) => [task, asked(task)])),
  place: readRepairPlace,
  label: readScaleLabel,
  private: (text: string) => readDanger(text)?.isPrivate,
  threat: (text: string) => readDanger(text)?.isThreat,
  plainly: plainIntent,
  hours: asksOfficeHours,
  dutch: saysNoDutch,
  wrong: readWrongNumber,
  still: saysStillWrong,
} as Record<string, (text: string) => unknown>

const ROWS = [
  ['yesno', 'ja graag', 'yes'],
  ['yesno', 'bah neent', 'no'],
  ['yesno', 'peut-être', 'unsure'],
  ['yesno', 'évidemment', 'yes'],
  ['scale', 'vier', 4],
  ['scale', '3 of 4', null],
  ['scale', '2, nee 3', 3],
  ['label', 'heel goed', 5],
  ['label', 'ça va moyen', 3],
  ['choice', 'de tweede', 1],
  ['choice', 'thee', 1],
  ['repair', 'de verwarming doet het niet', 'heating'],
  ['repair', "l'ascenseur est en panne", 'lift'],
  ['place', 'de kraan in de keuken lekt', 'home'],
  ['place', 'la lumière de la cage d’escalier ne marche pas', 'shared'],
  ['intent', 'mijn kraan lekt', 'repair'],
  ['intent', 'verwijder mijn gegevens', 'privacy'],
  ['intent', 'je voudrais parler à quelqu’un', 'human'],
  ['plainly', 'ik wil mijn gegevens laten wissen', 'privacy'],
  ['plainly', 'the heating is not working', 'repair'],
  ['stop', 'stuur mij geen berichten meer', 'stop'],
  ['stop', 'arrêtez de m’envoyer des messages', 'stop'],
  ['stop', 'het stopcontact is kapot', 'not_stop'],
  ['stop', 'de stop van de lavabo is kwijt', 'not_stop'],
  ['emergency', 'ik ruik gas in de gang', 'gas'],
  ['emergency', 'il y a une odeur de gaz dans la cuisine', 'gas'],
  ['emergency', 'er is brand in de kelder', 'fire'],
  ['emergency', 'ik zit vast in de lift', 'lift_trapped'],
  ['emergency', 'de lamp brandt niet', 'none'],
  ['emergency', 'mijn gasvuur is vuil', 'none'],
  ['private', 'mijn man slaat mij', 'violence'],
  ['private', 'ik wil niet meer leven', 'suicide'],
  ['threat', 'ik steek mijn kot in brand', true],
  ['hours', 'wanneer is het kantoor open', true],
  ['hours', "quelles sont les heures d'ouverture", true],
  ['dutch', 'mijn nederlands is niet goed', true],
  ['dutch', 'désolé mon néerlandais est mauvais', true],
  ['wrong', 'u hebt het verkeerde nummer', 'surely'],
  ['still', 'het lekt nog altijd, niemand is geweest', true],
] as const

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
const read = (reader: string, text: string) => READERS[reader]?.(text)

it('is read as it is meant', () => {
  expect(ROWS.map(([reader, text]) => [reader, text, read(reader, text)])).toEqual(
    ROWS.map((one) => [...one]),
  )
})

it('invisible characters change nothing', () => {
  fc.assert(
    fc.property(
      row,
      fc.array(fc.tuple(fc.nat(40), invisible), { maxLength: 6 }),
      ([reader, text, meant], marks) => {
        const marked = marks.reduce(
          (one, [at, mark]) => one.slice(0, at) + mark + one.slice(at),
          text as string,
        )
        expect(read(reader, marked)).toBe(meant)
      },
    ),
  )
})

/** Each row with each change, so that no seed is needed to find the one that fails. */
function misread(changes: readonly ((text: string) => string)[]): unknown[] {
  return ROWS.flatMap(([reader, text, meant]) =>
    changes
      .map((change) => change(text))
      .filter((changed) => read(reader, changed) !== meant)
      .map((changed) => [reader, changed, read(reader, changed)]),
  )
}

it('case, accents and the way accents are composed change nothing', () => {
  const changes = [
    (text: string) => text.toUpperCase(),
    (text: string) => text.charAt(0).toUpperCase() + text.slice(1),
    (text: string) => text.normalize('NFD'),
    (text: string) => text.normalize('NFD').replace(/\p{M}/gu, ''),
    (text: string) => text.replaceAll("'", '’'),
    (text: string) => `  ${text}\n`,
  ]
  expect(misread(changes)).toEqual([])
})

it('politeness around it changes nothing', () => {
  const before = ['', 'goeiedag, ', 'Beste, ', 'hallo, ', 'Bonjour, ', 'Hello, ', 'sorry, ']
  const after = ['', ' aub', ', dank u', ' alstublieft', ' svp', ', merci', '!', ' please', ', mvg', ' 🙏']
  const changes = [
    ...before.map((hello) => (text: string) => `${hello}${text}`),
    ...after.map((please) => (text: string) => `${text}${please}`),
    (text: string) => `Goeiedag, ${text}, dank u`,
    (text: string) => `Bonjour, ${text} svp, merci`,
  ]
  expect(misread(changes)).toEqual([])
})

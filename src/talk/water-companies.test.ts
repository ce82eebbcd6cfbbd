import { expect, test } from 'vitest'
import { companySchema } from '../domain/company.js'
import { type WaterPlace, waterNumbers } from './water-companies.js'

const { water } = companySchema.pick({ water: true }).parse({
  water: [
    {
      municipalities: ['Koksijde', 'Veurne'],
      villages: { Diksmuide: ['Lampernisse', 'Pervijze', 'Stuivekenskerke'] },
      name: 'Aquaduin',
      phone: '058 53 38 33',
    },
    {
      municipalities: ['Kortemark'],
      villages: { Diksmuide: ['Esen', 'Leke', 'Sint-Jacobs-Kapelle', 'Woumen'] },
      name: 'De Watergroep',
      phone: '02 238 96 99',
    },
  ],
})
const COAST = '058 53 38 33'
const INLAND = '02 238 96 99'
const BOTH = `${COAST} (Aquaduin) / ${INLAND} (De Watergroep)`

test.each<[place: WaterPlace, numbers: string]>([
  [{ municipality: 'Koksijde' }, COAST],
  [{ municipality: 'Kortemark', complex: 'Polderhof', household: '3' }, INLAND],
  // Diksmuide is shared: both, until something tells the village.
  [{ municipality: 'Diksmuide', complex: 'Polderhof', household: '3' }, BOTH],
  [{ municipality: 'Diksmuide', complex: 'Dorp Pervijze', household: '3' }, COAST],
  [{ municipality: 'Diksmuide', complex: 'Polderhof', household: 'Esen 12 bus 3' }, INLAND],
  [{ municipality: 'Pervijze', complex: 'Polderhof' }, COAST],
  [
    { municipality: 'Diksmuide', complex: 'Polderhof', text: 'veel water op straat in stuivekenskerke' },
    COAST,
  ],
  [{ municipality: 'Diksmuide', complex: 'Dorp Pervijze', text: 'Lek te Sint-Jacobs-Kapelle!' }, INLAND],
  // A word that is a village elsewhere, and a home with its name.
  [{ municipality: 'Diksmuide', text: 'grote leke op straat' }, BOTH],
  [{ municipality: 'Koksijde', complex: 'Residentie Leke' }, COAST],
  // Nobody knows where she lives.
  [{}, BOTH],
  [{ text: 'het water staat hoog in woumen' }, INLAND],
])('%j: %s', (place, numbers) => {
  expect(waterNumbers({ water }, place)).toBe(numbers)
})

test('where no company is known, nobody is named', () => {
  expect(waterNumbers({ water }, { municipality: 'Oostende' })).toBeUndefined()
})

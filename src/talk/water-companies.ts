import type { Company } from '../domain/company.js'
import type { Party } from '../domain/tenant.js'
import { sentence } from '../understanding/normal.js'

/** What tells where the leak is: where she lives, and what she wrote. */
export type WaterPlace = Pick<Party, 'municipality' | 'complex' | 'household'> & { text?: string }

/**
 * Whom to call about a leak in the street: the water company of her municipality. Where two share it by village, it is
 * the one of the village that she names, or that her home is named after; where nothing tells, it is each of them.
 */
export function waterNumbers({ water }: Pick<Company, 'water'>, place: WaterPlace): string | undefined {
  const serving = ofVillage(water, place) ?? water.filter((one) => serves(one, place.municipality))
  if (serving.length === 0) return undefined
  return serving.map(({ name, phone }) => (serving.length > 1 ? `${phone} (${name})` : phone)).join(' / ')
}

type WaterCompany = Company['water'][number]

function serves({ municipalities, villages }: WaterCompany, municipality: string | undefined): boolean {
  if (municipality === undefined) return true
  return municipalities.includes(municipality) || municipality in villages
}

/** Her own words go before what the company calls her home: a tenant of Diksmuide may stand in Pervijze. */
function ofVillage(water: readonly WaterCompany[], place: WaterPlace): WaterCompany[] | undefined {
  const { text, household, complex, municipality } = place
  const shared = (one: WaterCompany) => (municipality === undefined ? [] : (one.villages[municipality] ?? []))
  const every = (one: WaterCompany) => Object.values(one.villages).flat()
  const tellers: ((one: WaterCompany) => boolean)[] = [
    (one) => every(one).some((village) => isSaid(village, text)),
    (one) => shared(one).some((village) => isIn(village, household)),
    (one) => shared(one).some((village) => isIn(village, complex)),
    // Some files have the village where the municipality should be.
    (one) => every(one).some((village) => isIn(village, municipality)),
  ]
  for (const tells of tellers) {
    const found = water.filter(tells)
    if (found.length === 1) return found
  }
  return undefined
}

function isIn(village: string, name = ''): boolean {
  return sentence(name).includes(sentence(village))
}

/** Some villages are words too ("leke" is a leak on the coast): in a message it takes an "in" or its like. */
function isSaid(village: string, text = ''): boolean {
  const said = sentence(text)
  return BEFORE_A_VILLAGE.some((word) => said.includes(` ${word}${sentence(village)}`))
}

const BEFORE_A_VILLAGE = ['in', 'te', 'van', 'uit', 'bij', 'a', 'de', 'at', 'near']

import { AIR_SIGNS } from './lexicon/danger-air.js'
import { COMMON_SIGNS } from './lexicon/danger-common.js'
import { NOT_MISSPELT } from './lexicon/danger-look-alikes.js'
import { PEOPLE_SIGNS } from './lexicon/danger-people.js'
import { WATER_POWER_LIFT_SIGNS } from './lexicon/danger-water-power-lift.js'
import { normal } from './normal.js'
import { type SignedWord, signReader } from './signs.js'

const SIGNS = { ...AIR_SIGNS, ...WATER_POWER_LIFT_SIGNS, ...PEOPLE_SIGNS, ...COMMON_SIGNS, number: '' }

/** What a word can be a sign of, in talk of danger. */
export type DangerSign = keyof typeof SIGNS

const read = signReader<DangerSign>(SIGNS, {
  telling: [
    ...([
      'smell',
      'gas',
      'gasleak',
      'gaspart',
      'co',
      'alarm',
      'ill',
      'burner',
      'place',
      'ambulance',
    ] as const),
    ...([
      'fire',
      'aflame',
      'burn',
      'flames',
      'smoke',
      'explosion',
      'water',
      'gush',
      'flooded',
      'burst',
    ] as const),
    ...(['live', 'shock', 'spark', 'current', 'lift', 'stuck', 'breath', 'unconscious', 'attack'] as const),
    ...(['fall', 'bleed', 'hit', 'threat', 'weapon', 'breakin', 'selfharm'] as const),
  ],
  notMisspelt: NOT_MISSPELT,
  compoundHeads:
    'gas gaz water lift elektriek elektriciteits elektro stroom rook brand vonken kelder keuken'.split(' '),
  number: 'number',
})

/** The signs of danger in a sentence, in its order. */
export function readDangerSigns(said: string): SignedWord<DangerSign>[] {
  const signed = read(said)
  return signed.map((one, at) => (isInside(signed, at) ? { ...one, signs: [...one.signs, 'inlift'] } : one))
}

const INSIDE = new Set(normal('in int inde uit dans ds inside into within w в у en în din fi').split(' '))

// "in die lift", "dans notre ascenseur": a word for inside, at most two words before.
function isInside(signed: readonly SignedWord<DangerSign>[], at: number): boolean {
  if (!signed[at]?.signs.includes('lift')) return false
  return signed.slice(Math.max(0, at - 3), at).some(({ word }) => INSIDE.has(word))
}

import { words } from '../../src/understanding/normal.js'
import type { Example } from './examples.js'

/** A third is held back. */
const PARTS = 3
/** So many words in a row tell of copying. */
export const RUN = 4

export interface Split {
  /** What may be looked at, tuned on, trained on. */
  open: Example[]
  /** What nobody looks at while tuning. */
  heldBack: Example[]
  /** What shares four words in a row with a held-back example: in neither. */
  aside: Example[]
}

/**
 * Splits examples by the hash of their template, so that the rule needs no list and never changes its mind:
 * two messages of one template are always on the same side. The blind ones are all held back. An open one that
 * has its template or four words in a row in common with a held-back one is set aside.
 */
export function split(examples: readonly Example[]): Split {
  const isHeldBack = (one: Example) => one.blind === true || hash(template(one)) % PARTS === 0
  const heldBack = examples.filter(isHeldBack)
  const rest = examples.filter((one) => !isHeldBack(one))
  const open = awayFrom(heldBack, rest)
  const away = new Set(open)
  return { heldBack, open, aside: rest.filter((one) => !away.has(one)) }
}

/** Those of `examples` that share no template and no four words in a row with one that is held back. */
export function awayFrom(heldBack: readonly Example[], examples: readonly Example[]): Example[] {
  const templates = new Set(heldBack.map(template))
  const runs = new Set(heldBack.flatMap((one) => runsOf(one.text)))
  return examples.filter(
    (one) => !templates.has(template(one)) && !runsOf(one.text).some((run) => runs.has(run)),
  )
}

/** Every four words in a row of a text. */
export function runsOf(text: string): string[] {
  const said = words(text)
  return said.slice(RUN - 1).map((_word, at) => said.slice(at, at + RUN).join(' '))
}

// Small words, rooms, days and times can be swapped without making another sentence of it.
const SWAPPED = new Set(
  words(`
    de het een den t n mn mijn m'n onze ons deze die dat le la les l un une des mon ma mes notre the a an my our
    keuken badkamer slaapkamer living wc toilet gang kelder zolder berging garage hal terras balkon cuisine chambre
    salon cave couloir kitchen bathroom bedroom hall cellar hallway toilet maandag dinsdag woensdag donderdag
    vrijdag zaterdag zondag lundi mardi mercredi jeudi vendredi samedi dimanche monday tuesday wednesday thursday
    friday saturday sunday vandaag gisteren morgen aujourd hui hier demain today yesterday tomorrow dag dagen week
    weken maand maanden jour jours semaine semaines mois day days weeks month months aub svp please merci bedankt
  `),
)

// Fixed here, and not asked of the readers' lexicon: the split must not move when that grows.
const NUMBERED = new Set(
  words(`
    een eene ene eentje eens twee tweeje drie vier viere vierre vyf vijf tien nul eerste tweede derde vierde un une
    deux trois quatre katre cinq premier premiere deuxieme troisieme one two three tree four five six ten zero first
    second opt uno cuatro cinco siete primera segunda dos tres jeden dwa drie trzy cztery piec czworka szesc druga
    trzecia pierwsze unu doi trei patru cinci doua treilea prima bir iki uc dort bes alti birinci ikincisi ucuncu on
    один два чотири пять шість перша друга третє خمسه ثلاثه اربعه الاول الثالث واحد
  `),
)

/** What is left of a message when what is easily swapped in it is taken out. */
export function template({ text, options }: Pick<Example, 'text' | 'options'>): string {
  const named = new Set((options ?? []).flatMap(words))
  return words(text)
    .map((word) => {
      if (/\d/u.test(word) || NUMBERED.has(word)) return '#'
      return named.has(word) ? '*' : word
    })
    .filter((word) => !SWAPPED.has(word))
    .join(' ')
}

// FNV-1a.
function hash(text: string): number {
  let value = 0x811c9dc5
  for (const char of text) value = Math.imul(value ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0
  // The last bits of a short text are weak; mix the first into them.
  return (value ^ (value >>> 15)) >>> 0
}

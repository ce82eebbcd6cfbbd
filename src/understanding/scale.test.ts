import { describe, expect, it } from 'vitest'
import { readScale, readScaleLabel, scaleAnswer } from './scale.js'
import { cases } from './testing/cases.js'

const SCORES = { nothing: null, one: 1, two: 2, three: 3, four: 4, five: 5 }

const SAID = {
  three: `
    een drie
    drieje
    3️⃣
    3/5
    i'd say 3
    ثلاثة
    trei
    tres
    3 ipv 2
    3 van de 5
    3 nee wacht 3
    trois étoiles
    3 out of 5
    ٣
    trójka`,
  four: `
    ik geef een 4
    viere
    ongeveer 4
    ４
    4 denk ik
    quatre étoiles
    four
    ٤
    чотири
    cztery
    vier alstublieft
    een 4
    4.
    zekers 4
    4 sur 5
    patru`,
  five: `
    5/5
    vijf sterren!
    ⭐⭐⭐⭐⭐
    five stars
    beş
    cinci
    5!!!
    vuve
    cinq sur cinq
    5 yıldız`,
  nothing: `
    6
    8 op 10
    tussen 3 en 4
    mja kweet nie goed, nen 3 of nen 4
    sorry, 3 of 4
    eerder een 2 dan een 3
    4 of 5
    niet slecht
    0
    -2
    drieënhalf
    3 1/2
    geen 5 zeker
    weet niet
    entre 2 et 3
    bof
    7/10
    trois ou quatre
    4 or 5
    2.5
    diez
    12
    kraan lekt
    3 a 4
    tussen de 2 en de 3
    20
    5 sterren hotel was 1
    ok
    1/10
    bijna 0
    zeven
    ik wacht al 3 weken
    4½
    bwa
    4 sur 10
    je sais pas
    pas 5
    6 out of 10
    three and a half`,
  one: `
    1 want het trekt op niks
    je mets 1
    один
    nen 1
    slechts 1
    un
    1 star`,
  two: `
    nee wacht 3, toch 2
    twi
    deux
    plutôt 2
    iki
    dwa
    twee, de trappen zijn nooit proper
    3... of nee 2
    2 want ik wacht al 3 weken
    two please
    un dos`,
}

describe('scaleAnswer', () => {
  it.each(cases(SAID))('hears %s in %j', (score, text) => {
    expect(scaleAnswer(text)).toBe(SCORES[score])
  })
})

describe('readScale', () => {
  it.each(['0', 'weet ik niet', 'aucune idée', 'no idea', 'bilmiyorum'])(
    'keeps "don\'t know" apart: %j',
    (text) => {
      expect(readScale(text)).toBe(0)
    },
  )

  it.each(['heel goed', '6', '3 of 4', ''])('has no score for %j', (text) => {
    expect(readScale(text)).toBeUndefined()
  })
})

describe('readScaleLabel', () => {
  it.each([
    ['heel slecht', 1],
    ['het gaat slecht', 2],
    ['gaat', 3],
    ["'t gaat wel", 3],
    ['sa va moyen', 3],
    ["c'est moyen", 3],
    ['het gaat goed', 4],
    ['Goed!', 4],
    ['heel goed hoor, dank u', 5],
    ["c'est très bon merci", 5],
    ["it's very good", 5],
    ['çok iyi', 5],
    ['średnio', 3],
    ['дуже погано', 1],
    ['جيد', 4],
  ])('takes %j for %s', (text, score) => {
    expect(readScaleLabel(text)).toBe(score)
  })

  // A shade, a denial, two things at once, or agreeing to what we said.
  it.each([
    'niet slecht',
    'gaat niet',
    'niet zo goed',
    'plutôt bon',
    'pas terrible',
    'goed maar duur',
    'slecht of goed',
    "'t is goed",
    "c'est bon",
    'ja goed',
    'ok',
    'ça va',
    'bof',
    '',
  ])('asks again after %j', (text) => {
    expect(readScaleLabel(text)).toBeUndefined()
  })
})

import { describe, expect, it } from 'vitest'
import { cannotCome, readNeeds } from './needs.js'

describe('readNeeds', () => {
  it.each([
    ['ik heb een rolstoel', 'step-free'],
    ['trappen gaan moeilijk', 'step-free'],
    ['je marche mal', 'step-free'],
    ['iemand die mij komt halen', 'transport'],
    ['geen auto', 'transport'],
    ['can someone pick me up', 'transport'],
    ['ik heb twee kleine kinderen', 'childcare'],
    ['garde pour mon bébé', 'childcare'],
    ['tolk turks', 'interpreter'],
    ['mijn nederlands is niet goed', 'interpreter'],
    ['nee', 'nothing'],
    ['neen dank u', 'nothing'],
    ['niks', 'nothing'],
    ['ik kom met de auto', 'nothing'],
    ['nee ik kom met de fiets', 'nothing'],
    ['vervoer en opvang', 'transport childcare'],
    ['we need someone for the kids and i dont speak dutch', 'childcare interpreter'],
    ['ik kom met de rolstoel', 'step-free'],
    ['koffie', ''],
    ['hoe laat begint het', ''],
  ])('%j is %s', (text, need) => {
    expect(readNeeds(text)).toEqual(need === '' ? [] : need.split(' '))
  })
})

describe('cannotCome', () => {
  it.each([
    'ik kan toch niet komen',
    'kom toch niet',
    'je ne peux pas venir',
    "sorry i can't come",
    'not coming',
  ])('hears it in %j', (text) => {
    expect(cannotCome(text)).toBe(true)
  })

  it.each(['nee', 'niets nodig', 'ik kan geen trappen doen', 'ja ik kom', 'ik kan niet goed stappen'])(
    'not in %j',
    (text) => {
      expect(cannotCome(text)).toBe(false)
    },
  )
})

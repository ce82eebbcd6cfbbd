import { describe, expect, it, test } from 'vitest'
import { findThemes } from './themes.js'

describe('themes of what tenants wrote', () => {
  const ROWS: [string, string, string[]][] = [
    ['nl', 'De verwarming valt altijd uit, het is hier koud', ['heating']],
    ['nl', 'Schimmel in de slaapkamer!!', ['damp']],
    ['nl', 'ze moeten rapper komen herstellen, ik wacht al 3 maand op de loodgieter', ['repairs']],
    ['nl', 'vuile gang en nooit gepoetst', ['cleaning']],
    ['nl', 'zwarte plekken op de muur', ['damp']],
    ['nl', 'sluikstort aan de containers', ['waste']],
    ['nl', 'De lift en de buren', ['lift', 'neighbours']],
    ['fr', 'Le chauffage et les fenêtres', ['heating', 'windows']],
    ['fr', "l'escalier est sale", ['cleaning']],
    ['fr', 'schimmel', ['damp']],
    ['en', 'The heating is broken and it is cold', ['heating', 'repairs']],
    ['en', 'mouldy bathroom, damp walls', ['damp', 'kitchen_bathroom']],
    ['tr', 'chauffage kapot', ['heating', 'repairs']],
    ['nl', 'alles goed', []],
    ['nl', '', []],
  ]
  test.each(ROWS)('%s: %s', (language, text, themes) => {
    expect(findThemes(text, language)).toEqual(themes)
  })

  it('finds the same whatever the case and the accents', () => {
    expect(findThemes('RÉPARATION', 'fr')).toEqual(findThemes('reparations', 'fr'))
  })

  it('reads the longest text in no time', () => {
    const started = performance.now()
    findThemes('verwarming '.repeat(5000), 'nl')
    expect(performance.now() - started).toBeLessThan(1000)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languageHint } from './language-hint.js'
import { readRepairPlace } from './repair.js'
import { TASKS, understand } from './understand.js'

// Generous, for a loaded machine; a pattern that backtracks would take minutes.
const LONG_TEXT_MAX_MS = 1_500

const LONG_TEXTS = [
  'a'.repeat(5_000),
  'a b c d '.repeat(625),
  'ik ruik zit vast in de '.repeat(220),
  'gas lift stop niet '.repeat(265),
  '12 of 34 '.repeat(555),
  ',.?!'.repeat(1_250),
  '👍'.repeat(2_500),
]

describe('understand', () => {
  it('gives an answer to each task in the words of the examples', () => {
    expect(understand('yesno', { lang: 'nl', text: 'joat' })).toBe('yes')
    expect(understand('scale', { text: 'goed' })).toBeNull()
    expect(understand('choice', { text: 'b', options: ['Koffie', 'Thee'] })).toBe(1)
    expect(understand('choice', { text: 'b' })).toBeNull()
    expect(understand('repair', { text: 'lift ligt plat' })).toBe('lift')
    expect(understand('emergency', { text: 'lift ligt plat' })).toBe('none')
    expect(understand('intent', { text: 'merci' })).toBe('thanks')
    expect(understand('stop', { text: 'stopkraan lekt' })).toBe('not_stop')
  })

  it('never throws, whatever is sent', () => {
    const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string())
    fc.assert(
      fc.property(anything, fc.array(fc.string(), { maxLength: 5 }), (text, options) => {
        for (const task of TASKS) understand(task, { text, options })
        languageHint(text)
        readRepairPlace(text)
      }),
    )
  })

  it.each(LONG_TEXTS)('reads a long text quickly', (text) => {
    for (const task of TASKS) {
      const startedAt = performance.now()
      understand(task, { text, options: ['Ja', 'Nee', 'Weet niet'] })
      expect(performance.now() - startedAt).toBeLessThan(LONG_TEXT_MAX_MS)
    }
  })
})

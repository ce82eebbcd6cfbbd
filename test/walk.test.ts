import { describe, expect, test } from 'vitest'
import { dialogs } from '../dialogs/index.js'
import { lettersOutsideGsm7, segmentsOf } from '../src/domain/segments.js'
import { settings } from './support/settings.js'
import { walk } from './support/walker.js'

const SEGMENTS_MAX = 2

describe.each(dialogs.map((talk) => [talk.name, talk] as const))('every path of %s', (_, talk) => {
  const mine = settings.filter((one) => one.talk === talk)

  test('ends, has its words in every language, and costs at most two parts', async () => {
    for (const { setting } of mine) {
      const paths = await walk(talk, setting)
      expect(paths.length).toBeGreaterThan(0)
      for (const { messages } of paths) {
        for (const { text, wordings } of messages) {
          const where = `${setting.language} ${setting.channel} ${wordings.join(' + ')}: ${text}`
          expect(lettersOutsideGsm7(text), where).toEqual([])
          expect(segmentsOf(text), where).toBeLessThanOrEqual(SEGMENTS_MAX)
        }
      }
    }
  })

  test('keeps something, or says that it does not', async () => {
    for (const { setting } of mine) {
      for (const { recorded, messages, answers } of await walk(talk, setting)) {
        const isSpoken = messages.at(-1)?.text
        expect(recorded.length > 0 || isSpoken, answers.join(', ')).toBeTruthy()
      }
    }
  })
})

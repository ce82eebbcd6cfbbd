import fc from 'fast-check'
import { expect, test } from 'vitest'
import { serially } from './serial.js'

const after = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

test('tasks of one key run one after the other, in the order in which they were asked for', async () => {
  const inTurn = serially()
  const log: string[] = []
  const task = (name: string, ms: number) => async () => {
    log.push(`${name} begins`)
    await after(ms)
    log.push(`${name} ends`)
    return name
  }
  const names = await Promise.all([
    inTurn('a', task('1', 8)),
    inTurn('a', task('2', 1)),
    inTurn('a', task('3', 3)),
  ])
  expect(names).toEqual(['1', '2', '3'])
  expect(log).toEqual(['1 begins', '1 ends', '2 begins', '2 ends', '3 begins', '3 ends'])
})

test('a person never waits for another', async () => {
  const inTurn = serially()
  let release = () => {}
  const slow = inTurn(
    'slow',
    () =>
      new Promise<void>((resolve) => {
        release = resolve
      }),
  )
  expect(await inTurn('quick', async () => 'done')).toBe('done')
  release()
  await slow
})

test('a task that fails takes nobody with it', async () => {
  const inTurn = serially()
  const failing = inTurn('a', async () => {
    throw new Error('broken')
  })
  const next = inTurn('a', async () => 'well')
  await expect(failing).rejects.toThrow('broken')
  expect(await next).toBe('well')
  expect(await inTurn('a', async () => 'still well')).toBe('still well')
})

test('whatever comes when, no two tasks of a key ever overlap, and each runs once', async () => {
  const asked = fc.array(fc.record({ key: fc.constantFrom('a', 'b'), ms: fc.nat(3), fails: fc.boolean() }), {
    maxLength: 10,
  })
  await fc.assert(
    fc.asyncProperty(asked, async (tasks) => {
      const inTurn = serially()
      const busy = new Set<string>()
      const begun: number[] = []
      const done = tasks.map(({ key, ms, fails }, index) =>
        inTurn(key, async () => {
          expect(busy.has(key)).toBe(false)
          busy.add(key)
          begun.push(index)
          await after(ms)
          busy.delete(key)
          if (fails) throw new Error(String(index))
          return index
        }).catch((error: Error) => Number(error.message)),
      )
      expect(await Promise.all(done)).toEqual(tasks.map((_, index) => index))
      for (const key of ['a', 'b']) {
        const hers = begun.filter((index) => tasks[index]?.key === key)
        expect(hers).toEqual([...hers].sort((x, y) => x - y))
      }
    }),
    { numRuns: 30 },
  )
})

import { afterEach, beforeEach, expect, test } from 'vitest'
import { DAY, HOUR } from '../src/domain/clock.js'
import { type Line, line, PEOPLE, type Someone, untilQuiet } from './properties/line.js'

/** What a month may cost: rounds wait for the next one, and people are told; answers and danger never wait. */

const [FATIMA, MARCEL] = PEOPLE as [Someone, Someone]
const KNOWN = PEOPLE.filter(({ isKnown }) => isKnown)
let here: Line

beforeEach(async () => {
  // Less than one question to all of them: the second has to wait.
  here = await line({ company: { consent: 'tell-and-stop', alertPhones: [], monthlyCeiling: 0.2 } })
  await here.ask('gang')
  await untilQuiet(here)
  await here.pass(3 * DAY)
})
afterEach(() => here.close())

const asked = (about: RegExp) =>
  KNOWN.filter((one) => here.told(one).some((text) => about.test(text))).map(({ name }) => name)
const LIFT = /lift|ascenseur/i
const notices = () =>
  here.rows<{ detail: string }>(
    "select detail from attention where kind = 'ceiling-reached' and tenant_id is null order by created_at",
  )
const rounds = async (...flags: string[]) => (await here.cli(['round', 'list', ...flags])).stdout

test('the next round waits for the next month, and whoever looks is told why', async () => {
  expect(asked(/gang|couloir|hallway/)).toHaveLength(KNOWN.length)
  expect(await rounds()).toContain("This month's ceiling is reached")
  expect(await notices()).toEqual([])
  await here.ask('lift')
  await here.pass(5 * HOUR)
  expect(asked(LIFT)).toEqual([])
  expect(await notices()).toEqual([{ detail: expect.stringMatching(/^2026-03 \d+\.\d\d of 0\.20$/) }])
  expect(JSON.parse(await rounds('--json')).budget).toMatchObject({ ceiling: 0.2, isSpent: true })
  expect(await rounds()).toMatch(
    /^This month's ceiling is reached: USD \d\.\d\d of 0\.20\. What is left of the rounds waits until 2026-04-01; answers go on\.\n/,
  )
  // Ticked off, and still once a month, also by the next process.
  await here.rows("update attention set done_at = 1 where kind = 'ceiling-reached' returning id")
  await here.restart()
  await here.pass(5 * HOUR)
  expect(await notices()).toHaveLength(1)

  await here.pass(29 * DAY)
  expect(asked(LIFT)).toHaveLength(KNOWN.length)
  await here.ask('gang', 2)
  await here.pass(5 * HOUR)
  expect((await notices()).map(({ detail }) => detail.slice(0, 7))).toEqual(['2026-03', '2026-04'])
})

test('answers and safety texts never wait for it', async () => {
  await here.ask('lift')
  await here.pass(HOUR)
  await here.say(FATIMA, { body: '4' })
  await here.say(MARCEL, { body: "ça sent le gaz dans l'appartement" })
  await untilQuiet(here)
  expect(here.told(FATIMA).at(-1)).toBe('Dank u voor uw antwoord.')
  expect(here.told(MARCEL).at(-1)).toMatch(/gaz/)
})

test('where no ceiling is set nobody speaks of one', async () => {
  const free = await line({ company: { consent: 'tell-and-stop', alertPhones: [] } })
  await free.ask('gang')
  await untilQuiet(free)
  expect((await free.cli(['round', 'list'])).stdout).not.toContain('ceiling')
  await free.close()
})

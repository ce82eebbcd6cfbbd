import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { DAY, HOUR, MINUTE } from '../src/domain/clock.js'
import { type Line, line, PEOPLE, type Someone, untilQuiet } from './properties/line.js'
import type { WorldOptions } from './support/world.js'

const [FATIMA, , AMINA] = PEOPLE as [Someone, Someone, Someone]
const open: Line[] = []

afterEach(async () => {
  await Promise.all(open.splice(0).map((here) => here.close()))
})

/** A line that has run for a while. */
async function running(options: WorldOptions = {}): Promise<Line> {
  const here = await line({ company: { consent: 'tell-and-stop', alertPhones: [] }, ...options })
  open.push(here)
  await here.app().catchUp()
  return here
}

const heard = (here: Line) =>
  here.rows<{ message_sid: string; text: string }>(
    'select message_sid, text from incoming_message order by received_at, id',
  )

test('what never came is played once, in the order it was sent', async () => {
  const here = await running()
  here.cutOff()
  for (const body of ['hallo', 'kraan lekt', 'in de keuken']) {
    expect((await here.say(FATIMA, { body })).status).toBe(0)
    await here.pass(2000)
  }
  await here.pass(HOUR / 2)
  here.reconnect()
  expect(await here.app().catchUp()).toBe(3)
  await untilQuiet(here)
  expect((await heard(here)).map(({ text }) => text)).toEqual(['hallo', 'kraan lekt', 'in de keuken'])
  expect(here.told(FATIMA)).toHaveLength(1)
  expect(here.told(FATIMA)[0]).toMatch(/^Genoteerd: /)
  expect(await here.app().catchUp()).toBe(0)
})

test('posts, losses, looks and late posts in any order: every message has its effect once', async () => {
  const step = fc.record({
    who: fc.nat(PEOPLE.length - 1),
    fate: fc.constantFrom('comes', 'is lost', 'is lost and posted later', 'comes twice'),
    looks: fc.boolean(),
  })
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 1, maxLength: 8 }),
      fc.infiniteStream(fc.nat()),
      async (steps, dice) => {
        const here = await running()
        const later: (() => Promise<unknown>)[] = []
        for (const [n, { who, fate, looks }] of steps.entries()) {
          const someone = PEOPLE[who] as Someone
          const body = `de kraan nummer ${n} lekt`
          if (fate.startsWith('is lost')) here.cutOff()
          const { messageSid } = await here.say(someone, { body })
          here.reconnect()
          const again = () => here.say(someone, { body, extra: { MessageSid: messageSid } })
          if (fate === 'comes twice') await again()
          if (fate === 'is lost and posted later') later.push(again)
          await here.pass(MINUTE)
          if (looks) await here.app().catchUp()
        }
        const shuffled = later.map((again) => ({ again, at: dice.next().value as number }))
        for (const { again } of shuffled.sort((a, b) => a.at - b.at)) await again()
        await here.app().catchUp()
        await untilQuiet(here)
        const texts = (await heard(here)).map(({ text }) => text)
        expect(texts.sort()).toEqual(steps.map((_, n) => `de kraan nummer ${n} lekt`).sort())
        const told = (await here.kept())
          .filter(({ line }) => /^(concern|addition)/.test(line))
          .map(({ line }) => line)
        for (const text of texts) expect(told.filter((one) => one.includes(text))).toHaveLength(1)
        await open.pop()?.close()
      },
    ),
    { numRuns: 6 },
  )
}, 120_000)

describe('what is old', () => {
  test('danger of six hours ago is answered like danger, and a human is told when it was', async () => {
    const here = await running({
      company: { consent: 'tell-and-stop', alertPhones: ['+32470000090'] as never },
    })
    here.cutOff()
    await here.say(FATIMA, { body: 'ik ruik gas' })
    await here.pass(6 * HOUR)
    here.reconnect()
    expect(await here.app().catchUp()).toBe(1)
    await here.pass(5000)
    expect(here.told(FATIMA)[0]).toMatch(/^Ruikt u gas\? Ga NU naar buiten/)
    const alert = here.twilio.messages().find(({ to }) => to === '+32470000090')?.text
    expect(alert).toMatch(/geschreven dinsdag 3 maart, 10 u\. en nu pas bij ons\. Gas\. Bel/)
  })

  test('a greeting of two days ago is not answered as if it came now, and not at night', async () => {
    const here = await running({ quietHours: { from: '20:00', until: '09:00' } })
    here.cutOff()
    await here.say(FATIMA, { body: 'hallo' })
    await here.pass(2 * DAY + 12 * HOUR)
    here.reconnect()
    expect(await here.app().catchUp()).toBe(1)
    await here.pass(8 * HOUR)
    expect(here.told(FATIMA)).toEqual([])
    await here.pass(4 * HOUR)
    expect(here.told(FATIMA)).toHaveLength(1)
    expect(here.told(FATIMA)[0]).toMatch(/^Sorry, uw bericht kwam nu pas bij ons aan\.\nDag! /)
    const [row] = await here.rows<{ late: number }>(
      'select received_at - sent_at as late from incoming_message',
    )
    expect(row?.late).toBeGreaterThan(2 * DAY)
  })

  test('STOP holds, however late', async () => {
    const here = await running()
    here.cutOff()
    await here.say(FATIMA, { body: 'stuur mij niets meer' })
    await here.pass(3 * DAY)
    here.reconnect()
    await here.app().catchUp()
    expect((await here.kept()).map(({ line }) => line)).toContain('stopped')
  })

  test('an answer belongs to the question of its time', async () => {
    const here = await running()
    await here.ask('gang')
    await untilQuiet(here)
    here.cutOff()
    await here.say(FATIMA, { body: '4' })
    await here.pass(3 * DAY)
    await here.ask('gang', 2)
    await untilQuiet(here)
    here.reconnect()
    await here.app().catchUp()
    await untilQuiet(here)
    const answers = (await here.kept()).filter(
      ({ person, line }) => person === FATIMA.from && line.startsWith('answer'),
    )
    expect(answers.map(({ line }) => line.trim())).toEqual(['answer gang 4'])
  })

  test('a tap is known by its title', async () => {
    const here = await running()
    await here.say(AMINA, { body: 'hello' })
    await untilQuiet(here)
    await here.ask('lift')
    await untilQuiet(here)
    const asked = here.twilio.messages().findLast(({ to, choices }) => to === AMINA.from && choices)
    const yes = asked?.choices?.options[0]
    here.cutOff()
    await here.twilio.tap(asked?.sid ?? '', yes?.id ?? '')
    await here.pass(MINUTE)
    here.reconnect()
    expect(await here.app().catchUp()).toBe(1)
    const answers = (await here.kept()).filter(
      ({ person, line }) => person === AMINA.from && line.startsWith('answer'),
    )
    expect(answers.map(({ line }) => line.trim())).toEqual(['answer lift yes'])
  })
})

test('a new line does not play what another one received', async () => {
  const here = await line({ company: { consent: 'tell-and-stop' } })
  open.push(here)
  here.cutOff()
  await here.say(FATIMA, { body: 'hallo' })
  await here.pass(HOUR)
  expect(await here.app().catchUp()).toBe(0)
  expect(await heard(here)).toEqual([])
})

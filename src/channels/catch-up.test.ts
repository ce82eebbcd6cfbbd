import { describe, expect, test } from 'vitest'
import type { CatchUpStore, Listed, ListedMessage, Moment } from '../domain/catch-up.js'
import { DAY, MINUTE, SECOND } from '../domain/clock.js'
import type { IncomingMessage } from '../domain/incoming-message.js'
import { catchingUp } from './catch-up.js'

const START = 100 * DAY

function stage() {
  const clock = { time: START, now: () => clock.time }
  const moments = new Map<Moment, number>([['listed', START - MINUTE]])
  const known = new Set<string>()
  const heard: string[] = []
  const asked: number[] = []
  const logged: string[] = []
  const state = { listed: { outcome: 'listed', messages: [], isWhole: true } as Listed, broken: '' }
  const store: CatchUpStore = {
    findMoment: async (name) => moments.get(name),
    noteMoment: async (name, at) => void moments.set(name, at),
    lastReceivedAt: async () => undefined,
    knownSids: async (sids) => new Set(sids.filter((sid) => known.has(sid))),
    findAskedThen: async () => undefined,
  }
  const note = (ids: object, what: string) => void logged.push(`${what} ${JSON.stringify(ids)}`)
  const deps = {
    list: async (since: number) => {
      asked.push(since)
      return state.listed
    },
    store,
    async hear({ messageSid }: IncomingMessage) {
      if (messageSid === state.broken) throw new Error('broke')
      known.add(messageSid)
      heard.push(messageSid)
    },
    clock,
    log: { info: note, warn: note, error: note },
  }
  const message = (messageSid: string, sentAt: number): ListedMessage => ({
    messageSid,
    sentAt,
    open: async () => ({ messageSid, from: { kind: 'phone', value: '+32470000011' } }) as IncomingMessage,
  })
  const lists = (...messages: ListedMessage[]) => {
    state.listed = { outcome: 'listed', messages, isWhole: true }
  }
  return { clock, moments, known, heard, asked, logged, state, deps, message, lists }
}

/** Ticks every five seconds for so long. */
async function ticks(here: ReturnType<typeof stage>, line: ReturnType<typeof catchingUp>, ms: number) {
  for (const until = here.clock.time + ms; here.clock.time < until; here.clock.time += 5 * SECOND)
    await line.tick()
}

test('looks at the start, then every quarter of an hour', async () => {
  const here = stage()
  await ticks(here, catchingUp(here.deps), 61 * MINUTE)
  expect(here.asked).toHaveLength(5)
  // From the last look on, with an overlap.
  expect(here.asked[0]).toBe(START - 11 * MINUTE)
  expect(here.asked[1]).toBe(START - 10 * MINUTE)
})

test('looks no further back than Twilio keeps words', async () => {
  const here = stage()
  here.moments.set('listed', START - 90 * DAY)
  await catchingUp(here.deps).run()
  expect(here.asked).toEqual([START - 30 * DAY])
})

test('looks at once after a gap in its own life, and when sending works again', async () => {
  const here = stage()
  const line = catchingUp(here.deps)
  await line.tick()
  here.clock.time += 4 * MINUTE
  await line.tick()
  expect(here.asked).toHaveLength(2)
  here.clock.time += 5 * SECOND
  await line.tick()
  expect(here.asked).toHaveLength(2)
  line.soon()
  await line.tick()
  expect(here.asked).toHaveLength(3)
})

test('a list that fails is asked again every minute, said once, and moves nothing', async () => {
  const here = stage()
  here.state.listed = { outcome: 'failed', why: '404' }
  const line = catchingUp(here.deps)
  await ticks(here, line, 10 * MINUTE)
  expect(here.asked).toHaveLength(10)
  expect(here.moments.get('listed')).toBe(START - MINUTE)
  expect(here.logged).toEqual(['Twilio cannot tell what it received: asked again every minute {"why":"404"}'])
  here.lists(here.message('MM1', START))
  await ticks(here, line, 2 * MINUTE)
  expect(here.heard).toEqual(['MM1'])
})

test('what may still be on its way is left to its webhook for a while', async () => {
  const here = stage()
  here.lists(here.message('MM1', START - 5 * SECOND))
  const line = catchingUp(here.deps)
  await line.tick()
  expect(here.heard).toEqual([])
  await ticks(here, line, 30 * SECOND)
  expect(here.heard).toEqual(['MM1'])
})

test('one that breaks does not hold up the others, and is tried again', async () => {
  const here = stage()
  here.state.broken = 'MM1'
  here.lists(here.message('MM1', START - DAY), here.message('MM2', START - DAY))
  const line = catchingUp(here.deps)
  await line.tick()
  expect(here.heard).toEqual(['MM2'])
  expect(here.moments.get('listed')).toBe(START - MINUTE)
  here.state.broken = ''
  await ticks(here, line, 2 * MINUTE)
  expect(here.heard).toEqual(['MM2', 'MM1'])
  for (const line of here.logged) expect(line).not.toMatch(/\+32/)
})

test('a list that was cut is read on at the next tick: nothing is past, or played, before all of it is read', async () => {
  const here = stage()
  const { message } = here
  const [old, middle, late] = [START - 20 * MINUTE, START - 10 * MINUTE, START - MINUTE]
  const parts: Listed[] = [
    { outcome: 'listed', messages: [message('MM3', late)], isWhole: false, unreadBefore: late },
    { outcome: 'failed', why: '503' },
    {
      outcome: 'listed',
      messages: [message('MM2', middle), message('MM3', late)],
      isWhole: false,
      unreadBefore: middle,
    },
    { outcome: 'listed', messages: [message('MM1', old), message('MM2', middle)], isWhole: true },
  ]
  const untils: (number | undefined)[] = []
  here.moments.set('listed', START - 30 * MINUTE)
  const list = async (since: number, until?: number) => {
    here.asked.push(since)
    untils.push(until)
    return parts.shift() ?? here.state.listed
  }
  const line = catchingUp({ ...here.deps, list })
  await line.tick()
  expect([here.heard, here.moments.get('listed')]).toEqual([[], START - 30 * MINUTE])
  await ticks(here, line, 2 * MINUTE)
  expect(here.heard).toEqual(['MM1', 'MM2', 'MM3'])
  expect(untils).toEqual([undefined, late + SECOND, late + SECOND, middle + SECOND])
  expect(new Set(here.asked)).toEqual(new Set([START - 40 * MINUTE]))
  // What came in while it was read is looked for the next time.
  expect(here.moments.get('listed')).toBe(START)
})

test('a second that is fuller than one reading does not hold it up for ever', async () => {
  const here = stage()
  const full = START - MINUTE
  const untils: (number | undefined)[] = []
  const list = async (_: number, until?: number): Promise<Listed> => {
    untils.push(until)
    const rest = { outcome: 'listed' as const, messages: [] }
    return untils.length < 3 ? { ...rest, isWhole: false, unreadBefore: full } : { ...rest, isWhole: true }
  }
  await ticks(here, catchingUp({ ...here.deps, list }), MINUTE)
  expect(untils).toEqual([undefined, full + SECOND, full - SECOND])
})

describe('at the start', () => {
  test('questions wait for the first look', async () => {
    const here = stage()
    let answer = () => {}
    const list = () =>
      new Promise<Listed>((resolve) => {
        answer = () => resolve(here.state.listed)
      })
    const line = catchingUp({ ...here.deps, list })
    expect(line.mayAsk()).toBe(false)
    const looking = line.tick()
    await new Promise((resolve) => setTimeout(resolve, 5))
    expect(line.mayAsk()).toBe(false)
    answer()
    await looking
    expect(line.mayAsk()).toBe(true)
  })

  test('but not for longer than three seconds', async () => {
    const here = stage()
    const line = catchingUp({ ...here.deps, list: () => new Promise<Listed>(() => {}) })
    void line.tick()
    here.clock.time += 3 * SECOND
    expect(line.mayAsk()).toBe(true)
  })
})

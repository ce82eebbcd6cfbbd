import { expect, test } from 'vitest'
import type { Channel } from '../domain/channel.js'
import type { RoundStore } from '../domain/round-store.js'
import { proceeding } from './proceed.js'
import type { Turns } from './turns.js'

/** A line at ten SMS and eighty WhatsApp messages a second, and how many people it would write to next. */
function line(due: { sms: number; whatsapp: number }, stopped: Channel[] = []) {
  const limits: [Channel, number][] = []
  const rounds: Partial<RoundStore> = {
    lineRests: async () => false,
    expandRounds: async () => 0,
    listDueConversations: async () => [],
    listUnansweredConsent: async () => [],
    countDueUnasked: async () => due,
    listStopped: async () => stopped,
    listReadyInvitations: async ({ channel, limit }) => {
      limits.push([channel, limit])
      return []
    },
  }
  const proceed = proceeding({
    rounds: rounds as RoundStore,
    turns: {} as Turns,
    clock: { now: () => 0 },
    quietHours: 'none',
    firstContact: 'tell-and-stop',
    rates: { sms: 10, whatsapp: 80 },
    budget: async () => undefined,
  })
  return { limits, proceed }
}

const sms = (limit: number): [Channel, number] => ['sms', limit]
const whatsapp = (limit: number): [Channel, number] => ['whatsapp', limit]

test.each<[string, { sms: number; whatsapp: number }, [Channel, number][]]>([
  ['nothing waits', { sms: 0, whatsapp: 0 }, [sms(25), whatsapp(25)]],
  ['a little room is left', { sms: 33, whatsapp: 0 }, [sms(7), whatsapp(25)]],
  ['five seconds of SMS wait', { sms: 40, whatsapp: 0 }, [whatsapp(25)]],
  ['more waits, from before', { sms: 5000, whatsapp: 0 }, [whatsapp(25)]],
  ['five seconds of WhatsApp wait', { sms: 0, whatsapp: 320 }, [sms(25)]],
  ['both wait', { sms: 40, whatsapp: 320 }, []],
])('a round is written no faster than it leaves: %s', async (_, due, limits) => {
  const here = line(due)
  expect(await here.proceed()).toBe(0)
  expect(here.limits).toEqual(limits)
})

test('a channel that is stopped takes nothing of a round, and keeps the other from nothing', async () => {
  const here = line({ sms: 0, whatsapp: 320 }, ['whatsapp'])
  await here.proceed()
  expect(here.limits).toEqual([sms(25)])
  const empty = line({ sms: 0, whatsapp: 0 }, ['whatsapp'])
  await empty.proceed()
  expect(empty.limits).toEqual([sms(25)])
})

import { expect, test } from 'vitest'
import type { RoundStore } from '../domain/round-store.js'
import { proceeding } from './proceed.js'
import type { Turns } from './turns.js'

/** A line at ten SMS and eighty WhatsApp messages a second, and how many people it would write to next. */
function line(due: { sms: number; whatsapp: number }) {
  const limits: number[] = []
  const rounds: Partial<RoundStore> = {
    lineRests: async () => false,
    expandRounds: async () => 0,
    listDueConversations: async () => [],
    listUnansweredConsent: async () => [],
    countDueUnasked: async () => due,
    listReadyInvitations: async ({ limit }) => {
      limits.push(limit)
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

test.each<[string, { sms: number; whatsapp: number }, number[]]>([
  ['nothing waits', { sms: 0, whatsapp: 0 }, [25]],
  ['a little room is left', { sms: 33, whatsapp: 0 }, [7]],
  ['five seconds of SMS wait', { sms: 40, whatsapp: 0 }, []],
  ['more waits, from before', { sms: 5000, whatsapp: 0 }, []],
  ['five seconds of WhatsApp wait', { sms: 0, whatsapp: 320 }, []],
])('a round is written no faster than it leaves: %s', async (_, due, limits) => {
  const here = line(due)
  expect(await here.proceed()).toBe(0)
  expect(here.limits).toEqual(limits)
})

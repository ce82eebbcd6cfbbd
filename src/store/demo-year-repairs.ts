import { DAY } from '../domain/clock.js'
import { weighed } from '../domain/seeded-dice.js'
import { type Event, MONTH_MS, type World } from './demo-world.js'
import { compile, sql } from './query.js'
import type { Schema } from './schema.js'

export interface YearConcerns {
  perMonth: number
  /** How often each kind is noted. */
  weights: Record<string, number>
  /** Where a concern stands some weeks later. */
  states: Record<string, number>
}

/** The list of a week goes to the company at its end. */
const PASSED_ON_AFTER_MS = 5 * DAY

/** Concerns are new first; what the company answered is known after some weeks. */
export function concernStatements(concerns: YearConcerns, months: number, world: World): Event[] {
  const { residents, dice, ids, now } = world
  const count = concerns.perMonth * months
  return Array.from({ length: count }, (_, index): Event[] => {
    const resident = residents[Math.floor(dice() * residents.length)]
    const at = Math.floor(now - dice() * months * MONTH_MS)
    const category = weighed(concerns.weights, dice)
    const state = weighed(concerns.states, dice) as Schema['repair_concern']['state']
    if (!resident) return []
    const id = ids.next()
    const noted = compile(
      sql.insertInto('repair_concern').values({
        id,
        // Numbers with a letter that the dice of the bot never throw: they clash with none.
        number: `Y${String(index).padStart(3, '0')}`,
        tenant_id: resident.person.id,
        household_id: resident.person.householdId,
        category,
        place: ['lift', 'common_areas'].includes(category) ? 'shared' : 'home',
        problem: '',
        state: 'new',
        created_at: at,
      }),
    )
    const answeredAt = at + Math.ceil((5 + dice() * 40) * DAY)
    const passedOnAt = at + PASSED_ON_AFTER_MS
    const passedOn = compile(sql.updateTable('repair_concern').set({ state: 'seen' }).where('id', '=', id))
    const moved = compile(sql.updateTable('repair_concern').set({ state }).where('id', '=', id))
    return [
      { at, statements: [noted] },
      { at: passedOnAt, statements: passedOnAt < now && passedOnAt < answeredAt ? [passedOn] : [] },
      { at: answeredAt, statements: answeredAt < now ? [moved] : [] },
    ]
  }).flat()
}

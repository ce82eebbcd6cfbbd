import { monthOf } from './brussels-time.js'
import type { Clock } from './clock.js'
import type { Company } from './company.js'

/** What a month may cost and what it has cost so far, in one currency. */
export interface Budget {
  ceiling: number
  spent: number
}

/** This month's budget, or nothing where the company has set no ceiling. `spentSince` takes an instant in ms. */
export function budgetOf(
  { monthlyCeiling }: Pick<Company, 'monthlyCeiling'>,
  spentSince: (since: number) => Promise<number>,
  clock: Clock,
): () => Promise<Budget | undefined> {
  return async () => {
    if (monthlyCeiling === undefined) return undefined
    return { ceiling: monthlyCeiling, spent: await spentSince(monthOf(clock.now()).startsAt) }
  }
}

/** Whether rounds wait for the next month: not a cent is left. Replies and safety texts never look at it. */
export function isSpent({ ceiling, spent }: Budget): boolean {
  return spent >= ceiling
}

/** When the next month's money begins (ms). */
export function nextBudgetAt(now: number): number {
  return monthOf(now).endsAt
}

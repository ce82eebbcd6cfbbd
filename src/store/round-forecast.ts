import { type Budget, budgetOf } from '../domain/ceiling.js'
import type { Company } from '../domain/company.js'
import { type Estimate, estimateRound, type Opening } from '../domain/estimate.js'
import type { Audience } from '../domain/question.js'
import type { Reached } from '../domain/reach.js'
import { listAudience } from './audience.js'
import type { Engine } from './engine.js'
import { listReach, type ReachOf } from './reach.js'
import { estimateSpent } from './spent.js'

/** How many people a round is for; `homes` are theirs, and people whose home is not known are in none. */
export interface AudienceSize {
  people: number
  homes: number
  withPhone: number
  withoutPhone: number
}

/** What a round would mean, before anybody gets it. */
export interface Forecast {
  size: AudienceSize
  reached: Reached[]
  estimate: Estimate
  /** Only where the company has set a ceiling. */
  budget?: Budget
}

/** Whom a round would reach now (ms), by which words, and what that costs. */
export async function forecastRound(
  engine: Engine,
  of: ReachOf & { opening: Opening },
  company: Company,
): Promise<Forecast> {
  const { audience, now } = of
  const reached = await listReach(engine, of, company)
  const spentSince = (since: number) => estimateSpent(engine, since, company.prices)
  const budget = await budgetOf(company, spentSince, { now: () => now })()
  return {
    size: await measureAudience(engine, audience, now),
    reached,
    estimate: await estimateRound(reached, of.opening, company.prices),
    ...(budget && { budget }),
  }
}

async function measureAudience(engine: Engine, audience: Audience, now: number): Promise<AudienceSize> {
  const rows = await engine.read(listAudience(audience, now))
  const withPhone = rows.filter((row) => row.has_address === 1).length
  return {
    people: rows.length,
    homes: new Set(rows.flatMap(({ household_id }) => household_id ?? [])).size,
    withPhone,
    withoutPhone: rows.length - withPhone,
  }
}

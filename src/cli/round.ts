import { brusselsTime } from '../domain/brussels-time.js'
import { type Budget, budgetOf, isSpent, nextBudgetAt } from '../domain/ceiling.js'
import type { Company } from '../domain/company.js'
import type { Engine } from '../store/engine.js'
import {
  cancelRound,
  findRoundsByKey,
  listRounds,
  pauseRound,
  type RoundState,
  type RoundStep,
  resumeRound,
} from '../store/round-control.js'
import { estimateSpent } from '../store/spent.js'
import type { CliDeps, Command, Report } from './deps.js'
import { readFlags } from './flags.js'
import { withStore } from './with-store.js'

const ROUNDS_SHOWN = 20

/** `round list` */
export async function showRounds(args: string[], deps: CliDeps): Promise<Report> {
  const given = readFlags(args, {})
  if ('faults' in given) return given
  return withStore(deps, async (engine) => {
    const rounds = await listRounds(engine, ROUNDS_SHOWN)
    const company = await deps.company()
    const budget = await budgetNow(engine, company, deps)
    const lines = rounds.length > 0 ? rounds.map(inWords) : ['No round yet.']
    return {
      lines: budget?.isSpent ? [ceilingInWords(budget, company, deps.clock.now()), ...lines] : lines,
      json: { rounds, ...(budget && { budget }) },
    }
  })
}

async function budgetNow(
  engine: Engine,
  company: Company,
  { clock }: CliDeps,
): Promise<(Budget & { isSpent: boolean }) | undefined> {
  const budget = await budgetOf(company, (since) => estimateSpent(engine, since, company.prices), clock)()
  return budget && { ...budget, isSpent: isSpent(budget) }
}

function ceilingInWords({ spent, ceiling }: Budget, { prices }: Company, now: number): string {
  const next = brusselsTime(nextBudgetAt(now)).slice(0, 10)
  return `This month's ceiling is reached: ${prices.currency} ${spent.toFixed(2)} of ${ceiling.toFixed(2)}. What is left of the rounds waits until ${next}; answers go on.`
}

/** `round pause KEY` */
export const pause = onRound(pauseRound, {
  done: 'rests: nothing of it goes out until "round resume"',
  fits: ({ state }) => state === 'going-out',
})

/** `round resume KEY` */
export const resume = onRound(resumeRound, {
  done: 'goes on',
  fits: ({ state }) => state === 'paused',
})

/** `round cancel KEY` */
export const cancel = onRound(cancelRound, {
  done: 'is cancelled: who was asked may still answer, nobody else is asked',
  fits: ({ state }) => state !== 'cancelled',
})

function onRound(
  act: (engine: Engine, step: RoundStep) => Promise<unknown>,
  { done, fits }: { done: string; fits(round: RoundState): boolean },
): Command {
  return async (args, deps) => {
    const given = readFlags(args, {}, ['KEY'])
    if ('faults' in given) return given
    const [key = ''] = given.named
    return withStore(deps, async (engine) => {
      const rounds = await findRoundsByKey(engine, key)
      if (rounds.length === 0) return { faults: [await unknownKey(engine, key)] }
      const fitting = rounds.filter(fits)
      if (fitting.length === 0) return { faults: rounds.map((round) => `Nothing to do. ${inWords(round)}`) }
      const at = deps.clock.now()
      for (const { id } of fitting) await act(engine, { id, by: 'cli', at })
      return { lines: [`The round of ${key} ${done}.`], json: { key, rounds: fitting.map(({ id }) => id) } }
    })
  }
}

async function unknownKey(engine: Engine, key: string): Promise<string> {
  const keys = (await listRounds(engine, ROUNDS_SHOWN)).map((round) => round.key)
  return `No question or meeting "${key}" was sent out. ${keys.length > 0 ? `Known: ${keys.join(', ')}.` : 'There is no round yet.'}`
}

function inWords({ key, about, createdAt, state, dispositions, queued }: RoundState): string {
  const people = Object.entries(dispositions).map(([disposition, count]) => `${count} ${disposition}`)
  const so = people.length > 0 ? people.join(', ') : 'not begun'
  return `${key} (${about}, ${brusselsTime(createdAt)}): ${state}; ${so}; ${queued} waiting to leave`
}

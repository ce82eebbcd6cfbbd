import { parseDay } from '../../domain/brussels-time.js'
import type { ConcernStep } from '../../domain/concern-life.js'
import { talkLanguage } from '../../domain/language.js'
import { dayInWords } from '../../domain/when.js'
import { type StepOutcome, takeStep } from '../../store/concern-steps.js'
import type { Concern } from '../../store/concerns.js'
import type { PagesDeps } from '../deps.js'

type Quoted = Pick<Concern, 'id' | 'number'>

/** Takes a step with a concern; who reported it hears of it in one short text. `plannedOn` is a day as 2026-03-10. */
export async function sayStep(
  deps: PagesDeps,
  { id, number }: Quoted,
  step: { state: ConcernStep; plannedOn?: string; memberId: string },
): Promise<StepOutcome> {
  const at = deps.clock.now()
  const dayAt = step.plannedOn === undefined ? undefined : parseDay(step.plannedOn)
  const outcome = await takeStep(deps, { ...step, concernIds: [id], at }, (language) =>
    deps.wording(language, `repair-desk:told-${step.state}`, {
      number,
      ...(dayAt !== undefined && { day: dayInWords(dayAt, talkLanguage(language)) }),
    }),
  )
  if (outcome === 'told') deps.poke()
  return outcome
}

/** Passes on what one person reported: she hears of all of it in one text. */
export async function sayPassedOn(
  deps: PagesDeps,
  concerns: readonly Quoted[],
  memberId: string,
): Promise<StepOutcome> {
  const [only, ...others] = concerns
  if (only && others.length === 0) return sayStep(deps, only, { state: 'seen', memberId })
  const concernIds = concerns.map(({ id }) => id)
  const numbers = concerns.map(({ number }) => number).join(', ')
  const step = { concernIds, state: 'seen' as const, memberId, at: deps.clock.now() }
  const outcome = await takeStep(deps, step, (language) =>
    deps.wording(language, 'repair-desk:told-seen-all', { numbers }),
  )
  if (outcome === 'told') deps.poke()
  return outcome
}

import { parseDay } from '../../domain/brussels-time.js'
import type { ConcernStep } from '../../domain/concern-life.js'
import { talkLanguage } from '../../domain/language.js'
import { dayInWords } from '../../domain/when.js'
import { type StepOutcome, takeStep } from '../../store/concern-steps.js'
import type { Concern } from '../../store/concerns.js'
import type { PagesDeps } from '../deps.js'

/** Takes a step with a concern; who reported it hears of it in one short text. `plannedOn` is a day as 2026-03-10. */
export async function sayStep(
  deps: PagesDeps,
  { id, number }: Pick<Concern, 'id' | 'number'>,
  step: { state: ConcernStep; plannedOn?: string; memberId: string },
): Promise<StepOutcome> {
  const at = deps.clock.now()
  const dayAt = step.plannedOn === undefined ? undefined : parseDay(step.plannedOn)
  const outcome = await takeStep(deps, { ...step, concernId: id, at }, (language) =>
    deps.wording(language, `repair-desk:told-${step.state}`, {
      number,
      ...(dayAt !== undefined && { day: dayInWords(dayAt, talkLanguage(language)) }),
    }),
  )
  if (outcome === 'told') deps.poke()
  return outcome
}

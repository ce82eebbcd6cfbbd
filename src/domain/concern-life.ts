/** Where a repair concern stands, in the order of its life. Not passed on yet: `new`, and what came back. */
export const CONCERN_STATES = ['new', 'reopened', 'seen', 'planned', 'done', 'not_ours'] as const
export type ConcernState = (typeof CONCERN_STATES)[number]

/** What the company has not been told of. */
export const NOT_PASSED_ON = ['new', 'reopened'] as const satisfies readonly ConcernState[]

/** What the repair desk can say of a concern; each is told to who reported it. */
export const CONCERN_STEPS = ['seen', 'planned', 'done', 'not_ours', 'reopened'] as const
export type ConcernStep = (typeof CONCERN_STEPS)[number]

/** From where a step can be taken. A day can be moved; what was closed by mistake is opened again. */
const AFTER: Record<ConcernStep, readonly ConcernState[]> = {
  seen: ['new', 'reopened'],
  planned: ['new', 'reopened', 'seen', 'planned'],
  done: ['new', 'reopened', 'seen', 'planned'],
  not_ours: ['new', 'reopened', 'seen', 'planned'],
  reopened: ['done', 'not_ours'],
}

/** The states in which a step can be taken. */
export function statesBefore(step: ConcernStep): readonly ConcernState[] {
  return AFTER[step]
}

/** What can be said of a concern that stands at `state`. */
export function stepsFrom(state: ConcernState): ConcernStep[] {
  return CONCERN_STEPS.filter((step) => AFTER[step].includes(state))
}

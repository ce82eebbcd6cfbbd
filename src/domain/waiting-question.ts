/** What is read of a conversation here; all of it is in talk/conversation-state.ts. */
interface Standing {
  stack: { state?: { about?: { invitationId?: string } } }[]
  lastAsked?: { about?: { invitationId?: string } }
  restsUntil?: number
  endsAt?: number
  burst?: {
    outboxMessageId: string
    before: Pick<Standing, 'lastAsked'>
    told: string[]
    follows: string[]
    answered?: NonNullable<Standing['lastAsked']>
    choices?: unknown
    invitationId?: string
  }
}

/** A reply without the question of ours that followed in it. */
export interface WithoutQuestion {
  body: string
  /** The conversation, in which that question was not asked. */
  conversation: string
  /** When the conversation wants a turn of its own (ms). */
  dueAt?: number
}

/**
 * Takes a question that has not left yet out of the reply that carries it. Undefined when the two cannot be told apart:
 * the question came back behind something else and stands among the answers, or nothing else is said.
 */
export function withoutQuestion(
  conversation: string,
  waiting: { outboxMessageId: string; invitationId: string },
): WithoutQuestion | undefined {
  const { burst, ...state } = JSON.parse(conversation) as Standing
  const isIt = (one: { about?: { invitationId?: string } } | undefined) =>
    one?.about?.invitationId === waiting.invitationId
  if (burst?.outboxMessageId !== waiting.outboxMessageId || burst.invitationId !== waiting.invitationId)
    return undefined
  if (burst.told.length === 0 || burst.follows.length === 0 || !isIt(state.stack.at(-1)?.state))
    return undefined
  const { choices: _, invitationId: __, ...reply } = burst
  const stack = state.stack.slice(0, -1)
  const { endsAt, lastAsked, ...standing } = state
  const askedBefore = isIt(lastAsked) ? (burst.answered ?? burst.before.lastAsked) : lastAsked
  const dueAt = Math.max((stack.length > 0 && endsAt) || 0, state.restsUntil ?? 0)
  const left: Standing = {
    ...standing,
    stack,
    ...(stack.length > 0 && endsAt !== undefined && { endsAt }),
    ...(askedBefore && { lastAsked: askedBefore }),
    burst: { ...reply, follows: [] },
  }
  return {
    body: reply.told.join('\n'),
    conversation: JSON.stringify(left),
    ...(dueAt > 0 && { dueAt }),
  }
}

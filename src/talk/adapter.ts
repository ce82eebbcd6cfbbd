import { type Activity, ActivityTypes, BotAdapter, type ResourceResponse, TurnContext } from 'botbuilder'
import { DialogMemoryScope, TurnMemoryScope } from 'botbuilder-dialogs/lib/memory/scopes/index.js'
import type { UnitOfWork } from './unit-of-work.js'

const MEMORY = { memoryScopes: [new TurnMemoryScope(), new DialogMemoryScope()], pathResolvers: [] }
const UNIT_OF_WORK = Symbol('unit of work')

/** The unit of work of the turn that this context belongs to. */
export function unitOfWork(context: TurnContext): UnitOfWork {
  return context.turnState.get(UNIT_OF_WORK) as UnitOfWork
}

/** botbuilder's idea of a channel. Ours sends nothing: what is said goes into the turn's unit of work. */
export class LineAdapter extends BotAdapter {
  /** Runs one turn; the context is revoked afterwards. */
  async run(work: UnitOfWork, logic: (context: TurnContext) => Promise<void>): Promise<void> {
    const context = new TurnContext(this, activityOf(work))
    context.turnState.set(UNIT_OF_WORK, work)
    // The SDK would make ten memory scopes and as many path resolvers for every turn; no talk uses them.
    context.turnState.set('DialogStateManagerConfiguration', MEMORY)
    await this.runMiddleware(context, logic)
  }

  override async sendActivities(
    context: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    const work = unitOfWork(context)
    for (const { type, text } of activities) {
      // Traces and typing indicators have no place in an SMS.
      if (type === ActivityTypes.Message && text) work.lines.push(text)
    }
    return activities.map(() => ({ id: '' }))
  }

  override updateActivity(): Promise<never> {
    return Promise.reject(new Error('A message that was sent cannot be changed'))
  }

  override deleteActivity(): Promise<never> {
    return Promise.reject(new Error('A message that was sent cannot be taken back'))
  }

  override async continueConversation(): Promise<never> {
    throw new Error('Proactive turns go through src/talk/turns.ts')
  }

  override async continueConversationAsync(): Promise<never> {
    throw new Error('Proactive turns go through src/talk/turns.ts')
  }
}

function activityOf(work: UnitOfWork): Partial<Activity> {
  const person = { id: work.party.tenant.id, name: '' }
  return {
    type: work.input ? ActivityTypes.Message : ActivityTypes.Event,
    text: work.input?.text ?? '',
    channelId: work.channel,
    from: person,
    recipient: { id: 'huurderslijn', name: '' },
    conversation: { id: work.party.tenant.id, name: '', isGroup: false, conversationType: '' },
  }
}

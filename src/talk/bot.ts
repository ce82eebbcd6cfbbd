import type { TurnContext } from 'botbuilder'
import type { DialogContext } from 'botbuilder-dialogs'
// Not by the front door: that brings the stock prompts and their recognisers, half of what a start costs.
import { DialogSet } from 'botbuilder-dialogs/lib/dialogSet.js'
import type { IncomingMessage } from '../domain/incoming-message.js'
import { LineAdapter, unitOfWork } from './adapter.js'
import { takeAlarms } from './alert.js'
import type { Conversation } from './conversation.js'
import { type AtTheDoor, atTheDoor } from './door.js'
import { beginAbout, follow } from './follow.js'
import { isWithPeople } from './for-people.js'
import { hearDoubt, hearTalks } from './hear-talks.js'
import { answerToOffer, offerLanguage } from './language-offer.js'
import { receive } from './reception.js'
import { answerGoingBack, type House } from './safety.js'
import { type Begin, ScriptDialog } from './script-dialog.js'
import { isResting, type UnitOfWork } from './unit-of-work.js'
import { isRecent, setAsideFor, toldOfRepair } from './unprompted.js'
import { keepForHuman } from './without-words.js'
import { isWrongNumber } from './wrong-number.js'

/** A turn that nobody's message started: a talk of ours, a reminder of it, or its end after too long a silence. */
export type Prompt = { kind: 'begin'; talk: string; begin: Begin } | { kind: 'remind' } | { kind: 'finish' }

/** Plays turns into a unit of work. Knows every talk; keeps nothing between turns. */
export interface Bot {
  /** `together` is the whole burst that the message belongs to. */
  hear(work: UnitOfWork, message: IncomingMessage, together: string): Promise<void>
  prompt(work: UnitOfWork, prompt: Prompt): Promise<void>
}

/** After these a person who came by herself may be asked whether short questions are welcome. */
const ASKS_CONSENT_AFTER: ReadonlySet<AtTheDoor['kind']> = new Set(['help', 'call-me', 'language'])

/** The one bridge to botbuilder: its stack lies in the turn's unit of work, and so do its words. */
export function createBot(talks: readonly Conversation[], house: House): Bot {
  const byName = new Map(talks.map((talk) => [talk.name, talk]))
  const adapter = new LineAdapter()
  const dialogs = new DialogSet({
    get: async (context: TurnContext) => ({ dialogStack: unitOfWork(context).state.stack }),
    set: async () => {},
    delete: async () => {},
  })
  for (const talk of talks) dialogs.add(new ScriptDialog(talk, setAsideFor(house)))

  function inTurn(work: UnitOfWork, play: (stack: DialogContext) => Promise<void>): Promise<void> {
    return adapter.run(work, async (context) => {
      const stack = await dialogs.createContext(context)
      // A talk that this program no longer knows, or cannot read, is let go, kindly.
      const isUnknown = stack.stack.some(({ id, state }) => !byName.has(id) || !state?.memory)
      if (isUnknown || isUnwanted(work, stack)) await stack.cancelAllDialogs()
      await play(stack)
    })
  }

  /** A question of ours to someone who has stopped since, at Twilio perhaps, is not asked again. */
  function isUnwanted({ party }: UnitOfWork, { activeDialog }: DialogContext): boolean {
    const isOurs = activeDialog !== undefined && byName.get(activeDialog.id)?.isOurQuestion === true
    return isOurs && party.tenant.stoppedAt !== undefined
  }

  /** What she told of something broken is kept, also when her next word ends the talk before it was noted. */
  async function endTalks(stack: DialogContext, work: UnitOfWork, door: AtTheDoor): Promise<void> {
    const active = stack.activeDialog && dialogs.find(stack.activeDialog.id)
    if (active instanceof ScriptDialog && active.id === 'repair' && door.kind !== 'wrong-number') {
      const said = work.lines.length
      // What ends the talk is no part of what is broken.
      const { input } = work
      delete work.input
      await active.finish(stack)
      if (input) work.input = input
      work.lines.length = said
      delete work.state.lastConcern
    }
    await stack.cancelAllDialogs()
  }

  /** Whether she would rather have another language: asked instead of anything else of ours. */
  function offer(work: UnitOfWork, text: string, door?: AtTheDoor['kind']): boolean {
    return !isWithPeople(work) && offerLanguage(work, text, { languages: house.company.languages, door })
  }

  return {
    hear(work, message, together) {
      const offered = isWithPeople(work) ? undefined : answerToOffer(work, message.text)
      const told = toldOfRepair(work)
      const before = {
        isWrongNumber: isWrongNumber(work, message.text),
        isSoonAfterTrouble: isSoonAfterTrouble(work),
        ...(told !== undefined && { told }),
      }
      const door = atTheDoor(message, together, before) ?? offered
      return inTurn(work, async (stack) => {
        if (work.takesAlarms && door?.kind !== 'emergency') return takeAlarms(work, house.company)
        if (!door && answerGoingBack(work, message.text, house)) return
        if (!door && (await hearDoubt(stack, work, message, house))) return
        if (!door) {
          // Who was just asked whether all of hers may go is not asked for more.
          const isLeaving = stack.activeDialog?.id === 'forget'
          const asksConsent = await hearTalks(stack, work, message, { byName, house })
          return follow(stack, work, asksConsent && !isLeaving && !offer(work, together), house)
        }
        keepForHuman(work, message)
        if (door.kind === 'forget') return askWhetherSure(stack, work)
        const afterwards = receive(work, door, house)
        if (afterwards === 'ends') await endTalks(stack, work, door)
        if (afterwards === 'comes-back' && stack.activeDialog && !isWithPeople(work)) {
          delete work.input
          await stack.continueDialog()
        }
        const isOffered = offer(work, together, door.kind)
        await follow(stack, work, ASKS_CONSENT_AFTER.has(door.kind) && !isOffered, house)
      })
    },

    prompt(work, prompt) {
      return inTurn(work, async (stack) => {
        if (prompt.kind === 'begin') {
          await beginAbout(stack, work, prompt.talk, prompt.begin)
        } else if (prompt.kind === 'remind') {
          work.effects.push({ kind: 'consent-reminded' })
          if (stack.activeDialog) await stack.continueDialog()
        } else {
          const active = stack.activeDialog && dialogs.find(stack.activeDialog.id)
          if (active instanceof ScriptDialog) await active.finish(stack)
        }
      })
    },
  }
}

/** On top of what is open, which comes back after it. Asked while it is open, it is the same question again. */
async function askWhetherSure(stack: DialogContext, work: UnitOfWork): Promise<void> {
  delete work.input
  if (stack.activeDialog?.id === 'forget') await stack.continueDialog()
  else await stack.beginDialog('forget')
}

/** In the hours after danger, or right after something broken was told. */
function isSoonAfterTrouble(work: UnitOfWork): boolean {
  return (
    isResting(work) || work.state.doubt !== undefined || isRecent(work) || toldOfRepair(work) !== undefined
  )
}

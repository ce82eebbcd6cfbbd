import type { TurnContext } from 'botbuilder'
import type { DialogContext } from 'botbuilder-dialogs'
// Not by the front door: that brings the stock prompts and their recognisers, half of what a start costs.
import { DialogSet } from 'botbuilder-dialogs/lib/dialogSet.js'
import type { IncomingMessage } from '../domain/incoming-message.js'
import { isThanks } from './acknowledgement.js'
import { LineAdapter, unitOfWork } from './adapter.js'
import { takeAlarms } from './alert.js'
import { answerAside, takeBackComing } from './asides.js'
import type { Conversation } from './conversation.js'
import { type AtTheDoor, atTheDoor } from './door.js'
import { goesToPeople, isWithPeople, keepWhileRoundRests, releaseWaiting } from './for-people.js'
import { answerToOffer, offerLanguage } from './language-offer.js'
import { answerNamed, beginLate } from './late-answer.js'
import { yesOrNo } from './readers.js'
import { receive } from './reception.js'
import { answerDoubt, type House } from './safety.js'
import { type Begin, ScriptDialog } from './script-dialog.js'
import { isResting, type UnitOfWork } from './unit-of-work.js'
import {
  addToAnswer,
  addToConcern,
  answerUnprompted,
  isAddition,
  isTellingMore,
  openTalkFor,
  setAsideFor,
  tellMore,
} from './unprompted.js'
import { answerWithoutWords, keepForHuman } from './without-words.js'
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

  /** Lets the talks hear her. Says whether she may be asked for consent after it. */
  async function hearTalks(
    stack: DialogContext,
    work: UnitOfWork,
    message: IncomingMessage,
  ): Promise<boolean> {
    if (releaseWaiting(work)) return false
    if (goesToPeople(work, message)) return false
    if (roundRests(stack, work)) {
      if (!openTalkFor(work, undefined)) {
        keepWhileRoundRests(work, message)
        return false
      }
      // What she comes with goes first; a late answer finds its question by `lastAsked`.
      await stack.cancelAllDialogs()
    }
    if (!work.input) return hearWithoutWords(stack, work, message)
    keepForHuman(work, message)
    if (await answerNamed(stack, work, byName)) return true
    if (isAside(stack, work)) {
      addToConcern(work, work.input.text)
      return false
    }
    if (isOnlyThanks(stack, work)) return false
    if (await answerAside(stack, work, house)) return false
    if (await takeBackComing(stack, work)) return true
    if (stack.activeDialog && !work.unseen) {
      await stack.continueDialog()
      return true
    }
    if (await beginLate(stack, work, byName)) return true
    if (work.unseen && stack.activeDialog && isTellingMore(work)) {
      await tellMore(stack, work)
      return true
    }
    if (isAddition(work)) {
      addToConcern(work, work.input.text)
      return true
    }
    const open = openTalkFor(work, undefined)
    if (!open && work.unseen) return addToAnswer(work)
    if (!open) return answerUnprompted(work, house)
    await stack.beginDialog(open.talk, open.begin)
    return true
  }

  /** Her answer to "is that so now?". When it is not, what she wrote may still be something to repair. */
  async function hearDoubt(
    stack: DialogContext,
    work: UnitOfWork,
    message: IncomingMessage,
  ): Promise<boolean> {
    const told = work.state.doubt?.text ?? ''
    const afterwards = answerDoubt(work, message.text, house)
    if (afterwards === undefined) return false
    if (afterwards !== 'comes-back') return true
    delete work.input
    if (stack.activeDialog) {
      await stack.continueDialog()
      return true
    }
    work.input = { text: told }
    const open = openTalkFor(work, undefined)
    if (open) await stack.beginDialog(open.talk, open.begin)
    return true
  }

  /** A photo, a voice note: kept and answered; the open talk asks its question again. */
  async function hearWithoutWords(
    stack: DialogContext,
    work: UnitOfWork,
    message: IncomingMessage,
  ): Promise<boolean> {
    const asks = answerWithoutWords(work, message, stack.activeDialog?.id)
    if (asks === 'open-talk') await stack.continueDialog()
    else if (asks === 'problem') await stack.beginDialog('repair')
    return false
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

  /** What follows at once: the question she just said yes to, or asking whether questions are welcome. */
  async function follow(stack: DialogContext, work: UnitOfWork, asksConsent: boolean): Promise<void> {
    work.toldLines = work.lines.length
    if (stack.activeDialog || work.isUrgent || work.party.tenant.leftAloneAt !== undefined) return
    if (isWithPeople(work)) return
    delete work.input
    if (work.effects.some((effect) => effect.kind === 'consent' && effect.state === 'given')) {
      const about = await work.nextWaiting()
      if (about) await beginAbout(stack, work, about.kind, { about })
      return
    }
    const isWelcome = asksConsent && work.lines.length > 0 && !isResting(work)
    if (isWelcome && house.company.consent === 'ask-first' && mayAsk(work)) {
      work.effects.push({ kind: 'consent-asked' })
      await stack.beginDialog('consent', { cameFirst: true } satisfies Begin)
    }
  }

  return {
    hear(work, message, together) {
      const offered = isWithPeople(work) ? undefined : answerToOffer(work, message.text)
      const door = atTheDoor(message, together, isWrongNumber(work, message.text)) ?? offered
      return inTurn(work, async (stack) => {
        if (work.takesAlarms && door?.kind !== 'emergency') return takeAlarms(work, house.company)
        if (!door && (await hearDoubt(stack, work, message))) return
        if (!door) {
          // Who was just asked whether all of hers may go is not asked for more.
          const isLeaving = stack.activeDialog?.id === 'forget'
          const asksConsent = await hearTalks(stack, work, message)
          return follow(stack, work, asksConsent && !isLeaving && !offer(work, together))
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
        await follow(stack, work, ASKS_CONSENT_AFTER.has(door.kind) && !isOffered)
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

/** Nobody is to answer the question that is open with her: its round rests. */
function roundRests({ activeDialog }: DialogContext, { desk, unseen }: UnitOfWork): boolean {
  return desk.rests === 'round' && activeDialog !== undefined && !unseen
}

async function beginAbout(stack: DialogContext, work: UnitOfWork, talk: string, begin: Begin): Promise<void> {
  const invitationId = begin.about?.invitationId
  if (invitationId) {
    work.invitationId = invitationId
    work.effects.push({ kind: 'invitation', invitationId, disposition: 'invited' })
  }
  await stack.beginDialog(talk, begin)
}

/** More about what is broken, while we wait to hear whether questions are welcome: kept, and not nagged about. */
function isAside({ activeDialog }: DialogContext, work: UnitOfWork): boolean {
  const isConsent = activeDialog?.id === 'consent' && !work.unseen && work.answersTo === undefined
  const { input } = work
  const isWords = input !== undefined && /\p{L}{2}/u.test(input.text)
  return isConsent && isWords && !yesOrNo.read({ ...input, again: false }) && isAddition(work)
}

/** "Ok merci" below "Genoteerd. Mogen wij u soms iets vragen?": for the first, and the second waits. */
function isOnlyThanks({ activeDialog }: DialogContext, { input, unseen, answersTo }: UnitOfWork): boolean {
  const asksConsent = activeDialog?.id === 'consent' && !unseen && answersTo === undefined
  return asksConsent && input !== undefined && input.payload === undefined && isThanks(input.text)
}

function mayAsk({ party: { tenant }, effects }: UnitOfWork): boolean {
  const wasJustAsked = effects.some(({ kind }) => kind === 'consent' || kind === 'consent-asked')
  return tenant.stoppedAt === undefined && tenant.consentAskedAt === undefined && !wasJustAsked
}

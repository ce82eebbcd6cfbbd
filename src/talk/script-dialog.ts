import type { DialogContext, DialogTurnResult } from 'botbuilder-dialogs'
import { Dialog } from 'botbuilder-dialogs/lib/dialog.js'
import { isClosing } from './acknowledgement.js'
import { unitOfWork } from './adapter.js'
import { type Conversation, isUnread, type Option, type Values } from './conversation.js'
import type { AboutRef } from './conversation-state.js'
import { forPeople } from './for-people.js'
import { CONSENT_COMES_BACK_MAX } from './limits.js'
import { type Memory, newMemory } from './memory.js'
import { choicesOf } from './offer.js'
import { type Cue, type Offers, type Played, play, type Stage } from './player.js'
import type { Problem } from './readers.js'
import { recordFact } from './record.js'
import { toldBeside } from './told-beside.js'
import { answeringIn, isResting, subjectOf, type UnitOfWork, wordsFor, writtenIn } from './unit-of-work.js'

/** How a talk is begun: what it is about, what is known already, and whether a late answer starts it. */
export interface Begin {
  about?: AboutRef
  heard?: Record<string, unknown>
  late?: boolean
  cameFirst?: boolean
}

/** What a talk keeps on the stack. */
export interface Frame {
  memory: Memory
  about?: AboutRef
  cameFirst?: boolean
  /** How often its question came back after something else. */
  cameBack?: number
}

/**
 * Decides what becomes of words that are no answer: a talk of their own, on top of the one that asked; or they were
 * answered at once, and the question comes back.
 */
export type SetAside = (
  work: UnitOfWork,
  open: string,
) => { talk: string; begin: Begin } | 'answered' | undefined

/** One talk on botbuilder's stack: replayed by name, never by step. */
export class ScriptDialog extends Dialog<Begin> {
  constructor(
    private readonly talk: Conversation,
    private readonly setAside: SetAside,
  ) {
    super(talk.name)
  }

  override async beginDialog(dialogs: DialogContext, begin: Begin = {}): Promise<DialogTurnResult> {
    Object.assign(frameOf(dialogs), newFrame(begin))
    const { input } = unitOfWork(dialogs.context)
    return this.go(dialogs, begin.late && input ? { kind: 'late', ...input } : { kind: 'begin' })
  }

  override async continueDialog(dialogs: DialogContext): Promise<DialogTurnResult> {
    const { input } = unitOfWork(dialogs.context)
    return input ? this.go(dialogs, { kind: 'heard', ...input }) : this.askBack(dialogs)
  }

  /** The talk that was set aside for another comes back with its question. */
  override async resumeDialog(dialogs: DialogContext): Promise<DialogTurnResult> {
    const { effects } = unitOfWork(dialogs.context)
    // Who stopped in the talk on top of it is asked nothing of ours any more.
    if (this.talk.isOurQuestion && effects.some(({ kind }) => kind === 'stopped')) return dialogs.endDialog()
    return this.askBack(dialogs)
  }

  /** Who came for something else is not asked each time whether questions are welcome; our reminder is another matter. */
  private async askBack(dialogs: DialogContext): Promise<DialogTurnResult> {
    const frame = frameOf(dialogs)
    const { lines, effects } = unitOfWork(dialogs.context)
    const isReminder = effects.some(({ kind }) => kind === 'consent-reminded')
    frame.cameBack = (frame.cameBack ?? 0) + 1
    const isNagging = this.talk.name === 'consent' && frame.cameBack > CONSENT_COMES_BACK_MAX
    if (isNagging && !isReminder && lines.length > 0) return Dialog.EndOfTurn
    return this.go(dialogs, { kind: 'ask-back' })
  }

  /** Ends the talk as if the rest stays unanswered; what was told so far is kept. */
  async finish(dialogs: DialogContext): Promise<DialogTurnResult> {
    const { about } = frameOf(dialogs)
    if (about?.invitationId) {
      const silence = { kind: 'invitation', invitationId: about.invitationId, disposition: 'silent' } as const
      unitOfWork(dialogs.context).effects.push(silence)
    }
    return this.go(dialogs, { kind: 'finish' })
  }

  private async go(dialogs: DialogContext, cue: Cue): Promise<DialogTurnResult> {
    const work = unitOfWork(dialogs.context)
    const frame = frameOf(dialogs)
    const { asked } = frame.memory
    const before = work.effects.length
    let outcome = await this.play(dialogs, frame, work, cue)
    if (cue.kind === 'heard' || cue.kind === 'late') work.reading = 'understood'
    if (asked === 'place' && outcome !== 'unread') keepPlace(work, before)
    if (outcome === 'unread') {
      const other = this.setAside(work, this.id)
      if (other === 'answered') {
        delete work.input
        return this.askBack(dialogs)
      }
      if (other) {
        delete work.input
        return dialogs.beginDialog(other.talk, other.begin)
      }
      if (isResting(work)) return this.rest(dialogs, work)
      const closes = closesTelling(frame, work)
      if (!closes) this.keepWords(frame, work)
      // "Ok merci" to "where?" is no place, and nothing of what is broken.
      const heard = closes ? ({ kind: 'heard', text: '' } as const) : cue
      outcome = await this.play(dialogs, frame, work, heard, true)
      // Not understood a second time it is kept as it was written, and the talk goes on.
      work.reading = frame.memory.again ? 'asked-again' : 'flagged'
    }
    if (this.talk.isOurQuestion) {
      const isAnswered = outcome === 'ended' && !Object.values(frame.memory.heard).some(isUnread)
      const { about, memory } = frame
      work.state.lastAsked = {
        talk: this.talk.name,
        ...(about && { about }),
        isAnswered,
        heard: memory.heard,
      }
      if (isAnswered) work.answered = work.state.lastAsked
      const problem = isAnswered && work.input ? toldBeside(work.input.text, memory.heard) : undefined
      if (problem) return dialogs.replaceDialog('also-repair', { heard: { problem } } satisfies Begin)
    }
    return outcome === 'ended' ? dialogs.endDialog() : Dialog.EndOfTurn
  }

  /** What was no answer is still said: more of what is broken, or words that a human reads. */
  private keepWords({ memory }: Frame, work: UnitOfWork): void {
    // Said twice, the script itself keeps it.
    if (memory.again || !work.input?.text) return
    const { text } = work.input
    const problem = memory.heard.problem as Problem | undefined
    if (problem) problem.words += ` / ${text}`
    else work.effects.push(forPeople(text))
  }

  /** After an emergency nobody is pressed for an answer; what she writes is passed on. */
  private async rest(dialogs: DialogContext, work: UnitOfWork): Promise<DialogTurnResult> {
    delete work.reading
    work.effects.push(forPeople(work.input?.text ?? ''))
    await dialogs.context.sendActivity(wordsFor(work, 'reception:resting'))
    return Dialog.EndOfTurn
  }

  private async play(
    dialogs: DialogContext,
    frame: Frame,
    work: UnitOfWork,
    cue: Cue,
    settle = false,
  ): Promise<Played> {
    const said: string[] = []
    // A yes in her own language is thanked for in it, whatever we asked it in.
    const isAgreeing = this.talk.name === 'consent' && (cue.kind === 'heard' || cue.kind === 'late')
    const stage = stageFor(this.talk, frame, work, said, isAgreeing ? answeringIn(work) : work)
    const outcome = await play(this.talk, frame.memory, stage, cue, settle)
    for (const line of said) await dialogs.context.sendActivity(line)
    return outcome
  }
}

/** Whether these words would be taken as the answer to a talk's first question. Changes nothing. */
export async function wouldAnswer(
  talk: Conversation,
  begin: Begin,
  work: UnitOfWork,
  input: { text: string; payload?: string },
): Promise<boolean> {
  const frame = newFrame(begin)
  const stage = { ...stageFor(talk, frame, work, []), say() {}, record: () => ({ number: '' }) }
  return (await play(talk, frame.memory, stage, { kind: 'late', ...input })) !== 'unread'
}

function newFrame({ heard, about, cameFirst }: Begin): Frame {
  return { memory: newMemory(heard), ...(about && { about }), ...(cameFirst && { cameFirst }) }
}

function frameOf(dialogs: DialogContext): Frame {
  return (dialogs.activeDialog as { state: unknown }).state as Frame
}

/** "In de badkamer, bij de lavabo" is one of three places, and what a repairer has to know. */
function keepPlace({ input, effects }: UnitOfWork, since: number): void {
  if (!input || input.payload !== undefined || !/\p{L}{2}/u.test(input.text)) return
  for (const effect of effects.slice(since)) {
    if (effect.kind === 'repair-concern') effect.problem += ` / ${input.text}`
  }
}

/** She takes it that all is said about what is broken. */
function closesTelling({ memory }: Frame, { input }: UnitOfWork): boolean {
  return memory.heard.problem !== undefined && input !== undefined && isClosing(input.text)
}

function stageFor(
  talk: Conversation,
  frame: Frame,
  work: UnitOfWork,
  said: string[],
  spoken: UnitOfWork = work,
): Stage {
  return {
    channel: work.channel,
    tenant: { ...work.facts, cameFirst: frame.cameFirst === true },
    about: subjectOf(work, frame.about),
    say(name: string, values: Values, offers?: Offers) {
      said.push(wordsFor(spoken, `${talk.name}:${name}`, values))
      if (!offers) return
      const choices = choicesOf(talk.name, offers, spoken, frame.about?.id)
      if (choices) work.choices = choices
      else delete work.choices
    },
    has: (name) => work.wording.has(spoken.language, `${talk.name}:${name}`),
    label: (question: string, option: Option) =>
      typeof option === 'string'
        ? wordsFor(work, `${talk.name}:${question}-${option}`)
        : writtenIn(work, option.label),
    record: (name, fact) => recordFact(work, frame.about, name, fact),
  }
}

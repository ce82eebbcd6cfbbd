import type { Caps } from '../domain/caps.js'
import type { Channel } from '../domain/channel.js'
import type { Clock } from '../domain/clock.js'
import type { Ids } from '../domain/ids.js'
import type { IncomingMessage } from '../domain/incoming-message.js'
import { talkLanguage } from '../domain/language.js'
import { decentTime, type QuietHours } from '../domain/quiet-hours.js'
import { allTemplates, findTemplate } from '../domain/template.js'
import type { Party } from '../domain/tenant.js'
import type { Reading, TalkStore, Turn, WaitingInvitation } from '../domain/turn.js'
import type { Wording } from '../domain/wording.js'
import { languageHint } from '../understanding/language-hint.js'
import { loadAnswersTo } from './answers-to.js'
import type { Bot, Prompt } from './bot.js'
import { openBurst } from './burst.js'
import { begunAnew, readState } from './conversation-state.js'
import { loadDesk } from './desk.js'
import { finishTurn, type Occasion } from './finish-turn.js'
import { firstContact } from './first-contact.js'
import { LATE_AFTER_MS, REPLAYS_MAX } from './limits.js'
import { serially } from './serial.js'
import { loadSubject, loadSubjects } from './subjects.js'
import { type UnitOfWork, wordsFor } from './unit-of-work.js'

export interface TurnsDeps {
  store: TalkStore
  bot: Bot
  clock: Clock
  ids: Ids
  wording: Wording
  consent: 'ask-first' | 'tell-and-stop'
  caps: Caps
  /** Whose OK takes an alarm. */
  alertPhones: readonly string[]
  burstWindowMs: number
  quietHours: QuietHours
  /** Something may be ready to leave. */
  poke(): void
  /** Told, once it is on disk, how far an answer was understood. */
  noticed?(reading: Reading): void
  /** A bug: told to the log with ids only, and answered politely. */
  broke(error: unknown, tenantId: string): void
}

type TurnResult = 'committed' | 'duplicate' | 'nothing'

/** A turn reads, plays and commits; one person's turns come one after the other. */
export interface Turns {
  /** Resolves once the message and all that follows from it are on disk. */
  hear(message: IncomingMessage): Promise<unknown>
  /** Gives an invitation its turn: asks, or asks for consent first, or lets it wait. Says whether it did anything. */
  invite(invitation: WaitingInvitation): Promise<boolean>
  /** Says whether there was anything to do. */
  prompt(tenantId: string, prompt: Prompt): Promise<boolean>
}

/** Opens the way from a message to what is kept and said. */
export function createTurns(deps: TurnsDeps): Turns {
  const { store, bot, clock, ids } = deps
  const inTurn = serially()
  const templates = allTemplates(deps.wording)

  function unitOfWork(party: Party, channel: Channel, now: number, lateSince?: number): UnitOfWork {
    const state = readState(party.conversation)
    const work: UnitOfWork = {
      party,
      channel,
      now,
      ids,
      wording: deps.wording,
      language: party.tenant.language,
      templateFor: (body) => findTemplate(body, templates[talkLanguage(work.language)]),
      facts: { isNew: party.tenant.consentAskedAt === undefined },
      state,
      effects: [],
      lines: [],
      things: [],
      subjects: new Map(),
      desk: {},
      ...(lateSince !== undefined && { lateSince }),
      nextWaiting: async () => {
        const waiting = await store.findWaitingInvitation(party.tenant.id, now)
        return waiting && loadSubject(store, work, waiting)
      },
    }
    return work
  }

  /** Plays and commits, again and again while other turns come in between. */
  async function untilWritten(attempt: () => Promise<Turn | undefined>): Promise<TurnResult> {
    for (let replays = 0; replays <= REPLAYS_MAX; replays++) {
      const turn = await attempt()
      if (!turn) return 'nothing'
      const outcome = await store.commit(turn)
      if (outcome === 'stale') continue
      if (outcome === 'committed' && turn.reading) deps.noticed?.(turn.reading)
      if (outcome === 'committed' && turn.effects.some(({ kind }) => kind === 'message')) deps.poke()
      return outcome
    }
    throw new Error(`A turn was overtaken ${REPLAYS_MAX} times`)
  }

  async function playHeard(message: IncomingMessage): Promise<Turn> {
    const now = clock.now()
    const { from, alias } = message
    if (alias) await store.recognise({ from, alias }, now)
    const known = await store.findPartyByAddress(from, message.repliesTo)
    const party = known ?? newParty(ids, message)
    if (!known && (await store.hasStoppedBefore(from))) party.tenant.stoppedAt = now
    const lateSince = sentLate(message, now)
    const work = unitOfWork(party, message.channel, now, lateSince)
    const burst = await openBurst(work, message, store)
    await loadSubjects(store, work)
    await loadAnswersTo(work, message, store)
    await loadDesk(work, message, deps)
    const turn: Occasion = { kind: 'heard', message, isNewParty: known === undefined, burst }
    const burstMs = lateSince === undefined ? deps.burstWindowMs : untilDecent(now)
    try {
      await bot.hear(work, message, burst.together)
    } catch (error) {
      deps.broke(error, party.tenant.id)
      return finishTurn(broken(work, message), turn, burstMs)
    }
    return finishTurn(work, turn, burstMs)
  }

  /** What she wrote yesterday is not answered in the middle of the night. */
  function untilDecent(now: number): number {
    return decentTime(now + deps.burstWindowMs, deps.quietHours) - now
  }

  /** A bug in a talk: the talk is let go, a human reads what she wrote, and she is told so. */
  function broken(work: UnitOfWork, message: IncomingMessage): UnitOfWork {
    const nothing = { ...work.party, conversation: JSON.stringify(begunAnew(work.state)) }
    const fresh = unitOfWork(nothing, work.channel, work.now, work.lateSince)
    fresh.effects.push({ kind: 'attention', attention: 'broken-turn', detail: message.text })
    fresh.lines.push(wordsFor(fresh, 'reception:passed-on'))
    // A question of ours that was handed back stays so.
    fresh.effects.push(
      ...work.effects.filter(({ kind }) => kind === 'invitation' || kind === 'consent-unasked'),
    )
    return fresh
  }

  async function playPrompt(
    tenantId: string,
    choose: (work: UnitOfWork) => Promise<Prompt | undefined>,
  ): Promise<Turn | undefined> {
    const now = clock.now()
    const party = await store.findPartyByTenant(tenantId)
    if (!party) return undefined
    const channel = party.writtenToBy ?? 'sms'
    const work = unitOfWork(party, channel, now)
    // Templates are in whole languages, and who has no number gets no SMS instead.
    if (party.address.kind !== 'phone') work.language = talkLanguage(work.language)
    await loadSubjects(store, work)
    const prompt = await choose(work)
    if (prompt) await bot.prompt(work, prompt)
    else if (work.effects.length === 0) return undefined
    // Nobody writes back unasked to who told something in confidence: a talk of hers ends without a word.
    if (party.tenant.leftAloneAt !== undefined) work.lines.length = 0
    const turn: Occasion = {
      kind: 'prompted',
      purpose: PURPOSE[prompt?.kind ?? 'begin'],
      notBeforeAt: decentTime(now, deps.quietHours),
    }
    return finishTurn(work, turn, deps.burstWindowMs)
  }

  /** A conversation that breaks is let go, so that it does not break again and again; a human looks at it. */
  async function letGo(tenantId: string, error: unknown): Promise<boolean> {
    deps.broke(error, tenantId)
    const outcome = await untilWritten(() =>
      playPrompt(tenantId, async (work) => {
        const anew = begunAnew(work.state)
        for (const key of Object.keys(work.state) as (keyof typeof work.state)[]) delete work.state[key]
        Object.assign(work.state, anew)
        work.effects.splice(0, work.effects.length, {
          kind: 'attention',
          attention: 'broken-turn',
          detail: '',
        })
        return undefined
      }),
    )
    return outcome === 'committed'
  }

  async function promptInTurn(
    tenantId: string,
    choose: (work: UnitOfWork) => Promise<Prompt | undefined>,
  ): Promise<boolean> {
    const party = await store.findPartyByTenant(tenantId)
    if (!party) return false
    return inTurn(party.address.value || tenantId, async () => {
      try {
        return (await untilWritten(() => playPrompt(tenantId, choose))) === 'committed'
      } catch (error) {
        return letGo(tenantId, error)
      }
    })
  }

  return {
    hear(message) {
      return inTurn(message.from.value, () => untilWritten(() => playHeard(message)))
    },
    invite(invitation) {
      return promptInTurn(invitation.tenantId, (work) =>
        firstContact(work, invitation, { store, consent: deps.consent, caps: deps.caps }),
      )
    },
    prompt(tenantId, prompt) {
      return promptInTurn(tenantId, async (work) => (isOutOfPlace(work, prompt) ? undefined : prompt))
    },
  }
}

/** A reminder is of our question about consent alone, and does not break the rest after an emergency. */
function isOutOfPlace({ state, now, party }: UnitOfWork, { kind }: Prompt): boolean {
  if (kind === 'remind' && party.tenant.leftAloneAt !== undefined) return true
  return kind === 'remind' && (state.stack.at(-1)?.id !== 'consent' || (state.restsUntil ?? 0) > now)
}

/** What a turn of ours is sent as. The end of a talk that she began is still an answer to her. */
const PURPOSE = { begin: 'round', remind: 'reminder', finish: 'reply' } as const

/** When she wrote, where that is long ago: we were away, and found it afterwards. */
function sentLate({ sentAt }: IncomingMessage, now: number): number | undefined {
  return sentAt !== undefined && now - sentAt > LATE_AFTER_MS ? sentAt : undefined
}

/** Someone nobody knows yet is answered in the language she seems to write; she may choose another. */
function newParty(ids: Ids, { from, text }: IncomingMessage): Party {
  return {
    tenant: { id: ids.next(), firstName: '', language: languageHint(text) ?? 'nl', kind: 'unknown' },
    addressId: ids.next(),
    address: from,
    conversationVersion: 0,
  }
}

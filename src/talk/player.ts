import type { Channel } from '../domain/channel.js'
import { twoThingsIn } from '../understanding/two-things.js'
import { choiceReader, listed, offered, someReader } from './choices.js'
import type {
  ChooseMore,
  ChooseSomeMore,
  Conversation,
  Option,
  Subjects,
  TenantFacts,
  Unread,
  Values,
  Words,
} from './conversation.js'
import type { Facts } from './facts.js'
import type { Memory } from './memory.js'
import type { Heard, Reader, Tappable } from './reader.js'

/**
 * Why the script is played: from the start; with something heard; with a late answer to its first question,
 * which she was asked before this talk was begun again; to ask again what was asked; or to end it.
 */
export type Cue =
  | { kind: 'begin' }
  | { kind: 'heard' | 'late'; text: string; payload?: string }
  | { kind: 'ask-back' }
  | { kind: 'finish' }

/**
 * `unread`: what was heard is no answer to what was asked; nothing was said or remembered, and the same cue
 * with `settle` asks again in other words.
 */
export type Played = 'waiting' | 'ended' | 'unread'

/** What can be tapped in answer to a question: its own options, or what its reader understands. */
export interface Offers {
  asked: string
  taps: readonly Tappable[]
}

/** What the player needs from the turn it plays in. */
export interface Stage {
  channel: Channel
  tenant: TenantFacts
  about: Subjects[keyof Subjects]
  /** Says a wording of this talk. `offers` is what can be tapped in answer, for the question `asked`. */
  say(name: string, values: Values, offers?: Offers): void
  has(name: string): boolean
  /** The label of an option, in the tenant's language. */
  label(question: string, option: Option): string
  record<Name extends keyof Facts>(name: Name, fact: Facts[Name]): unknown
}

/** Thrown to wait: it unwinds the script, which is played again from the top when something is heard. */
class Waiting {
  constructor(readonly unread = false) {}
}

/**
 * Plays a talk from the top. What was heard is answered from memory by name; the first question without an
 * answer is asked, and there it waits. Memory is changed in place. A script that breaks a rule throws.
 */
export async function play(
  talk: Conversation,
  memory: Memory,
  stage: Stage,
  cue: Cue,
  settle = false,
): Promise<Played> {
  const performance = new Performance(memory, stage, cue, settle)
  try {
    await talk.script(bound(performance))
    return 'ended'
  } catch (thrown) {
    if (!(thrown instanceof Waiting)) throw thrown
    return thrown.unread ? 'unread' : 'waiting'
  }
}

/** Scripts take the words apart (`{ say, ask }`), so each must stand by itself. */
export function bound(words: Words<Subjects[keyof Subjects]>): Words<never> {
  return {
    channel: words.channel,
    tenant: words.tenant,
    about: words.about as never,
    say: words.say.bind(words),
    ask: words.ask.bind(words),
    choose: words.choose.bind(words),
    chooseSome: words.chooseSome.bind(words),
    record: words.record.bind(words),
  }
}

class Performance implements Words<Subjects[keyof Subjects]> {
  private readonly names = new Set<string>()
  private input: { name: string | undefined; heard: Omit<Heard, 'again'> } | undefined
  /** The words that answered a question in this performance. */
  private answered: string | undefined

  constructor(
    private readonly memory: Memory,
    private readonly stage: Stage,
    private readonly cue: Cue,
    private readonly settle: boolean,
  ) {
    if (cue.kind !== 'heard' && cue.kind !== 'late') return
    this.input = {
      name: memory.asked,
      heard: { text: cue.text, ...(cue.payload !== undefined && { payload: cue.payload }) },
    }
  }

  get channel() {
    return this.stage.channel
  }
  get tenant() {
    return this.stage.tenant
  }
  get about() {
    return this.stage.about
  }

  async say(name: string, values: Values = {}): Promise<void> {
    this.once(name)
    if (this.memory.said.includes(name)) return
    this.memory.said.push(name)
    this.stage.say(name, values)
  }

  async ask<Value>(name: string, reader: Reader<Value>, values: Values = {}): Promise<Value | Unread> {
    this.once(name)
    if (name in this.memory.heard) return this.memory.heard[name] as Value | Unread
    const answer = this.answerTo(name, reader)
    if (answer !== undefined) return this.keep(name, answer)
    if (this.cue.kind === 'finish') return this.keep(name, { unread: '' })
    return this.wait(name, values, { asked: name, taps: reader.taps ?? [] })
  }

  async choose<Key extends string>(
    name: string,
    options: readonly Option<Key>[],
    { zero, values = {}, ...words }: ChooseMore<Key> = {},
  ): Promise<Key | Unread> {
    const choices = offered(options, zero, (option) => this.stage.label(name, option))
    const remembered = this.memory.heard[name]
    // An answer that the script no longer offers is no answer any more.
    if (typeof remembered === 'string' && !choices.some(({ key }) => key === remembered)) {
      delete this.memory.heard[name]
    }
    return this.ask(name, choiceReader(choices, words), { ...values, options: listed(choices) })
  }

  async chooseSome<Key extends string>(
    name: string,
    options: readonly Option<Key>[],
    { zero, values = {}, meantIn }: ChooseSomeMore<Key>,
  ): Promise<Key[] | Unread> {
    const choices = offered(options, zero, (option) => this.stage.label(name, option))
    if (this.answered !== undefined && !(name in this.memory.heard)) {
      const told = meantIn(this.answered).filter((key) => key !== zero)
      if (told.length > 0) this.memory.heard[name] = told
    }
    return this.ask(name, someReader(choices, meantIn), { ...values, options: listed(choices) })
  }

  async record<Name extends keyof Facts>(name: Name, fact: Facts[Name]) {
    this.once(`record ${name}`)
    if (!(name in this.memory.recorded)) this.memory.recorded[name] = this.stage.record(name, fact) ?? null
    return this.memory.recorded[name] as never
  }

  private once(name: string): void {
    if (this.names.has(name)) throw new Error(`The name "${name}" is used twice in one script`)
    this.names.add(name)
  }

  private keep<Value>(name: string, value: Value): Value {
    this.memory.heard[name] = value
    delete this.memory.unfiled[name]
    if (this.memory.asked === name) {
      delete this.memory.asked
      delete this.memory.again
    }
    return value
  }

  /** Reads what was sent, if it was sent to this question: a changed script may have put another one before it. */
  private answerTo<Value>(name: string, reader: Reader<Value>): Value | Unread | undefined {
    const unfiled = this.memory.unfiled[name]
    if (unfiled !== undefined) {
      delete this.memory.unfiled[name]
      return reader.read({ text: unfiled, again: false })
    }
    if (!this.input || (this.cue.kind === 'heard' && this.input.name !== name)) return undefined
    const { heard } = this.input
    const again = this.memory.again === true
    const value = reader.read({ ...heard, again }) ?? besides(reader, { ...heard, again })
    if (value !== undefined) {
      this.input = undefined
      if (heard.payload === undefined) this.answered = heard.text
      return value
    }
    if (!this.settle) throw new Waiting(true)
    if (!again) return undefined
    this.input = undefined
    return { unread: heard.text }
  }

  private wait(name: string, values: Values, offers: Offers): never {
    const isSame = this.memory.asked === name
    if (isSame && this.cue.kind === 'heard') {
      this.memory.again = true
      this.stage.say(`${name}-again`, values, offers)
    } else if (isSame) {
      this.stage.say(this.stage.has(`${name}-back`) ? `${name}-back` : name, values, offers)
    } else {
      if (this.input?.name !== undefined) this.memory.unfiled[this.input.name] = this.input.heard.text
      this.memory.asked = name
      delete this.memory.again
      this.stage.say(name, values, offers)
    }
    throw new Waiting()
  }
}

/** The answer in a text that tells of something broken as well, where the whole is not understood. */
function besides<Value>(reader: Reader<Value>, heard: Heard): Value | undefined {
  const told = twoThingsIn(heard.text)
  return told && reader.read({ ...heard, text: told.answer })
}

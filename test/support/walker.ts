import type { Channel } from '../../src/domain/channel.js'
import { LIST_DESCRIPTION_MAX } from '../../src/domain/choices.js'
import { inLanguage, type TalkLanguage } from '../../src/domain/language.js'
import { type Period, periodInWords } from '../../src/domain/when.js'
import type { Wording } from '../../src/domain/wording.js'
import { choiceReader, listed, offered } from '../../src/talk/choices.js'
import type {
  Conversation,
  Option,
  Subjects,
  TenantFacts,
  Values,
  Words,
} from '../../src/talk/conversation.js'
import { bound } from '../../src/talk/player.js'
import type { Reader } from '../../src/talk/reader.js'

/** One way through a talk: what was said between two answers, and what was kept. */
export interface Path {
  /** What she answered, by the name of the question. */
  answers: string[]
  /** What each turn says, as one message. */
  messages: { text: string; wordings: string[] }[]
  recorded: string[]
  /** Every wording that was needed on the way, labels of options included. */
  used: Set<string>
}

export interface Setting {
  language: TalkLanguage
  channel: Channel
  tenant: TenantFacts
  about: Subjects[keyof Subjects]
  wording: Wording
}

/** More ways than this through one talk means that nobody can oversee it. */
const PATHS_MAX = 500
/** An answer that is none, said twice: the talk goes on without it. */
const NONSENSE = '?!?'

/**
 * A second interpreter of the five words: it walks every path of a script, giving each question each of its
 * answers, and no answer at all. It knows nothing of the player.
 */
export async function walk(talk: Conversation, setting: Setting): Promise<Path[]> {
  const paths: Path[] = []
  let turns: number[] | undefined = []
  while (turns) {
    const walker: Walker = new Walker(talk.name, setting, turns)
    await talk.script(bound(walker))
    paths.push(walker.path())
    if (paths.length > PATHS_MAX) throw new Error(`${talk.name} has more than ${PATHS_MAX} paths`)
    turns = walker.nextTurns()
  }
  return paths
}

class Walker implements Words<Subjects[keyof Subjects]> {
  private readonly taken: { choice: number; of: number }[] = []
  private readonly found: Path = { answers: [], messages: [], recorded: [], used: new Set() }
  private lines: string[] = []
  private wordings: string[] = []

  constructor(
    private readonly talk: string,
    private readonly setting: Setting,
    private readonly turns: readonly number[],
  ) {}

  get channel() {
    return this.setting.channel
  }
  get tenant() {
    return this.setting.tenant
  }
  get about() {
    return this.setting.about
  }

  async say(name: string, values: Values = {}): Promise<void> {
    this.word(name, values)
  }

  async ask<Value>(name: string, reader: Reader<Value>, values: Values = {}) {
    this.word(name, values)
    this.turn()
    for (const { key, title } of reader.taps ?? []) this.tap(title ?? this.own(`tap:${key}`))
    const samples = [...reader.samples, NONSENSE]
    const index = this.next(samples.length)
    const text = samples[index] ?? NONSENSE
    this.found.answers.push(`${name}: ${text}`)
    const value = text === NONSENSE ? undefined : reader.read({ text, again: true })
    if (text !== NONSENSE && value === undefined)
      throw new Error(`${this.talk}:${name} does not read "${text}"`)
    // Both the other words and the shorter question that comes back must exist and fit.
    for (const other of ['again', 'back']) {
      this.word(`${name}-${other}`, values)
      this.turn()
    }
    return value ?? { unread: NONSENSE }
  }

  async choose<Key extends string>(
    name: string,
    options: readonly Option<Key>[],
    { zero, values = {} }: { zero?: Key; values?: Values } = {},
  ) {
    const { language } = this.setting
    const choices = offered(options, zero, (option) =>
      typeof option === 'string' ? this.text(`${name}-${option}`, {}) : inLanguage(option.label, language),
    )
    return this.ask(name, choiceReader(choices), { ...values, options: listed(choices) })
  }

  async chooseSome<Key extends string>(
    name: string,
    options: readonly Option<Key>[],
    { zero, values = {} }: { zero: Key; values?: Values },
  ) {
    const one = await this.choose(name, options, { zero, values })
    return typeof one === 'string' ? [one] : one
  }

  async record(name: string) {
    this.found.recorded.push(name)
    return { number: 'K7F4' } as never
  }

  path(): Path {
    this.turn()
    return this.found
  }

  private word(name: string, values: Values): void {
    this.lines.push(this.text(name, values))
    this.wordings.push(`${this.talk}:${name}`)
  }

  private text(name: string, values: Values): string {
    const { language, channel, wording } = this.setting
    this.found.used.add(`${this.talk}:${name}`)
    const plain = Object.entries(values).map(([key, value]) => {
      if (typeof value !== 'object') return [key, value]
      return [
        key,
        'startsAt' in value ? periodInWords(value as Period, language) : inLanguage(value, language),
      ]
    })
    return wording(language, `${this.talk}:${name}`, { ...Object.fromEntries(plain), context: channel })
  }

  private own(key: string): string {
    this.found.used.add(key)
    return this.setting.wording(this.setting.language, key)
  }

  /** WhatsApp shows a title of 72 letters at the most, in the description of a list. */
  private tap(title: string): void {
    this.own('tap:list')
    if (title.length > LIST_DESCRIPTION_MAX) throw new Error(`"${title}" is too long to tap`)
  }

  private turn(): void {
    if (this.lines.length > 0)
      this.found.messages.push({ text: this.lines.join('\n'), wordings: this.wordings })
    this.lines = []
    this.wordings = []
  }

  private next(of: number): number {
    const choice = this.turns[this.taken.length] ?? 0
    this.taken.push({ choice, of })
    return choice
  }

  /** The turns of the next path, counting up from the last question; undefined when all were walked. */
  nextTurns(): number[] | undefined {
    const turns = this.taken.map(({ choice }) => choice)
    for (let last = turns.length - 1; last >= 0; last--) {
      const { choice, of } = this.taken[last] ?? { choice: 0, of: 0 }
      if (choice + 1 < of) return [...turns.slice(0, last), choice + 1]
    }
    return undefined
  }
}

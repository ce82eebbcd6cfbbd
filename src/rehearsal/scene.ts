import type { DoubleMessage } from '../channels/simulated/message-log.js'
import type { Channel } from '../domain/channel.js'
import { segmentsOf } from '../domain/segments.js'
import type { KeptFact } from '../store/kept-facts.js'
import { type Cast, whoHas } from './cast.js'
import type { Step } from './script.js'

/** One step of a talk, and all that came of it. */
export interface Scene {
  step: Step
  messages: DoubleMessage[]
  kept: KeptFact[]
}

/** Who is in the talk: only what they get and what is kept of them is written, and what goes to no tenant. */
export interface Players {
  cast: Cast
  /** Whose lines carry no name. */
  player: string
  /** What they write by; what comes by another is marked. */
  channel: Channel
  all: ReadonlySet<string>
}

/** What a step reads like on paper. */
export function writeScene(scene: Scene, players: Players): string[] {
  return [...writeStep(scene.step, players), ...writeOutcome(scene, players)]
}

/** What came of it: what the bot said, and what it kept. */
export function writeOutcome(scene: Scene, players: Players): string[] {
  const { cast, player } = players
  return [
    ...inOrder(scene.messages, ({ to }) => to, players).flatMap((message) => writeMessage(message, players)),
    ...unanswered(scene, cast).map((who) => `${mark(who, player)}< (nothing)`),
    ...writeKept(scene.kept, players),
  ]
}

function writeStep(step: Step, { player }: Players): string[] {
  if (step.kind === 'time') return [`~ ${step.text}`]
  if (step.kind === 'event') return [`! ${step.text}`]
  return step.lines.map((line) => {
    if (typeof line === 'string') return `! ${line}`
    return `${mark(line.who, player)}>${line.text === '' ? '' : ' '}${line.text}`
  })
}

/** Who wrote and got nothing of ours back. */
export function unanswered({ step, messages }: Scene, cast: Cast): string[] {
  if (step.kind !== 'says') return []
  const wrote = new Set(step.lines.flatMap((line) => (typeof line === 'string' ? [] : [line.who])))
  const answered = messages.flatMap(({ direction, to }) =>
    direction === 'outbound-api' ? [whoHas(cast, to)] : [],
  )
  return [...wrote].filter((who) => !answered.includes(who))
}

function writeMessage(message: DoubleMessage, players: Players): string[] {
  const { direction, to, text, choices } = message
  const who = whoHas(players.cast, to)
  if (who !== undefined && !players.all.has(who)) return []
  const name = who === undefined ? undefined : mark(who, players.player)
  if (direction === 'outbound-reply') return [`@ twilio${name ? ` to ${name}` : ''}: ${text}`]
  const [first, ...more] = text.split('\n')
  return [
    `${name === undefined ? '@ staff:' : `${name}<`} ${first}`,
    ...more.map((line) => `  ${line}`),
    ...(choices ? [`  ${writeChoices(choices)}`] : []),
    ...writeNotes(message, who === undefined ? 'sms' : players.channel),
  ]
}

function writeNotes(message: DoubleMessage, expected: Channel): string[] {
  const { channel, text, status, errorCode } = message
  const parts = segmentsOf(text)
  const notes = [
    ...(channel === expected ? [] : [`by ${channel}`]),
    ...(parts > 1 && channel === 'sms' ? [`${parts} segments`] : []),
    ...(status === 'failed' ? [`never arrived: ${errorCode}`] : []),
  ]
  return notes.length > 0 ? [`  (${notes.join(', ')})`] : []
}

/** Buttons as they stand under a message; before a list the words that open it. */
function writeChoices({ button, options }: NonNullable<DoubleMessage['choices']>): string {
  const all = options.map(({ title }) => `[${title}]`).join(' ')
  return button ? `${button}: ${all}` : all
}

export function writeKept(kept: readonly KeptFact[], players: Players): string[] {
  const { cast, player, all } = players
  return inOrder(kept, ({ identity }) => identity, players).flatMap(({ line, identity }) => {
    const who = whoHas(cast, identity) ?? player
    return all.has(who) ? [`${mark(who, player)}= ${line.replaceAll('\n', ' / ')}`] : []
  })
}

/** By person, in the order they first spoke, then the others: who is served first in one moment is chance. */
function inOrder<One>(
  all: readonly One[],
  identityOf: (one: One) => string,
  { cast, all: players }: Players,
): readonly One[] {
  const names = [...players]
  const place = (one: One) => {
    const at = names.indexOf(whoHas(cast, identityOf(one)) ?? '')
    return at < 0 ? names.length : at
  }
  return all.toSorted((a, b) => place(a) - place(b))
}

/** What stands before `>`, `<` and `=`. */
function mark(who: string, player: string): string {
  return who === player ? '' : who
}

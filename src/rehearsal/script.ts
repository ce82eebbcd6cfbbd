import { parseInstant } from '../domain/brussels-time.js'
import { CHANNELS, type Channel } from '../domain/channel.js'
import type { Cast } from './cast.js'

/**
 * A talk as it reads on paper. The author writes `#` why, the heading (channel, language, who, when), `>`
 * what the tenant sends (`jan>` what Jan sends), `~` how long it lasts, `!` what else happens. The bot writes
 * `<` what it says (`jan<` to Jan), `@` what others get, `=` what is kept. Lines of `>` directly under one
 * another are a burst; a `! restart` among them is a kill before the answer has left, and a `! round …` steers a round
 * while it waits.
 */
export interface Script {
  why: string[]
  heading: string
  channel: Channel
  player: string
  at: number
  /** What the company of the cast has otherwise. */
  company: Record<string, string>
  steps: Step[]
}

export interface Spoken {
  who: string
  text: string
}

/** What happens between two texts of a burst. */
export type Between = 'restart' | `round ${string}`

export interface Burst {
  kind: 'says'
  lines: (Spoken | Between)[]
  /** Who is to hear nothing. */
  silent: Set<string>
}

export type Step = Burst | { kind: 'event'; text: string } | { kind: 'time'; text: string }

const HEADING = new RegExp(
  `^(${CHANNELS.join('|')}) ([a-z]{2}) (\\w+) @ (\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d)(?: (.*))?$`,
)
const SPOKEN = /^([a-z]*)>(?: (.*))?$/
const BETWEEN = /^! (restart|round .+)$/
const SILENCE = /^([a-z]*)< \(nothing\)$/

/** The heading of a talk without a company of its own. */
export function headingOf(cast: Cast, channel: Channel, player: string, at: string): string {
  return `${channel} ${cast.people[player]?.language} ${player} @ ${at}`
}

/** Reads the author's half; what the bot wrote is left out. */
export function readScript(file: string, cast: Cast): Script {
  const lines = file.split('\n')
  const why = lines.filter((line) => line.startsWith('#'))
  const heading = lines.find((line) => HEADING.test(line)) ?? ''
  const [, channel, language, player = '', time = '', changes = ''] = HEADING.exec(heading) ?? []
  const at = parseInstant(time)
  if (why.length === 0 || at === undefined) {
    throw new Error('A transcript begins with a line of # why, and a heading')
  }
  if (cast.people[player]?.language !== language) throw new Error(`${player} does not speak ${language}`)
  return {
    why,
    heading,
    channel: channel as Channel,
    player,
    at,
    company: Object.fromEntries(
      changes.split(' ').flatMap((one) => (one ? [one.split('=') as [string, string]] : [])),
    ),
    steps: readSteps(lines, player, cast),
  }
}

/** `player` is who speaks where no name stands before the `>`. */
export function readSteps(lines: readonly string[], player: string, cast: Cast): Step[] {
  const steps: Step[] = []
  let isBurst = false
  for (const line of lines) {
    const last = steps.at(-1)
    const burst: Burst | undefined = isBurst && last?.kind === 'says' ? last : undefined
    const [spoken, name, text = ''] = SPOKEN.exec(line) ?? []
    const [silence, silent] = SILENCE.exec(line) ?? []
    const between: string | undefined = burst && BETWEEN.exec(line)?.[1]
    isBurst = spoken !== undefined || between !== undefined
    if (spoken !== undefined) {
      const said = { who: name || player, text }
      if (!cast.people[said.who]) throw new Error(`Nobody is called ${said.who}: ${line}`)
      if (burst) burst.lines.push(said)
      else steps.push({ kind: 'says', lines: [said], silent: new Set() })
    } else if (between !== undefined) burst?.lines.push(between as Between)
    else if (silence !== undefined && last?.kind === 'says') last.silent.add(silent || player)
    else if (line.startsWith('! ')) steps.push({ kind: 'event', text: line.slice(2) })
    else if (line.startsWith('~ ')) steps.push({ kind: 'time', text: line.slice(2) })
  }
  return steps
}

/** Everyone who says something in it, the one of the heading first. */
export function playersOf(steps: readonly Step[], player: string): Set<string> {
  const said = steps.flatMap((step) => (step.kind === 'says' ? step.lines : []))
  return new Set([player, ...said.flatMap((line) => (typeof line === 'string' ? [] : [line.who]))])
}

import { segmentsOf } from '../../src/channels/segments.js'
import type { Channel } from '../../src/domain/channel.js'
import { DAY, HOUR, MINUTE } from '../../src/domain/clock.js'
import { ANNOUNCED, ASKED, BSUID, CAST, type Player, tenantsFile } from './cast.js'
import { keptSince } from './kept.js'
import { type World, world } from './world.js'

/**
 * A talk as it reads on paper. The author writes `#` why, the heading (channel, language, who, when), `>` what
 * the tenant sends, `~` how long it lasts, `!` what else happens. The bot writes `<` what it says, `@` what
 * others get, `=` what is kept. Lines of `>` directly under one another are a burst.
 */
interface Script {
  why: string[]
  heading: string
  channel: Channel
  player: Player
  at: number
  company: Record<string, string>
  steps: Step[]
}

type Step = { kind: 'says'; texts: string[]; isSilent: boolean } | { kind: 'event' | 'time'; text: string }

const HEADING = /^(sms|whatsapp) (nl|fr|en) (\w+) @ (\d{4}-\d\d-\d\d) (\d\d:\d\d)(?: (.*))?$/

/** Reads the author's half; what the bot wrote is left out. */
export function readTranscript(file: string): Script {
  const lines = file.split('\n')
  const why = lines.filter((line) => line.startsWith('#'))
  const heading = lines.find((line) => HEADING.test(line)) ?? ''
  const [, channel, language, player, date, time, rest = ''] = HEADING.exec(heading) ?? []
  if (why.length === 0 || !channel) throw new Error('A transcript begins with a line of # why, and a heading')
  if (CAST[player as Player]?.language !== language) throw new Error(`${player} does not speak ${language}`)
  return {
    why,
    heading,
    channel: channel as Channel,
    player: player as Player,
    at: Date.parse(`${date}T${time}:00+01:00`),
    company: Object.fromEntries(
      rest.split(' ').flatMap((one) => (one ? [one.split('=') as [string, string]] : [])),
    ),
    steps: readSteps(lines),
  }
}

function readSteps(lines: string[]): Step[] {
  const steps: Step[] = []
  let before = ''
  for (const line of lines) {
    const text = line.slice(2)
    const last = steps.at(-1)
    if (line.startsWith('> ') || line === '>') {
      if (before.startsWith('>') && last?.kind === 'says') last.texts.push(text)
      else steps.push({ kind: 'says', texts: [text], isSilent: false })
    } else if (line === '< (nothing)' && last?.kind === 'says') last.isSilent = true
    else if (line.startsWith('! ')) steps.push({ kind: 'event', text })
    else if (line.startsWith('~ ')) steps.push({ kind: 'time', text })
    before = line
  }
  return steps
}

/** Plays a transcript through the whole line, with a new process for every message; writes it anew. */
export async function playTranscript(file: string): Promise<string> {
  const script = readTranscript(file)
  const here = await world({ now: script.at, company: script.company as never })
  try {
    await here.cli(['tenants', 'import', 'tenants.csv'], { 'tenants.csv': tenantsFile() })
    const stage = new Stage(here, script)
    const written: string[] = []
    for (const step of script.steps) written.push(await stage.play(step))
    return `${[...script.why, script.heading, '', ...written].join('\n')}`
  } finally {
    await here.close()
  }
}

class Stage {
  private heard = 0
  private lastSid = ''
  private readonly kept: ReturnType<typeof keptSince>

  constructor(
    private readonly here: World,
    private readonly script: Script,
  ) {
    this.kept = keptSince()
  }

  async play(step: Step): Promise<string> {
    const lines = step.kind === 'says' ? await this.say(step) : await this.happen(step)
    const said = this.messages()
    if (step.kind === 'says' && said.every((line) => !line.startsWith('<'))) {
      if (!step.isSilent) throw new Error(`Silence after "${step.texts.join(' / ')}"`)
      said.push('< (nothing)')
    }
    return `${[...lines, ...said, ...(await this.kept(this.here.engine()))].join('\n')}\n`
  }

  private async say({ texts }: { texts: string[] }): Promise<string[]> {
    for (const body of texts) {
      await this.here.restart()
      await this.send(body)
      await this.here.pass(1000)
    }
    await this.here.pass(4000)
    return texts.map((text) => `> ${text}`)
  }

  private async send(body: string, extra: Record<string, string> = {}): Promise<void> {
    const { channel, player } = this.script
    const media: Record<string, string> =
      body === '[photo]'
        ? { Body: '', NumMedia: '1', MediaUrl0: 'https://api.twilio.com/x', MediaContentType0: 'image/jpeg' }
        : {}
    const from = player === 'onbekend' && channel === 'whatsapp' ? BSUID : CAST[player].phone
    const answer = await this.here.twilio.sendFrom({ from, channel, body, extra: { ...media, ...extra } })
    if (answer.status !== 200) throw new Error(`The line answered ${answer.status}: ${answer.body}`)
    this.lastSid = answer.messageSid
    this.lastBody = body
  }
  private lastBody = ''

  private async happen({ kind, text }: { kind: 'event' | 'time'; text: string }): Promise<string[]> {
    if (kind === 'time') {
      await this.here.pass(duration(text))
      return [`~ ${text}`]
    }
    const [verb, what = ''] = text.split(' ')
    if (verb === 'ask') await this.order(['ask', 'file.json'], ASKED[what])
    else if (verb === 'announce') await this.order(['announce', 'file.json'], ANNOUNCED[what])
    else if (verb === 'twilio' && what === 'posts')
      await this.send(this.lastBody, { MessageSid: this.lastSid })
    else throw new Error(`Nobody knows how to "${text}"`)
    await this.here.pass(5000)
    return [`! ${text}`]
  }

  private async order(args: string[], content: object | undefined): Promise<void> {
    const done = await this.here.cli(args, { 'file.json': JSON.stringify(content) })
    if (done.code !== 0) throw new Error(done.stderr)
  }

  private messages(): string[] {
    const all = this.here.twilio.messages().filter(({ direction }) => direction !== 'inbound')
    const fresh = all.slice(this.heard)
    this.heard = all.length
    return fresh.flatMap(({ direction, to, text }) => {
      if (direction === 'outbound-reply') return [`@ twilio: ${text}`]
      const who = Object.entries(CAST).find(([, { phone }]) => phone === to)?.[0]
      const isOther = who !== undefined ? who !== this.script.player : to !== BSUID
      if (isOther && who !== undefined) return []
      const parts = segmentsOf(text)
      const [first, ...more] = text.split('\n')
      const cost = parts > 1 && this.script.channel === 'sms' ? [`  (${parts} segments)`] : []
      return [`${isOther ? '@ staff:' : '<'} ${first}`, ...more.map((line) => `  ${line}`), ...cost]
    })
  }
}

function duration(text: string): number {
  const [, count, unit = ''] = /^(\d+) (minute|hour|day)s?$/.exec(text) ?? []
  const ms = { minute: MINUTE, hour: HOUR, day: DAY }[unit]
  if (!ms) throw new Error(`"${text}" is no time: write "3 days" or "20 minutes"`)
  return Number(count) * ms
}

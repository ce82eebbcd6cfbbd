import { SECOND } from '../domain/clock.js'
import { type KeptFact, listKeptFacts } from '../store/kept-facts.js'
import { type Cast, tenantsFile } from './cast.js'
import { duration, happen } from './events.js'
import type { RehearsedLine } from './line.js'
import { phonesOf } from './phones.js'
import type { Scene } from './scene.js'
import type { Script, Step } from './script.js'

/** Between two texts of a burst; and after the last, until its answer has left for sure. */
const PIECE_MS = SECOND
const ANSWER_MS = 4 * SECOND
const EVENT_MS = 5 * SECOND

/** Where steps are played through the whole line, with a new process for every message. */
export interface Stage {
  play(step: Step): Promise<Scene>
  /** All that was kept until now. */
  kept(): Promise<KeptFact[]>
}

/** Brings the cast into the store of a line of their own. */
export async function setStage(
  line: RehearsedLine,
  cast: Cast,
  { channel, player }: Pick<Script, 'channel' | 'player'>,
): Promise<Stage> {
  const imported = await line.cli(['tenants', 'import', 'tenants.csv'], { 'tenants.csv': tenantsFile(cast) })
  if (imported.code !== 0) throw new Error(imported.stderr)
  const phones = phonesOf(cast, channel, line)
  const seen = new Set<string>()
  let heard = 0

  async function act(step: Step): Promise<void> {
    if (step.kind === 'time') return line.pass(duration(step.text))
    if (step.kind === 'event') {
      await happen(step.text, { line, phones, cast, player })
      return line.pass(EVENT_MS)
    }
    for (const said of step.lines) {
      await line.restart()
      if (said === 'restart') continue
      if (typeof said === 'string') {
        await happen(said, { line, phones, cast, player })
        continue
      }
      await phones.send(said)
      await line.pass(PIECE_MS)
    }
    await line.pass(ANSWER_MS)
  }

  const kept = () => line.engine().read(listKeptFacts)

  return {
    kept,
    async play(step) {
      await act(step)
      const all = line.twilio.messages().filter(({ direction }) => direction !== 'inbound')
      const messages = all.slice(heard)
      heard = all.length
      const fresh = (await kept()).filter(({ id, line }) => !seen.has(id + line))
      for (const fact of fresh) seen.add(fact.id + fact.line)
      return { step, messages, kept: fresh }
    },
  }
}

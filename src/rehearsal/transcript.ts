import { type Cast, companyOf, loadCast } from './cast.js'
import { rehearseLine } from './line.js'
import { type Players, type Scene, unanswered, writeScene } from './scene.js'
import { playersOf, readScript } from './script.js'
import { setStage } from './stage.js'

/** Plays a transcript through the whole line, and writes it anew. Silence must be written: `< (nothing)`. */
export async function playTranscript(file: string): Promise<string> {
  const cast = loadCast()
  const script = readScript(file, cast)
  const { steps, player, channel } = script
  const players = { cast, player, channel, all: playersOf(steps, player) }
  const line = await rehearseLine({ company: companyOf(cast, script.company), now: script.at })
  try {
    const stage = await setStage(line, cast, script)
    const scenes: Scene[] = []
    for (const step of steps) {
      const scene = await stage.play(step)
      refuseSilence(scene, cast)
      scenes.push(scene)
    }
    return writeTranscript(script, scenes, players)
  } finally {
    await line.close()
  }
}

function refuseSilence(scene: Scene, cast: Cast): void {
  const { step } = scene
  const silenced = step.kind === 'says' ? unanswered(scene, cast).filter((who) => !step.silent.has(who)) : []
  const said =
    step.kind === 'says' ? step.lines.map((line) => (typeof line === 'string' ? line : line.text)) : []
  if (silenced.length > 0) throw new Error(`Silence after "${said.join(' / ')}" of ${silenced.join(', ')}`)
}

/** A whole talk on paper. */
export function writeTranscript(
  { why, heading }: { why: readonly string[]; heading: string },
  scenes: readonly Scene[],
  players: Players,
): string {
  const written = scenes.map((scene) => `${writeScene(scene, players).join('\n')}\n`)
  return [...why, heading, '', ...written].join('\n')
}

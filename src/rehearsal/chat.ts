import type { ChatDeps, Rehearsal } from '../cli/chat/deps.js'
import { brusselsTime, parseInstant } from '../domain/brussels-time.js'
import { companyOf, loadCast } from './cast.js'
import { rehearseLine } from './line.js'
import { type Scene, writeKept, writeOutcome } from './scene.js'
import { headingOf, playersOf, readSteps } from './script.js'
import { setStage } from './stage.js'
import { writeTranscript } from './transcript.js'

/** Every chat begins at the same moment, so that it can be played again. A Tuesday, in Brussels. */
const BEGIN = '2026-03-03 10:00'

/** A talk that is made up while it is played, on the stage of the transcripts and written as they are. */
export const rehearseChat: ChatDeps['rehearse'] = async ({ player, channel }): Promise<Rehearsal> => {
  const cast = loadCast()
  const line = await rehearseLine({ company: companyOf(cast), now: parseInstant(BEGIN) ?? 0 })
  const stage = await setStage(line, cast, { channel, player })
  const scenes: Scene[] = []
  const steps = () => scenes.map(({ step }) => step)
  const players = () => ({ cast, player, channel, all: playersOf(steps(), player) })

  return {
    now: () => brusselsTime(line.now()),
    async play(lines) {
      const written: string[] = []
      for (const step of readSteps(lines, player, cast)) {
        const scene = await stage.play(step)
        scenes.push(scene)
        written.push(...writeOutcome(scene, players()))
      }
      return written
    },
    kept: async () => writeKept(await stage.kept(), players()),
    transcript: (why) =>
      writeTranscript(
        { why: [`# ${why}`], heading: headingOf(cast, channel, player, BEGIN) },
        scenes,
        players(),
      ),
    close: line.close,
  }
}

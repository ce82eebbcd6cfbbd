import { fork } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { load, type Measured } from './load.js'
import { benchRoom } from './room.js'
import { seed } from './seed.js'
import { signedPosts } from './traffic.js'

/**
 * How many turns a second the line takes, beside two yardsticks: express that does nothing, and express that
 * checks the signature and keeps one row. Each has a process of its own, the load comes from this one.
 *
 * Beside them, what the council's pages cost after three years (room.ts).
 *
 *   npm run bench [-- turn | room]    BENCH_SECONDS=5 BENCH_PROFILE=folder
 */
const KINDS = {
  bare: 'express, 204',
  insert: 'express, signature, one durable row',
  turn: 'the whole turn, on disk',
} as const
type Kind = keyof typeof KINDS

const ROUNDS = 2
const MEASURE_MS = Number(process.env.BENCH_SECONDS ?? 5) * 1000
const WARM_UP_MS = 2000
/** A tenant answers once; so many that they do not run out while the turn is measured. */
const TENANTS = 12_000
const POSTS_PER_SECOND_MAX = 25_000
/** The whole turn shall keep at least this share of bare express, and beat the single row. */
const SHARE_OF_BARE = 0.25

const asked = process.argv.slice(2)
const wants = (what: string) => asked.length === 0 || asked.includes(what)
const kinds = (Object.keys(KINDS) as Kind[]).filter(wants)
const profiles = process.env.BENCH_PROFILE
const say = (text: string) => void process.stdout.write(`${text}\n`)

const folder = mkdtempSync(join(tmpdir(), 'huurderslijn-bench-'))
try {
  const seeded = join(folder, 'seeded.sqlite')
  if (kinds.includes('turn')) await seed(`file:${seeded}`, TENANTS)

  const measured = new Map<Kind, Measured[]>(kinds.map((kind) => [kind, []]))
  for (let round = 0; round < ROUNDS; round++) {
    for (const kind of kinds) measured.get(kind)?.push(await measure(kind, round, seeded))
  }
  if (kinds.length > 0) report(measured)
  if (wants('room')) await benchRoom(folder, say)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function measure(kind: Kind, round: number, seeded: string): Promise<Measured> {
  const file = join(folder, `${kind}-${round}.sqlite`)
  if (kind === 'turn') copyFileSync(seeded, file)
  const flags = profiles ? ['--cpu-prof', `--cpu-prof-dir=${profiles}`] : []
  const server = fork(fileURLToPath(new URL('./server.ts', import.meta.url)), [kind, file], {
    execArgv: ['--import', 'tsx', ...flags],
  })
  const [port] = (await once(server, 'message')) as [number]
  const seconds = (WARM_UP_MS + MEASURE_MS) / 1000
  const posts = signedPosts(
    Math.ceil(seconds * (kind === 'turn' ? 4000 : POSTS_PER_SECOND_MAX)),
    TENANTS,
    `b${round}`,
  )
  const result = await load(port, posts, {
    warmUpMs: WARM_UP_MS,
    measureMs: MEASURE_MS,
    async cpuMicros() {
      server.send('usage')
      const [micros] = (await once(server, 'message')) as [number]
      return micros
    },
  })
  server.disconnect()
  await once(server, 'exit')
  return result
}

function report(measured: ReadonlyMap<Kind, readonly Measured[]>): void {
  say('                                       per second     p50 ms    p99 ms    cpu us')
  for (const [kind, runs] of measured) {
    for (const { perSecond, p50Ms, p99Ms, cpuMicros } of runs) {
      const figures = [
        perSecond.toFixed(0).padStart(10),
        p50Ms.toFixed(1).padStart(10),
        p99Ms.toFixed(1).padStart(9),
        cpuMicros.toFixed(0).padStart(9),
      ]
      say(KINDS[kind].padEnd(38) + figures.join(' '))
    }
  }
  const [bare, insert, turn] = (['bare', 'insert', 'turn'] as const).map((kind) =>
    mean(measured.get(kind) ?? []),
  )
  if (!bare || !insert || !turn) return
  const share = turn / bare
  const verdict = (isMet: boolean) => (isMet ? 'met' : 'NOT met')
  say('')
  say(`turn / bare    ${share.toFixed(2)}   at least ${SHARE_OF_BARE}: ${verdict(share >= SHARE_OF_BARE)}`)
  say(`turn / insert  ${(turn / insert).toFixed(2)}   more than 1: ${verdict(turn > insert)}`)
}

function mean(runs: readonly Measured[]): number {
  return runs.reduce((sum, { perSecond }) => sum + perSecond, 0) / Math.max(1, runs.length)
}

import { isDeepStrictEqual } from 'node:util'
import { brusselsTime } from '../domain/brussels-time.js'
import { parseJson } from '../domain/coordinator-file.js'
import type { Localized } from '../domain/language.js'
import type { Audience } from '../domain/question.js'
import { type ReadyDraft, subjectOfDraft } from '../domain/read-round-draft.js'
import type { Engine } from '../store/engine.js'
import { knownAudience } from '../store/known-places.js'
import { listPlaces } from '../store/places.js'
import type { ReachOf } from '../store/reach.js'
import { type AudienceSize, forecastRound } from '../store/round-forecast.js'
import { sendRound } from '../store/send-round.js'
import type { CliDeps, Report } from './deps.js'
import { estimateLines } from './estimate-lines.js'
import { readFlags } from './flags.js'
import { readInputFile } from './input-file.js'
import { plainWarnings } from './plain-warnings.js'
import { type PlacedText, textWarnings } from './text-warnings.js'
import { withStore } from './with-store.js'

/** What a round can be about, and how the one differs from the other. */
export interface Subject<File extends { key: string; audience: Audience }> {
  noun: string
  /** "asked" or "announced". */
  done: string
  parse(value: unknown, now: number): { file: File } | { faults: string[] }
  /** What tenants will read, near enough to warn of dear letters. */
  texts(file: File): PlacedText[]
  /** What the coordinator wrote herself: the field, and its words by language. */
  written(file: File): [field: string, words: Localized][]
  find(engine: Engine, key: string): Promise<Before | undefined>
  ready(file: File): ReadyDraft
  purpose: ReachOf['purpose']
  sentence(file: File): string
}

/** What a key was used for before; `content` is the file without its key. */
export interface Before {
  at: number
  content: object
}

/** Checks a coordinator's file and writes it with its round; the running server sends it. */
export async function sendFile<File extends { key: string; audience: Audience }>(
  subject: Subject<File>,
  args: string[],
  deps: CliDeps,
): Promise<Report> {
  const given = readFlags(args, { 'dry-run': { type: 'boolean' } }, ['FILE.json'])
  if ('faults' in given) return given
  const [path = ''] = given.named
  const read = await readInputFile(path, deps)
  if ('faults' in read) return read
  const failed = (faults: string[]): Report => ({ faults: faults.map((fault) => `${path}: ${fault}`) })
  const json = parseJson(read.text)
  if ('fault' in json) return failed([json.fault])
  const parsed = subject.parse(json.value, deps.clock.now())
  if ('faults' in parsed) return failed(parsed.faults)
  return withStore(deps, async (engine) => {
    const known = knownAudience(parsed.file.audience, await listPlaces(engine))
    if ('faults' in known) return failed(known.faults)
    const file = { ...parsed.file, audience: known.audience }
    const before = await subject.find(engine, file.key)
    if (before) return failed([usedBefore(subject, file, before)])
    return write(subject, file, engine, deps, given.flags['dry-run'] === true)
  })
}

async function write<File extends { key: string; audience: Audience }>(
  subject: Subject<File>,
  file: File,
  engine: Engine,
  deps: CliDeps,
  isDryRun: boolean,
): Promise<Report> {
  const company = await deps.company()
  const hints = subject
    .written(file)
    .flatMap(([field, words]) => plainWarnings(field, words, company.address))
  for (const warning of [...textWarnings(subject.texts(file)), ...hints]) deps.stderr(`${warning}\n`)
  const now = deps.clock.now()
  const ready = subject.ready(file)
  const opening = await deps.opening(subjectOfDraft(ready), company)
  const of = { audience: file.audience, purpose: subject.purpose, now, opening }
  const { size, estimate, budget } = await forecastRound(engine, of, company)
  if (size.withPhone === 0) deps.stderr('Nobody with a phone fits this audience: no message will go out.\n')
  const lines = [sizeInWords(size), ...estimateLines(estimate, budget, now)]
  const counted = { audience: size, estimate, ...(budget && { budget }) }
  if (isDryRun) {
    const json = { key: file.key, isDryRun, ...counted }
    return { lines: [...lines, 'Nothing was sent: this was a dry run.'], json }
  }
  const sent = await sendRound(engine, { ready, by: 'cli', at: now, ids: deps.ids })
  if (sent.outcome !== 'sent') return { faults: [`The key "${file.key}" was used this moment.`] }
  const { aboutId, roundId } = sent
  return {
    lines: [subject.sentence(file), ...lines],
    json: { key: file.key, [`${subject.noun}Id`]: aboutId, roundId, ...counted },
  }
}

function sizeInWords({ people, homes, withPhone, withoutPhone }: AudienceSize): string {
  const who = `${count(people, 'person', 'people')} in ${count(homes, 'home', 'homes')}`
  return `For ${who}: ${withPhone} with a phone, ${withoutPhone} without.`
}

function count(number: number, one: string, more: string): string {
  return `${number} ${number === 1 ? one : more}`
}

function usedBefore<File extends { key: string; audience: Audience }>(
  { noun, done }: Subject<File>,
  { key, ...content }: File,
  before: Before,
): string {
  const at = brusselsTime(before.at)
  // Through JSON, where what is undefined is absent.
  const isSame = isDeepStrictEqual(plain(before.content), plain(content))
  return isSame
    ? `the ${noun} "${key}" was ${done} before, at ${at}. Nothing is sent a second time.`
    : `the key "${key}" is in use: another ${noun} was ${done} under it at ${at}. Give this one a key of its own.`
}

function plain(content: object): unknown {
  return JSON.parse(JSON.stringify(content))
}

import { brusselsTime } from '../domain/brussels-time.js'
import type { Edition, EditionContent, EditionDraft, EditionReason, HeldBack } from '../domain/edition.js'
import { lastMonth } from '../domain/edition-due.js'
import { inLanguage } from '../domain/language.js'
import { listCouncilMembers } from '../store/council-members.js'
import { approveEdition, makeDraft } from '../store/edition-drafts.js'
import { findEdition, findEditionDraft, listEditions } from '../store/editions.js'
import type { Engine } from '../store/engine.js'
import type { CliDeps, Report } from './deps.js'
import { misuse, readFlags } from './flags.js'
import { withStore } from './with-store.js'

const EDITIONS_SHOWN = 24

/** `edition list` */
export async function list(args: string[], deps: CliDeps): Promise<Report> {
  const given = readFlags(args, {})
  if ('faults' in given) return given
  return withStore(deps, async (engine) => {
    const [draft, editions] = [await findEditionDraft(engine), await listEditions(engine, EDITIONS_SHOWN)]
    const lines = [
      ...(draft ? [`${draft.number}  draft of ${brusselsTime(draft.madeAt)}, ${why(draft.reasons)}`] : []),
      ...editions.map(
        ({ number, publishedAt, publishedBy, reasons }) =>
          `${number}  published ${brusselsTime(publishedAt)} by ${publishedBy}, ${why(reasons)}`,
      ),
    ]
    const waiting = draft && { number: draft.number, madeAt: draft.madeAt, reasons: draft.reasons }
    return {
      lines: lines.length > 0 ? lines : ['No edition yet.'],
      json: { draft: waiting ?? null, editions },
    }
  })
}

/** `edition make` */
export async function make(args: string[], deps: CliDeps): Promise<Report> {
  const given = readFlags(args, {})
  if ('faults' in given) return given
  const { areas = [] } = await deps.company()
  const themes = await deps.themes()
  return withStore(deps, async (engine) => {
    const now = deps.clock.now()
    const waiting = await findEditionDraft(engine)
    const reasons = waiting?.reasons ?? [{ kind: 'month', month: lastMonth(now) }]
    const draft = await makeDraft(engine, now, reasons, { areas, themes, ids: deps.ids })
    return { lines: draftLines(draft), json: { draft } }
  })
}

/** `edition show N` */
export async function show(args: string[], deps: CliDeps): Promise<Report> {
  const number = readNumber(args)
  if (typeof number !== 'number') return number
  return withStore(deps, async (engine) => {
    const draft = await findEditionDraft(engine)
    if (draft?.number === number) return { lines: draftLines(draft), json: { draft } }
    const edition = await findEdition(engine, number)
    if (!edition) return { faults: [await unknownNumber(engine, number)] }
    return { lines: editionLines(edition), json: { edition } }
  })
}

/** `edition approve N [--by NAME]` */
export async function approve(args: string[], deps: CliDeps): Promise<Report> {
  const given = readFlags(args, { by: { type: 'string' } }, ['N'])
  if ('faults' in given) return given
  const number = Number(given.named[0])
  return withStore(deps, async (engine) => {
    const draft = await findEditionDraft(engine)
    if (draft?.number !== number) return { faults: [await notADraft(engine, number)] }
    const all = (await listCouncilMembers(engine)).filter(({ role }) => role === 'coordinator')
    const named = given.flags.by === undefined ? all : all.filter(({ name }) => name === given.flags.by)
    const [coordinator] = named
    if (!coordinator || named.length > 1) {
      const names = all.map(({ name }) => name).join(', ')
      return misuse(
        all.length > 0
          ? `Who approves it? Say --by NAME. Coordinators: ${names}.`
          : 'There is no coordinator yet: council add --role coordinator.',
      )
    }
    const { madeAt } = draft
    const outcome = await approveEdition(engine, { number, madeAt, by: coordinator.id }, deps.clock.now())
    if (outcome !== 'published')
      return { faults: [`Edition ${number} was made anew meanwhile. Look at it again.`] }
    return {
      lines: [`Edition ${number} is published: members see it now, and it does not change any more.`],
      json: { number, publishedBy: coordinator.name },
    }
  })
}

function readNumber(args: string[]): number | Report {
  const given = readFlags(args, {}, ['N'])
  return 'faults' in given ? given : Number(given.named[0])
}

async function unknownNumber(engine: Engine, number: number): Promise<string> {
  const [newest] = await listEditions(engine, 1)
  return newest
    ? `There is no edition ${number}. The newest one is ${newest.number}.`
    : `There is no edition ${number}. None was published yet.`
}

async function notADraft(engine: Engine, number: number): Promise<string> {
  if (await findEdition(engine, number))
    return `Edition ${number} is published already. A later edition corrects it.`
  return `There is no draft ${number}. "edition list" shows what waits, "edition make" makes one.`
}

function draftLines(draft: EditionDraft): string[] {
  return [
    `Draft of edition ${draft.number}, counted ${brusselsTime(draft.madeAt)}, ${why(draft.reasons)}.`,
    ...contentLines(draft.content),
    'Held back:',
    ...(draft.heldBack.length > 0 ? draft.heldBack.map(heldBackLine) : ['  nothing']),
    `Publish it with: edition approve ${draft.number}`,
  ]
}

function editionLines(edition: Edition): string[] {
  const { number, publishedAt, publishedBy, reasons, content } = edition
  return [
    `Edition ${number}, published ${brusselsTime(publishedAt)} by ${publishedBy}, ${why(reasons)}.`,
    ...contentLines(content),
  ]
}

function contentLines({ questions, repairs, meetings, changes }: EditionContent): string[] {
  const counted = (figures: readonly { key: string; count?: number | undefined }[]) =>
    figures.map(({ key, count }) => `${key} ${count ?? '-'}`).join(', ')
  return [
    `New: ${changes.length > 0 ? changes.map((one) => Object.values(one).join(' ')).join('; ') : 'nothing'}`,
    ...questions.flatMap(({ key, text, results, themes }) => [
      `${key}: ${inLanguage(text, 'nl')}`,
      ...results.map(({ place, figures }) => `  ${place.name || 'company'}: ${counted(figures)}`),
      ...(themes.length > 0 ? [`  themes: ${counted(themes)}`] : []),
    ]),
    `repairs: ${counted(repairs.categories.map(({ category, count }) => ({ key: category, count })))}`,
    ...meetings.map(({ key, chairs }) => `meeting ${key}: ${chairs ?? '-'} chairs`),
  ]
}

function heldBackLine({ about, place, why: reason }: HeldBack): string {
  const where = place ? `, ${place.name || 'company'}` : ''
  return `  ${Object.values(about).join(' ')}${where}: ${reason}`
}

function why(reasons: readonly EditionReason[]): string {
  return reasons
    .map((one) => (one.kind === 'month' ? `month ${one.month}` : `question ${one.key} closed`))
    .join(', ')
}

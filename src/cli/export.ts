import { talkLanguage } from '../domain/language.js'
import { backupsHeldDays, type Retention } from '../domain/retention.js'
import { dateInWords } from '../domain/when.js'
import type { Wording, WordingValues } from '../domain/wording.js'
import { exportPerson, type PersonExport } from '../store/export-person.js'
import type { CliDeps, Report } from './deps.js'
import { readFlags } from './flags.js'
import { findPerson, readPerson } from './person.js'
import type { RightsDeps } from './rights-deps.js'
import { withStore } from './with-store.js'

const FLAGS = { name: { type: 'string' }, out: { type: 'string' }, reason: { type: 'string' } } as const

/** `export PHONE [--name NAME] [--out FOLDER] [--reason WHY]`: everything of one person, in JSON; with a folder, her files too. */
export async function exportOnePerson(args: string[], deps: CliDeps): Promise<Report> {
  const given = readFlags(args, FLAGS, ['PHONE'])
  if ('faults' in given) return given
  const address = readPerson(given.named[0] ?? '')
  if ('faults' in address) return address
  const { name, out, reason } = given.flags
  const rights = await deps.rights()
  const { retention } = await deps.company()
  return withStore(deps, async (engine) => {
    const who = await findPerson(engine, address, name)
    if (!who) return { faults: ['Nobody here has that number: nothing is kept of it.'] }
    if ('faults' in who) return who
    const at = deps.clock.now()
    const folder = out === undefined ? undefined : await rights.makeFolder(out)
    const told = await exportPerson(engine, who, { at, actor: 'cli', ...(reason && { reason }) })
    if (told.isLeftAlone) deps.stderr(`${ALONE}\n`)
    const papers = papersOf(
      told,
      at,
      { ...retention, backupsDays: backupsHeldDays(retention, deps.backups()) },
      await rights.wording(),
    )
    if (folder) return writeOut({ ...papers, path: out ?? '', told, folder, rights })
    if (told.files.length > 0) deps.stderr(`${filesLeft(told.files.length)}\n`)
    return { lines: [JSON.stringify(papers.document, undefined, 2)], json: papers.document }
  })
}

const ALONE =
  'She told of violence or despair: hand this over to herself alone, and not by post or to a number that others read.'

function filesLeft(count: number): string {
  const what = count === 1 ? '1 file is' : `${count} files are`
  return `${what} not in this: name a folder with --out to get all.`
}

/** What she reads first (where it came from, who sees it, how long it stays, what she can ask), and the data. */
function papersOf(told: PersonExport, at: number, retention: Retention, wording: Wording) {
  const language = talkLanguage(told.language)
  const say = (key: string, values: WordingValues = {}) => wording(language, key, values)
  const titled = told.parts.map(({ part, tables }) => ({
    part,
    title: say(`rights:part-${part}`),
    ...tables,
  }))
  const counts = told.parts.map(({ part, tables }) => {
    const count = Object.values(tables).reduce((sum, rows) => sum + rows.length, 0)
    return `- ${say(`rights:part-${part}`)}: ${count}`
  })
  const { messagesMonths, answerWordsMonths, repairsMonths, backupsDays } = retention
  const dataFile = say('rights:export-data-file')
  const about = [
    say('rights:export-title', { date: dateInWords(at, language) }),
    say('rights:export-what', { file: dataFile }),
    ...counts,
    say('rights:export-why'),
    say('rights:export-from'),
    say('rights:export-who'),
    say('rights:export-others'),
    say('rights:export-how-long', { messagesMonths, answerWordsMonths, repairsMonths }),
    say('rights:export-backups', { backupsDays }),
    say('rights:export-wrong'),
    say('rights:export-complain'),
  ]
  return {
    dataFile,
    coverFile: say('rights:export-cover-file'),
    document: { about, madeAt: new Date(at).toISOString(), parts: titled },
  }
}

/** The cover, the data, and her files, in a folder that only we may read. */
async function writeOut(all: {
  path: string
  folder: Awaited<ReturnType<RightsDeps['makeFolder']>>
  told: PersonExport
  rights: RightsDeps
  dataFile: string
  coverFile: string
  document: { about: string[] }
}): Promise<Report> {
  const { path, folder, told, rights, dataFile, coverFile, document } = all
  await folder.write(coverFile, `${document.about.join('\n')}\n`)
  await folder.write(dataFile, `${JSON.stringify(document, undefined, 2)}\n`)
  const missing: string[] = []
  for (const { mediumId, name } of told.files) {
    const content = await rights.readMedium(mediumId)
    if (content) await folder.write(`media/${name}`, content)
    else missing.push(name)
  }
  const files = told.files.length - missing.length
  return {
    lines: [`${path}: ${coverFile}, ${dataFile} and ${files} files of hers.`],
    json: { folder: path, files: [coverFile, dataFile], media: files, missing },
    ...(missing.length > 0 && { faults: missing.map((name) => `${name} is not in the folder of media.`) }),
  }
}

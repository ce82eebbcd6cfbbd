import { brusselsTime } from '../domain/brussels-time.js'
import { type MeetingFile, parseMeetingFile } from '../domain/meeting-file.js'
import { periodInWords } from '../domain/when.js'
import { findMeetingByKey, listRoundsOf } from '../store/asked.js'
import type { CliDeps, Report } from './deps.js'
import { type Subject, sendFile } from './send-round.js'

/** `announce FILE.json` */
export function announce(args: string[], deps: CliDeps): Promise<Report> {
  return sendFile(meeting, args, deps)
}

const meeting: Subject<MeetingFile> = {
  noun: 'meeting',
  done: 'announced',
  parse(value, now) {
    const parsed = parseMeetingFile(value, now)
    return 'faults' in parsed ? parsed : { file: parsed.meeting }
  },
  texts: (file) =>
    Object.entries(file.title).map(([language, words]) => ({
      at: `title.${language} with the place`,
      text: `${words}. ${periodInWords(file, language)} ${file.place}.`,
    })),
  written: ({ title }) => [['title', title]],
  async find(engine, key) {
    const [row] = await engine.read(findMeetingByKey({ key }))
    if (!row) return undefined
    const [round] = await engine.read(listRoundsOf({ id: row.id }))
    const content = {
      title: JSON.parse(row.title),
      startsAt: row.starts_at,
      endsAt: row.ends_at,
      place: row.place,
      capacity: row.capacity ?? undefined,
      audience: JSON.parse(round?.audience ?? '{}'),
    }
    return { at: row.created_at, content }
  },
  ready: (file) => ({ about: 'meeting', file }),
  purpose: 'meetings',
  sentence: ({ key, startsAt, endsAt }) =>
    `Meeting ${key}, ${brusselsTime(startsAt)} to ${brusselsTime(endsAt)}, is ready to go. The running server invites.`,
}

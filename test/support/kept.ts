import type { Engine } from '../../src/store/engine.js'

/** What a talk keeps, one line each, as a reader of the transcript wants it. */
const KEPT = `
  select 'consent ' || purpose || ' ' || state as line, id from consent
  union all select 'answer ' || question.key || ' ' || coalesce(value, '') ||
      case when answer.text is null then '' else ' "' || answer.text || '"' end ||
      case when flagged = 1 then ' (for a human)' else '' end,
      answer.id || answer.updated_at
    from answer join question on question.id = answer.question_id
  union all select 'rsvp ' || meeting.key || ' ' || reply ||
      case when need is null then '' else ', needs ' || need end, rsvp.id || rsvp.updated_at
    from rsvp join meeting on meeting.id = rsvp.meeting_id
  union all select 'repair-concern ' || number || ' ' || category || ' ' || place || ' "' || problem || '"', id
    from repair_concern
  union all select 'addition "' || text || '"', id from repair_concern_addition
  union all select 'for a human: ' || kind || case when detail = '' then '' else ' "' || detail || '"' end, id
    from attention`

const STATE = `select 'stopped' as line from tenant where stopped_at is not null`

/** Tells, each time, what was kept since the last time. */
export function keptSince(): (engine: Engine) => Promise<string[]> {
  const seen = new Set<string>()
  let last = ''
  return async (engine) => {
    const rows = await engine.read<{ line: string; id: string }>({ sql: KEPT, parameters: [] })
    const fresh = rows.filter(({ id, line }) => !seen.has(id + line))
    for (const { id, line } of fresh) seen.add(id + line)
    const states = await engine.read<{ line: string }>({ sql: STATE, parameters: [] })
    const state = states.map(({ line }) => line).join(', ')
    const changed = state !== last
    last = state
    return [
      ...fresh.map(({ line }) => `= ${line.replaceAll('\n', ' / ')}`),
      ...(changed && state ? [`= ${state}`] : []),
    ]
  }
}

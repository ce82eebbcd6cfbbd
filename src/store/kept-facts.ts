import type { Statement } from './engine.js'

/** One thing that a talk kept, as one line for the reader of a transcript. */
export interface KeptFact {
  /** Changes when the fact does. */
  id: string
  line: string
  /** A number or user name of who said it. */
  identity: string
}

const FACTS = `
  select 'consent ' || purpose || ' ' || state as line, id, tenant_id from consent
  union all select 'answer ' || question.key || ' ' || coalesce(value, '') ||
      case when answer.text is null then '' else ' "' || answer.text || '"' end ||
      case when flagged = 1 then ' (for a human)' else '' end,
      answer.id || answer.updated_at, tenant_id
    from answer join question on question.id = answer.question_id
  union all select 'rsvp ' || meeting.key || ' ' || reply ||
      case when need is null then '' else ', needs ' || need end, rsvp.id || rsvp.updated_at, tenant_id
    from rsvp join meeting on meeting.id = rsvp.meeting_id
  union all select 'repair-concern ' || number || ' ' || category || ' ' || place || ' "' || problem || '"',
      id, tenant_id
    from repair_concern
  union all select 'addition "' || repair_concern_addition.text || '"', repair_concern_addition.id, tenant_id
    from repair_concern_addition join repair_concern on repair_concern.id = repair_concern_id
  union all select 'quote ' || state || ' "' || shown || '"', id || updated_at, tenant_id
    from quote where permission_at is not null
  union all select 'for a human: ' || kind || case when detail = '' then '' else ' "' || detail || '"' end,
      id, tenant_id
    from attention
  union all select 'stopped', 'stopped' || stopped_at, id from tenant where stopped_at is not null`

/** Of two people on one phone it is said which of them. */
const WHO = `coalesce((
  select tenant.first_name || ', ' from tenant join address as mine on mine.tenant_id = tenant.id
    join address as theirs on theirs.value = mine.value and theirs.tenant_id <> tenant.id
  where tenant.id = fact.tenant_id limit 1), '')`

/** Everything that was kept until now, of everyone. */
export const listKeptFacts: Statement<KeptFact> = {
  sql: `select ${WHO} || line as line, id,
      (select min(value) from address where tenant_id = fact.tenant_id) as identity
    from (${FACTS}) as fact`,
  parameters: [],
}

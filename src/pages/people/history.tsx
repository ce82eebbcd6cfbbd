import type { VNode } from 'preact'
import { listAuditOf } from '../../store/audit.js'
import { listCouncilMembers } from '../../store/council-members.js'
import type { Engine } from '../../store/engine.js'
import { findPerson } from '../../store/people.js'
import { momentInWords } from '../desk-words.js'
import type { Frame } from '../frame.js'

/** How much of what was put right one card shows. */
const HISTORY_MAX = 20

/** What somebody put right by hand. */
const BY_HAND = ['merged', 'split', 'number-detached', 'language-changed', 'channel-changed'] as const

/** One such change: what, when (ms), and by whom. */
export interface ByHandEntry {
  action: (typeof BY_HAND)[number]
  at: number
  by: string
  /** The other of two that were one, while she is there. */
  otherId?: string
}

/** Reads it from the audit log, newest first. */
export async function historyOf(engine: Engine, tenantId: string): Promise<ByHandEntry[]> {
  const members = new Map((await listCouncilMembers(engine)).map(({ id, name }) => [id, name]))
  const history: ByHandEntry[] = []
  for (const { action, at, actor, reason } of await listAuditOf(engine, tenantId, BY_HAND, HISTORY_MAX)) {
    const kind = BY_HAND.find((one) => one === action)
    if (!kind) continue
    const isThere = kind === 'split' && reason !== undefined && (await findPerson(engine, reason))
    history.push({ action: kind, at, by: members.get(actor) ?? actor, ...(isThere && { otherId: reason }) })
  }
  return history
}

/** What people changed about her, newest first; the log has it for good. */
export function History(props: { frame: Frame; history: readonly ByHandEntry[]; now: number }): VNode | null {
  const { frame, history, now } = props
  if (history.length === 0) return null
  const { words } = frame
  return (
    <section class="card">
      <h2>{words('people:history')}</h2>
      <ul class="things">
        {history.map(({ action, at, by, otherId }) => (
          <li key={`${action}-${at}`}>
            {words(`people:history-${action}`)}{' '}
            {otherId !== undefined && <a href={`/people/${otherId}`}>{words('people:history-other')}</a>}
            <span class="small">{` ${momentInWords(frame, at, now)}, ${by}`}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

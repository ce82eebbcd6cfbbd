import type { VNode } from 'preact'
import { decentTime } from '../../domain/quiet-hours.js'
import type { Frame } from '../frame.js'
import type { SendView } from './looked-at.js'
import { moment } from './numbers.js'

/** The word that sends it: now, at a time, or after a second coordinator's. */
export function SendParts({ frame, view }: { frame: Frame; view: SendView }): VNode {
  const { draft, by, secondApproval } = view
  if (draft.state === 'scheduled') return <Scheduled frame={frame} view={view} />
  if (draft.state === 'proposed' && secondApproval) {
    return draft.proposedBy === by ? (
      <Waits frame={frame} view={view} />
    ) : (
      <Approve frame={frame} view={view} />
    )
  }
  return (
    <>
      <Now frame={frame} view={view} />
      <AtATime frame={frame} view={view} />
    </>
  )
}

interface Props {
  frame: Frame
  view: SendView
}

function Now({ frame, view }: Props): VNode {
  const { words } = frame
  const { draft, secondApproval } = view
  return (
    <form method="post" action={`/compose/${draft.id}`} class="card">
      <h2>{words(secondApproval ? 'compose:propose' : 'compose:send')}</h2>
      <p>{words(secondApproval ? 'compose:propose-hint' : 'compose:send-hint')}</p>
      <Quiet frame={frame} view={view} at={view.now} />
      <input type="hidden" name="version" value={draft.version} />
      <button type="submit" name="step" value={secondApproval ? 'propose' : 'send'}>
        {words(secondApproval ? 'compose:propose-now' : 'compose:send-now')}
      </button>
    </form>
  )
}

function AtATime({ frame, view }: Props): VNode {
  const { words } = frame
  const { draft, secondApproval, time } = view
  return (
    <form method="post" action={`/compose/${draft.id}`} class="card" id="later">
      <h2>{words('compose:later')}</h2>
      <input type="hidden" name="version" value={draft.version} />
      <label for="sendAt">{words('compose:send-at')}</label>
      {time && (
        <p class="error" id="sendAt-error">
          {time.fault}
        </p>
      )}
      <input
        id="sendAt"
        name="sendAt"
        type="datetime-local"
        required
        value={time?.written ?? ''}
        {...(time && { 'aria-invalid': 'true', 'aria-describedby': 'sendAt-error' })}
      />
      <button type="submit" name="step" value={secondApproval ? 'propose' : 'schedule'} class="quiet">
        {words(secondApproval ? 'compose:propose-later' : 'compose:schedule')}
      </button>
    </form>
  )
}

/** In quiet hours nothing unasked leaves: she reads when it will. */
function Quiet({ frame, view, at }: Props & { at: number }): VNode | null {
  const leavesAt = decentTime(at, view.quietHours)
  if (leavesAt <= at) return null
  return <p class="small">{frame.words('compose:quiet', { moment: moment(leavesAt, frame.language) })}</p>
}

function Scheduled({ frame, view }: Props): VNode {
  const { words, language } = frame
  const { draft } = view
  const at = draft.sendAt ?? view.now
  return (
    <form method="post" action={`/compose/${draft.id}`} class="card">
      <h2>{words('compose:is-scheduled')}</h2>
      <p>{words('compose:goes-at', { moment: moment(at, language) })}</p>
      <Quiet frame={frame} view={view} at={at} />
      <input type="hidden" name="version" value={draft.version} />
      <button type="submit" name="step" value="take-back" class="quiet">
        {words('compose:take-back')}
      </button>
    </form>
  )
}

function Waits({ frame, view: { draft } }: Props): VNode {
  const { words } = frame
  return (
    <form method="post" action={`/compose/${draft.id}`} class="card">
      <h2>{words('compose:waits')}</h2>
      <p>{words('compose:waits-hint')}</p>
      <input type="hidden" name="version" value={draft.version} />
      <button type="submit" name="step" value="take-back" class="quiet">
        {words('compose:take-back')}
      </button>
    </form>
  )
}

function Approve({ frame, view }: Props): VNode {
  const { words, language } = frame
  const { draft, proposerName, now } = view
  const when = draft.sendAt === undefined ? words('compose:at-once') : moment(draft.sendAt, language)
  return (
    <form method="post" action={`/compose/${draft.id}`} class="card">
      <h2>{words('compose:approve')}</h2>
      <p>{words('compose:approve-hint', { name: proposerName, when })}</p>
      <Quiet frame={frame} view={view} at={draft.sendAt ?? now} />
      <input type="hidden" name="version" value={draft.version} />
      <p class="buttons">
        <button type="submit" name="step" value="send">
          {words('compose:approve-now')}
        </button>
        <button type="submit" name="step" value="take-back" class="quiet">
          {words('compose:give-back')}
        </button>
      </p>
    </form>
  )
}

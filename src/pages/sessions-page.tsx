import type { VNode } from 'preact'
import type { Session } from '../store/sessions.js'
import { ACCESS } from './access.js'
import { dayInBrussels } from './brussels-time.js'
import type { Frame } from './frame.js'
import { Layout } from './layout.js'

/** Where she is signed in, and how to end that. `current` is the id of the session she looks with. */
export function sessionsPage(
  frame: Frame,
  sessions: readonly Session[],
  current: string,
  notice?: 'ended',
): VNode {
  const { words } = frame
  const others = sessions.filter(({ id }) => id !== current)
  const own = sessions.filter(({ id }) => id === current)
  return (
    <Layout frame={frame} title={words('sessions:title')}>
      <p>{words('sessions:intro')}</p>
      {notice && (
        <p class="notice" role="status">
          {words('sessions:ended')}
        </p>
      )}
      {[...own, ...others].map((session) => (
        <SessionCard key={session.id} frame={frame} session={session} isCurrent={session.id === current} />
      ))}
      {others.length > 1 && (
        <form method="post" action={ACCESS.sessions.path}>
          <button type="submit" name="end" value="others">
            {words('sessions:end-others')}
          </button>
        </form>
      )}
    </Layout>
  )
}

function SessionCard({
  frame,
  session,
  isCurrent,
}: {
  frame: Frame
  session: Session
  isCurrent: boolean
}): VNode {
  const { words, language } = frame
  const { id, device, kind, createdAt, lastUsedAt, expiresAt } = session
  const name = device || words('sessions:unknown-device')
  const day = (at: number) => dayInBrussels(at, language)
  return (
    <section class="card">
      <h2>{isCurrent ? words('sessions:this-one', { device: name }) : name}</h2>
      <p>{words('sessions:since', { day: day(createdAt) })}</p>
      {!isCurrent && <p>{words('sessions:last-used', { day: day(lastUsedAt) })}</p>}
      <p class="small">{words(`sessions:kind-${kind}`, { day: day(expiresAt) })}</p>
      {!isCurrent && (
        <form method="post" action={ACCESS.sessions.path}>
          <button class="quiet" type="submit" name="end" value={id}>
            {words('sessions:end', { device: name })}
          </button>
        </form>
      )}
    </section>
  )
}

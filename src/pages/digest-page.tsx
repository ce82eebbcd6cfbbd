import type { VNode } from 'preact'
import type { DigestWish } from '../store/digests.js'
import type { Frame } from './frame.js'
import { Layout } from './layout.js'

interface Props {
  wish: DigestWish
  /** Ways that there are; e-mail only where a mail server is set. */
  ways: readonly DigestWish['by'][]
  /** What is wrong with the address she wrote. */
  error?: string | undefined
  isSaved?: boolean
}

/** How a member wants to hear of a new edition: not at all, by SMS, by WhatsApp or by e-mail. */
export function digestPage(frame: Frame, { wish, ways, error, isSaved = false }: Props): VNode {
  const { words } = frame
  return (
    <Layout frame={frame} title={words('room:digest-title')}>
      {isSaved && (
        <p class="notice" role="status">
          {words('room:digest-saved')}
        </p>
      )}
      <p>{words('room:digest-intro')}</p>
      <form method="post" action="/digest" class="card">
        <fieldset>
          <legend>{words('room:digest-how')}</legend>
          {ways.map((way) => (
            <p class="choice" key={way}>
              <input id={`by-${way}`} name="by" type="radio" value={way} checked={wish.by === way} />
              <label for={`by-${way}`}>{words(`room:digest-by-${way}`)}</label>
            </p>
          ))}
        </fieldset>
        {ways.includes('email') && <Email frame={frame} email={wish.email} error={error} />}
        <button type="submit">{words('room:save')}</button>
      </form>
      <p class="small">{words('room:digest-nothing-new')}</p>
    </Layout>
  )
}

function Email(props: { frame: Frame; email: string | undefined; error: string | undefined }): VNode {
  const { frame, email = '', error } = props
  return (
    <>
      <label for="email">{frame.words('room:digest-email')}</label>
      <p class="hint" id="email-hint">
        {frame.words('room:digest-email-hint')}
      </p>
      {error !== undefined && (
        <p class="error" id="email-error" role="alert">
          {error}
        </p>
      )}
      <input
        id="email"
        name="email"
        type="email"
        autocomplete="email"
        maxLength={254}
        value={email}
        aria-invalid={error !== undefined}
        aria-describedby={error === undefined ? 'email-hint' : 'email-error email-hint'}
      />
    </>
  )
}

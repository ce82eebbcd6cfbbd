import type { VNode } from 'preact'
import type { PhoneNumber } from '../domain/phone-number.js'
import type { Frame } from './frame.js'
import { Layout } from './layout.js'
import { asWritten } from './phone-as-written.js'

interface SignIn {
  /** As she wrote it, when it has to be corrected. */
  written?: string
  /** What is wrong with it, in words. */
  error?: string
  simulated: boolean
}

/** Step one: which phone is yours? */
export function signInPage(frame: Frame, { written = '', error, simulated }: SignIn): VNode {
  const { words } = frame
  return (
    <Layout frame={frame} title={words('pages:sign-in-title')}>
      <form method="post" action="/sign-in" class="card">
        <label for="phone">{words('pages:phone-label')}</label>
        <p class="hint" id="phone-hint">
          {words('pages:phone-hint')}
        </p>
        <Wrong id="phone-error" error={error} />
        <input
          id="phone"
          name="phone"
          type="tel"
          autocomplete="tel"
          required
          maxLength={40}
          value={written}
          aria-invalid={error !== undefined}
          aria-describedby={describedBy('phone', error)}
        />
        <button type="submit">{words('pages:send-code')}</button>
      </form>
      <p class="small">{words('pages:sign-in-who')}</p>
      {simulated && (
        <p class="small">
          {words('pages:try-question')} <a href="/phone">{words('pages:try-phones')}</a>
        </p>
      )}
    </Layout>
  )
}

/** Step two: the six digits. The same for a number that nobody knows. */
export function codePage(frame: Frame, phone: PhoneNumber, error?: string): VNode {
  const { words, company } = frame
  return (
    <Layout frame={frame} title={words('pages:code-title')}>
      <p>{words('pages:code-intro', { phone: asWritten(phone) })}</p>
      <form method="post" action="/sign-in/code" class="card">
        <label for="code">{words('pages:code-label')}</label>
        <p class="hint" id="code-hint">
          {words('pages:code-hint')} {words('pages:code-paper')}
        </p>
        <Wrong id="code-error" error={error} />
        <input
          id="code"
          name="code"
          type="text"
          inputMode="numeric"
          autocomplete="one-time-code"
          required
          maxLength={20}
          aria-invalid={error !== undefined}
          aria-describedby={describedBy('code', error)}
        />
        <p class="choice">
          <input id="remember" name="remember" type="checkbox" value="yes" />
          <label for="remember">{words('pages:remember')}</label>
        </p>
        <button type="submit">{words('pages:sign-in')}</button>
      </form>
      <p>
        <a class="onward" href="/sign-in">
          {words('pages:no-code')}
        </a>
      </p>
      <p class="small">
        {words('pages:need-help', { company: company.shortName, phone: company.officePhone })}
      </p>
    </Layout>
  )
}

function Wrong({ id, error }: { id: string; error: string | undefined }): VNode | null {
  if (error === undefined) return null
  return (
    <p class="error" id={id} role="alert">
      {error}
    </p>
  )
}

function describedBy(field: string, error: string | undefined): string {
  return error === undefined ? `${field}-hint` : `${field}-error ${field}-hint`
}

import type { VNode } from 'preact'
import { OPENING_REASONS, REASON_LETTERS_MAX } from '../domain/opening-reasons.js'
import type { Person } from '../store/people.js'
import { Choose } from './choose.js'
import { personInWords } from './desk-words.js'
import type { Frame } from './frame.js'
import { Layout } from './layout.js'
import { Onward } from './parts.js'

/** Before a conversation is opened: why? `isMissing`: she chose "something else" and did not say what. */
export function reasonPage(frame: Frame, person: Person, isMissing = false): VNode {
  const { words } = frame
  return (
    <Layout frame={frame} title={words('desk:open-title')}>
      <p>{words('desk:open-intro')}</p>
      {isMissing && (
        <p class="error" role="alert">
          {words('desk:open-missing')}
        </p>
      )}
      <form method="post" action={`/desk/people/${person.id}/open`} class="card">
        <h2>{personInWords(frame, person)}</h2>
        <Choose
          name="reason"
          label={words('desk:open-why')}
          options={OPENING_REASONS.map((one) => [one, words(`desk:reason-${one}`)])}
          {...(isMissing && { chosen: 'other' })}
        />
        <p>
          <label for="more">{words('desk:open-more')}</label>
          <input id="more" name="more" maxLength={REASON_LETTERS_MAX} autocomplete="off" />
        </p>
        <button type="submit">{words('desk:open')}</button>
      </form>
      <Onward href="/desk" label={words('desk:to-list')} />
    </Layout>
  )
}

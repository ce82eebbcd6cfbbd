import type { VNode } from 'preact'
import type { ChoosablePlace } from '../../domain/chosen-places.js'
import type { DraftFault } from '../../domain/read-round-draft.js'
import type { RoundDraft } from '../../domain/round-draft.js'
import type { Frame } from '../frame.js'
import { Layout } from '../layout.js'
import { AudienceFields } from './audience-fields.js'
import { Field } from './fields.js'
import { MeetingFields } from './meeting-fields.js'
import { CountingFields, QuestionFields } from './question-fields.js'

/** What the form is drawn from. */
export interface FormView {
  draft: RoundDraft
  places: readonly ChoosablePlace[]
  faults: readonly DraftFault[]
  /** Somebody changed it meanwhile: what is in the form is her own text, and saving puts it in its place. */
  changedBy?: string
}

/** A question or a meeting in the making. Every button keeps what is written. */
export function formPage(frame: Frame, { draft, places, faults, changedBy }: FormView): VNode {
  const { words } = frame
  const { content } = draft
  const form = { frame, faults }
  return (
    <Layout frame={frame} title={words(`compose:write-${content.about}`)} wide>
      {changedBy !== undefined && (
        <p class="error" role="alert">
          {words('compose:changed-meanwhile', { name: changedBy })}
        </p>
      )}
      {faults.length > 0 && (
        <p class="error" role="alert">
          {words('compose:not-ready', { number: faults.length })}{' '}
          <a class="onward" href={`#${faults[0]?.at}`}>
            {words('compose:to-first')}
          </a>
        </p>
      )}
      <form method="post" action={`/compose/${draft.id}`} class="compose">
        <input type="hidden" name="version" value={draft.version} />
        <input type="hidden" name="about" value={content.about} />
        {content.about === 'question' ? (
          <QuestionFields {...form} content={content} />
        ) : (
          <MeetingFields {...form} content={content} />
        )}
        <AudienceFields {...form} audience={content.audience} places={places} />
        <details open={faults.some(({ at }) => ['closesAt', 'series', 'key'].includes(at))}>
          <summary>{words('compose:more')}</summary>
          {content.about === 'question' && <CountingFields {...form} content={content} />}
          <Field {...form} name="key" label={words('compose:key')} hint={words('compose:key-hint')}>
            {(attributes) => <input {...attributes} value={content.key} maxLength={64} autocomplete="off" />}
          </Field>
        </details>
        <p class="buttons">
          <button type="submit" name="step" value="check">
            {words('compose:save-and-look')}
          </button>
          <button type="submit" name="step" value="save" class="quiet">
            {words('compose:save')}
          </button>
        </p>
      </form>
      <form method="post" action={`/compose/${draft.id}`}>
        <input type="hidden" name="version" value={draft.version} />
        <details>
          <summary>{words('compose:throw-away')}</summary>
          <button type="submit" name="step" value="drop" class="quiet">
            {words('compose:yes-throw-away')}
          </button>
        </details>
      </form>
    </Layout>
  )
}

import type { VNode } from 'preact'
import type { Frame } from '../frame.js'
import type { CheckView } from './looked-at.js'

/** The same message to her own phone, in one of the languages, marked as a trial. */
export function TestPart({ frame, view }: { frame: Frame; view: CheckView }): VNode {
  const { words } = frame
  const { draft, previews, testId } = view
  return (
    <form method="post" action={`/compose/${draft.id}`} class="card">
      <h2>{words('compose:test')}</h2>
      <p>{words('compose:test-hint')}</p>
      <input type="hidden" name="version" value={draft.version} />
      <input type="hidden" name="test" value={testId} />
      <div class="beside">
        <div class="field">
          <label for="test-language">{words('compose:test-language')}</label>
          <select id="test-language" name="language">
            {previews.map(({ language }) => (
              <option key={language} value={language}>
                {words(`compose:language-${language}`)}
              </option>
            ))}
          </select>
        </div>
        <div class="field">
          <label for="test-channel">{words('compose:test-channel')}</label>
          <select id="test-channel" name="channel">
            <option value="sms">SMS</option>
            <option value="whatsapp">WhatsApp</option>
          </select>
        </div>
      </div>
      <button type="submit" name="step" value="test" class="quiet">
        {words('compose:test-send')}
      </button>
    </form>
  )
}

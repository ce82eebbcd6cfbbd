import type { VNode } from 'preact'
import type { Frame } from '../frame.js'
import { Layout } from '../layout.js'
import { ForecastParts } from './forecast-parts.js'
import type { CheckView } from './looked-at.js'
import { LanguagePhones } from './phones.js'
import { SendParts } from './send-parts.js'
import { TestPart } from './test-part.js'

/** The last look: what people will read, who gets it, what it costs; and the word that sends it. */
export function checkPage(frame: Frame, view: CheckView): VNode {
  const { words } = frame
  const { draft, previews, forecast, now, notice } = view
  return (
    <Layout frame={frame} title={words('compose:check-title')} wide>
      {notice && (
        <p class={notice.isError ? 'error' : 'notice'} role={notice.isError ? 'alert' : 'status'}>
          {notice.text}
        </p>
      )}
      <p class="ways">
        <a class="onward" href={`/compose/${draft.id}`}>
          {words('compose:change-it')}
        </a>
        <a class="onward" href="#send">
          {words('compose:to-send')}
        </a>
      </p>
      <ForecastParts frame={frame} forecast={forecast} now={now} />
      <Hints frame={frame} view={view} />
      <h2>{words('compose:how-it-looks')}</h2>
      {previews.map((shown, index) => (
        <LanguagePhones key={shown.language} frame={frame} shown={shown} isOpen={index === 0} />
      ))}
      <TestPart frame={frame} view={view} />
      <div id="send">
        <SendParts frame={frame} view={view} />
      </div>
    </Layout>
  )
}

function Hints({ frame, view: { draft, hints } }: { frame: Frame; view: CheckView }): VNode {
  const { words } = frame
  return (
    <section class={hints.length > 0 ? 'card late' : 'card'}>
      <h2>{words('compose:hints')}</h2>
      {hints.length === 0 && <p class="empty">{words('compose:no-hints')}</p>}
      <ul class="counts">
        {hints.map(({ at, text }) => (
          <li key={text}>
            {text} <a href={`/compose/${draft.id}#${at}`}>{words('compose:change-here')}</a>
          </li>
        ))}
      </ul>
      {hints.some(({ isLetter }) => isLetter) && (
        <form method="post" action={`/compose/${draft.id}`}>
          <input type="hidden" name="version" value={draft.version} />
          <button type="submit" name="step" value="plain" class="quiet">
            {words('compose:take-proposals')}
          </button>
        </form>
      )}
    </section>
  )
}

import type { VNode } from 'preact'
import type { Edition, EditionDraft } from '../domain/edition.js'
import { dayInBrussels } from './brussels-time.js'
import { changeInWords, heldBackInWords } from './draft-words.js'
import type { Frame } from './frame.js'
import { Layout } from './layout.js'
import { Onward } from './parts.js'
import { sheetOf } from './sheet.js'
import { SheetParts } from './sheet-page.js'

/** What became of an approval, when it has to be said. */
export type ApprovalNotice = 'changed' | 'published'

interface Props {
  frame: Frame
  draft: EditionDraft
}

/** The coordinator looks before members do: what changed, what was held back, the sheet as it will be, and her word. */
export function draftPage(
  frame: Frame,
  draft: EditionDraft | undefined,
  now: number,
  notice?: ApprovalNotice,
): VNode {
  const { words, language } = frame
  return (
    <Layout frame={frame} title={words('pages:draft-title')}>
      {notice && (
        <p class={notice === 'changed' ? 'error' : 'notice'} role="status">
          {words(`pages:draft-${notice}`)}
        </p>
      )}
      {draft ? (
        <>
          <p>
            {words('pages:draft-intro', { number: draft.number, day: dayInBrussels(draft.madeAt, language) })}
          </p>
          <Changes frame={frame} draft={draft} />
          <Held frame={frame} draft={draft} />
          <section class="card sheet">
            <h2>{words('pages:draft-sheet')}</h2>
            <SheetParts sheet={sheetOf(frame, asPublished(draft, now), now)} level={3} />
          </section>
          <Approve frame={frame} draft={draft} />
        </>
      ) : (
        <p class="empty">{words('pages:no-draft')}</p>
      )}
      <section class="card">
        <h2>{words('room:by-hand-title')}</h2>
        <Onward href="/draft/words" label={words('room:words-title')} />
        <Onward href="/draft/follow-ups" label={words('room:follow-ups-title')} />
        <form method="post" action="/draft/make">
          <p>{words('room:make-hint')}</p>
          <button type="submit" class="quiet">
            {words('room:make')}
          </button>
        </form>
      </section>
    </Layout>
  )
}

function Changes({ frame, draft }: Props): VNode {
  const { changes } = draft.content
  return (
    <section class="card">
      <h2>{frame.words('pages:draft-changes')}</h2>
      {changes.length === 0 && <p class="empty">{frame.words('pages:nothing-new')}</p>}
      <ul class="themes">
        {changes.map((change) => (
          <li key={JSON.stringify(change)}>{changeInWords(frame, change, draft.content)}</li>
        ))}
      </ul>
    </section>
  )
}

function Held({ frame, draft }: Props): VNode {
  return (
    <section class="card">
      <h2>{frame.words('pages:draft-held')}</h2>
      {draft.heldBack.length === 0 && <p class="empty">{frame.words('pages:draft-nothing-held')}</p>}
      <ul class="themes">
        {draft.heldBack.map((one) => (
          <li key={JSON.stringify(one)}>{heldBackInWords(frame, one, draft.content)}</li>
        ))}
      </ul>
    </section>
  )
}

function Approve({ frame, draft }: Props): VNode {
  const { words } = frame
  return (
    <form method="post" action="/draft" class="card">
      <p>{words('pages:approve-hint')}</p>
      <input type="hidden" name="number" value={draft.number} />
      <input type="hidden" name="madeAt" value={draft.madeAt} />
      <button type="submit">{words('pages:approve')}</button>
    </form>
  )
}

/** As members would see it if it were published at that instant (ms). */
function asPublished({ number, reasons, madeAt, content }: EditionDraft, now: number): Edition {
  return { number, reasons, madeAt, content, publishedAt: now, publishedBy: '' }
}

import type { VNode } from 'preact'
import type { Frame } from './frame.js'
import { Layout } from './layout.js'
import type { Sheet } from './sheet.js'

/** The sheet on a screen; printed, it is one page in large type. */
export function sheetPage(frame: Frame, sheet: Sheet): VNode {
  const { words } = frame
  return (
    <Layout frame={frame} title={sheet.title}>
      <div class="no-print">
        <p>{words('pages:how-to-print')}</p>
        <p class="actions">
          <a class="button" href="/sheet.pdf" download>
            {words('pages:sheet-file')}
          </a>
        </p>
      </div>
      <article class="card sheet">
        <SheetParts sheet={sheet} level={2} />
      </article>
    </Layout>
  )
}

/** What stands on the sheet, its headings of this level. */
export function SheetParts({ sheet, level }: { sheet: Sheet; level: 2 | 3 }): VNode {
  const Heading = `h${level}` as const
  return (
    <>
      <p class="small">{sheet.edition}</p>
      {sheet.parts.map(({ heading, lines, isNumbered }) => (
        <section key={heading}>
          <Heading>{heading}</Heading>
          {isNumbered ? (
            <ol>
              {lines.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ol>
          ) : (
            lines.map((text) => <p key={text}>{text}</p>)
          )}
        </section>
      ))}
      <p class="small">{sheet.foot}</p>
    </>
  )
}

import type { VNode } from 'preact'
import type { ImportReport } from '../../store/import-report.js'
import type { Change, ImportPreview } from '../../store/tenants-import.js'
import type { Frame } from '../frame.js'
import { Layout } from '../layout.js'
import { Onward } from '../parts.js'
import { faultInWords } from './fault-words.js'
import type { ShelvedFile } from './shelf.js'

/** How many people of one kind, and how many faults, are named; the rest is a number. */
const NAMED_MAX = 40
const FAULTS_MAX = 200

const COUNTS = [
  'new',
  'recognised',
  'changed',
  'moved',
  'movedOut',
  'numberChanged',
  'unchanged',
  'homesWithoutPhone',
] as const

/** Kinds of news of which people are named: what is rare, and can be a mistake of the file. */
const NAMED = ['moved', 'movedOut', 'numberChanged', 'changed', 'recognised'] as const

/** What a file would bring. `why`: nothing was written, because the store changed or bad rows were not left out. */
export function previewPage(
  frame: Frame,
  file: ShelvedFile,
  preview: ImportPreview,
  why?: 'changed' | 'bad',
): VNode {
  const { words } = frame
  const clashes = preview.faults.map(({ line, fault }) => `line ${line}: ${fault}`)
  const faults = [...file.faults, ...clashes]
  const bad = file.badRows + clashes.length
  const { report } = preview
  return (
    <Layout frame={frame} title={words('people:preview-title')}>
      {why && (
        <p class="error" role="alert">
          {words(`people:not-taken-${why}`)}
        </p>
      )}
      <p>{words('people:preview-intro', { name: file.name, rows: report.rows })}</p>
      <section class="card">
        <h2>{words('people:brings')}</h2>
        <Counts frame={frame} report={report} />
        {NAMED.map((news) => (
          <Named key={news} frame={frame} news={news} changes={preview.changes} />
        ))}
      </section>
      {faults.length > 0 && (
        <section class="card">
          <h2>{words('people:bad-rows', { count: bad })}</h2>
          <ul>
            {faults.slice(0, FAULTS_MAX).map((fault) => (
              <li key={fault}>{faultInWords(frame, fault)}</li>
            ))}
          </ul>
          {faults.length > FAULTS_MAX && (
            <p>{words('people:and-more', { count: faults.length - FAULTS_MAX })}</p>
          )}
        </section>
      )}
      <Notes frame={frame} file={file} preview={preview} />
      <form method="post" action={`/people/import/${file.id}`} class="card">
        <input type="hidden" name="print" value={preview.print} />
        {bad > 0 && (
          <p>
            <label class="choice">
              <input type="checkbox" name="bad" value="skip" required />{' '}
              {words('people:skip-bad', { count: bad })}
            </label>
          </p>
        )}
        <button type="submit">{words('people:take')}</button>
      </form>
      <Onward href="/people" label={words('people:other-file')} />
    </Layout>
  )
}

/** It is done, and what it brought. */
export function donePage(frame: Frame, report: ImportReport, leftOut: number): VNode {
  const { words } = frame
  return (
    <Layout frame={frame} title={words('people:done-title')}>
      <section class="card" role="status">
        <Counts frame={frame} report={report} />
        {leftOut > 0 && <p>{words('people:count-left-out', { count: leftOut })}</p>}
      </section>
      <Onward href="/people" label={words('people:back')} />
    </Layout>
  )
}

function Counts({ frame, report }: { frame: Frame; report: ImportReport }): VNode {
  return (
    <ul class="plain">
      {COUNTS.filter((one) => report[one] > 0).map((one) => (
        <li key={one}>{frame.words(`people:count-${one}`, { count: report[one] })}</li>
      ))}
    </ul>
  )
}

interface NamedProps {
  frame: Frame
  news: (typeof NAMED)[number]
  changes: readonly Change[]
}

function Named({ frame: { words }, news, changes }: NamedProps): VNode | null {
  const these = changes.filter((one) => one.news.includes(news))
  if (these.length === 0) return null
  return (
    <details>
      <summary>{words(`people:who-${news}`)}</summary>
      <ul>
        {these.slice(0, NAMED_MAX).map(({ line, firstName }) => (
          <li key={line}>{words('people:on-line', { line, fault: firstName || words('people:no-name') })}</li>
        ))}
      </ul>
      {these.length > NAMED_MAX && <p>{words('people:and-more', { count: these.length - NAMED_MAX })}</p>}
    </details>
  )
}

/** What is not wrong and yet worth a look: unread columns, new names of complexes, who asked to be forgotten. */
function Notes({
  frame,
  file,
  preview: { report, forgottenLines },
}: {
  frame: Frame
  file: ShelvedFile
  preview: ImportPreview
}): VNode | null {
  const { words } = frame
  const complexes = report.newComplexes.slice(0, NAMED_MAX)
  const notes = [
    ...file.warnings.map((warning) => faultInWords(frame, warning)),
    ...(complexes.length > 0 ? [words('people:new-complexes', { names: complexes.join(', ') })] : []),
    ...(report.newComplexes.length > NAMED_MAX
      ? [words('people:and-more', { count: report.newComplexes.length - NAMED_MAX })]
      : []),
    ...(forgottenLines.length > 0 ? [words('people:forgotten', { lines: forgottenLines.join(', ') })] : []),
  ]
  if (notes.length === 0) return null
  return (
    <section class="card">
      <h2>{words('people:look-at')}</h2>
      <ul>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </section>
  )
}

import type { VNode } from 'preact'
import type { Edition, MissingGroup, MissingReport } from '../domain/edition.js'
import { groupInSentence, groupLabel } from './edition-words.js'
import type { Frame } from './frame.js'
import { Layout } from './layout.js'
import { Download, EditionLine } from './parts.js'

/** Whom we do not hear: homes against homes that answered, in counts. */
export function missingPage(frame: Frame, edition: Edition): VNode {
  const { words } = frame
  return (
    <Layout frame={frame} title={words('pages:missing-title')}>
      <p>{words('pages:missing-intro')}</p>
      {edition.content.missing.map((report) => (
        <section class="card" key={report.dimension} id={report.dimension}>
          <h2>{words(`pages:missing-${report.dimension}`)}</h2>
          <Groups frame={frame} report={report} />
        </section>
      ))}
      <p class="small">{words('pages:how-missing')}</p>
      <Download href="/missing.csv" label={words('pages:figures-file')} />
      <EditionLine frame={frame} edition={edition} />
    </Layout>
  )
}

/** The groups that are heard less than their number of homes would make one expect. */
export function littleHeard(frame: Frame, missing: readonly MissingReport[]): string[] {
  return missing.flatMap(({ dimension, groups }) =>
    groups.filter(({ heard }) => heard === 'less').map(({ key }) => groupInSentence(frame, dimension, key)),
  )
}

interface Props {
  frame: Frame
  report: MissingReport
}

function Groups({ frame, report }: Props): VNode {
  const { words } = frame
  const shown = report.groups.filter(({ homes }) => homes !== undefined)
  const label = ({ key }: MissingGroup) => groupLabel(frame, report.dimension, key)
  const few = report.groups.filter(({ homes }) => homes === undefined).map(label)
  return (
    <>
      {shown.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{words('pages:column-group')}</th>
              <th scope="col" class="number">
                {words('pages:column-homes')}
              </th>
              <th scope="col" class="number">
                {words('pages:column-answered')}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((group) => (
              <tr key={group.key}>
                <th scope="row">
                  {label(group)}
                  {group.heard === 'less' && <strong class="less">{words('pages:heard-less')}</strong>}
                </th>
                <td class="number">{group.homes}</td>
                <td class="number">{group.answered ?? words('pages:few')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {shown.length > 0 && few.length > 0 && (
        <p class="empty">{words('pages:too-few-of', { answers: few.join(', ') })}</p>
      )}
      {shown.length === 0 && <p class="empty">{words('pages:too-few')}</p>}
    </>
  )
}

import type { VNode } from 'preact'
import type { Frame } from './frame.js'

interface Props {
  frame: Frame
  /** What the rows are. */
  what: string
  /** Heads of the columns of numbers. */
  columns: readonly string[]
  rows: readonly { label: string; counts: readonly (number | undefined)[] }[]
}

/** The table behind a picture, folded away until somebody wants it. */
export function FigureTable({ frame, what, columns, rows }: Props): VNode {
  const { words } = frame
  return (
    <details>
      <summary>{words('pages:in-a-table')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{what}</th>
            {columns.map((column) => (
              <th key={column} scope="col" class="number">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, counts }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {counts.map((count, at) => (
                <td key={columns[at]} class="number">
                  {count ?? words('pages:few')}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}

import { scaleLinear, scalePoint } from 'd3-scale'
import { line } from 'd3-shape'
import type { VNode } from 'preact'

/** One bar: what it is about, how many households, and their share (0 to 1) of the whole width. */
export interface Bar {
  label: string
  households: number
  share: number
  /** A word beside it: more or less than before. */
  note?: string
}

const WIDTH = 100
const along = scaleLinear([0, 1], [0, WIDTH]).clamp(true)

/** Bars with their number in words beside them: the picture itself says nothing to a screen reader. */
export function Bars({ bars }: { bars: readonly Bar[] }): VNode {
  return (
    <ul class="bars">
      {bars.map(({ label, households, share, note }) => (
        <li key={label}>
          <span class="what">{label}</span> <span class="number">{households}</span>
          <svg class="bar" viewBox={`0 0 ${WIDTH} 10`} preserveAspectRatio="none" aria-hidden="true">
            <rect class="rest" width={WIDTH} height="10" />
            <rect class="said" width={Math.round(along(share))} height="10" />
          </svg>
          {note !== undefined && <span class="note">{note}</span>}
        </li>
      ))}
    </ul>
  )
}

/** Ten little people, so many of whom say it. `says` is the sentence for who does not see them. */
export function TenPeople({ tenths, says }: { tenths: number; says: string }): VNode {
  return (
    <svg class="ten" viewBox="0 0 300 58" role="img" aria-label={says}>
      {Array.from({ length: 10 }, (_, at) => (
        <g key={at} class={at < tenths ? 'said' : 'rest'} transform={`translate(${at * 30 + 3} 2)`}>
          <circle cx="12" cy="9" r="8" />
          <path d="M1 54V31a11 11 0 0 1 22 0v23z" />
        </g>
      ))}
    </svg>
  )
}

interface Moment {
  /** The day, in words. */
  label: string
  tenths: number
}

/** So many in ten, that time and this time, as a line between two dots. */
export function TrendLine({ moments, says }: { moments: readonly Moment[]; says: string }): VNode {
  const x = scalePoint(
    moments.map((_, at) => at),
    [45, 255],
  )
  const y = scaleLinear([0, 10], [95, 15])
  const place = (at: number) => x(at) ?? 0
  const path = line<Moment>(
    (_, at) => place(at),
    ({ tenths }) => y(tenths),
  )
  return (
    <svg class="trend" viewBox="0 0 300 125" role="img" aria-label={says}>
      <path class="ground" d={`M20 ${y(0)}H280`} />
      <path class="way" d={path([...moments]) ?? ''} />
      {moments.map(({ label, tenths }, at) => (
        <g key={label} transform={`translate(${place(at)} 0)`}>
          <circle cy={y(tenths)} r="7" />
          <text class="tenths" y={y(tenths) - 12}>
            {tenths}
          </text>
          <text y="118">{label}</text>
        </g>
      ))}
    </svg>
  )
}

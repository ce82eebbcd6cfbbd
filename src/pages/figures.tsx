import type { VNode } from 'preact'

/** One bar: what it is about, how many households, and their share (0 to 1) of the whole width. */
export interface Bar {
  label: string
  households: number
  share: number
}

/** Bars with their number in words beside them: the picture itself says nothing to a screen reader. */
export function Bars({ bars }: { bars: readonly Bar[] }): VNode {
  return (
    <ul class="bars">
      {bars.map(({ label, households, share }) => (
        <li key={label}>
          <span class="what">{label}</span> <span class="number">{households}</span>
          <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
            <rect class="rest" width="100" height="10" />
            <rect class="said" width={Math.round(share * 100)} height="10" />
          </svg>
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

import { DIVIDED, type Figure, totalShown } from '../domain/publishable.js'
import type { Bar } from './figures.js'

/** Bars of what is shown, each against all that is shown. */
export function barsOf(figures: readonly Figure[], label: (key: string) => string): Bar[] {
  return bars(figures, label, totalShown(figures))
}

/** What is too little to show, or nothing at all: nobody can tell. A divided home is no answer of its own. */
export function leftOut(figures: readonly Figure[], label: (key: string) => string): string[] {
  return figures
    .filter(({ key, count }) => count === undefined && key !== DIVIDED)
    .map(({ key }) => label(key))
}

function bars(figures: readonly Figure[], label: (key: string) => string, whole: number): Bar[] {
  return figures.flatMap(({ key, count }) =>
    count === undefined ? [] : [{ label: label(key), households: count, share: count / whole }],
  )
}

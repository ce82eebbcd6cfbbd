import type { Localized } from './language.js'

/** What finds themes in tenants' own words. */
export interface ThemeReader {
  /** Keys of the themes that a text speaks of; none where nothing is recognised. */
  themesOf(text: string, language: string): string[]
  /** What a theme is called. */
  labelOf(theme: string): Localized
}

/** What a coordinator did with a theme of one question: put under another one, or given another name. */
export interface ThemeEdit {
  theme: string
  into?: string
  label?: Localized
}

/** Where a theme counts after all that was merged by hand; merging in a circle leaves it where it was. */
export function themeAfter(theme: string, edits: readonly ThemeEdit[]): string {
  const seen = new Set<string>()
  let current = theme
  while (!seen.has(current)) {
    seen.add(current)
    const into = edits.find((edit) => edit.theme === current)?.into
    if (into === undefined) return current
    current = into
  }
  return theme
}

/** Households by theme, most first, with the names given by hand where there are any. */
export function groupThemes(
  said: readonly { household: string | null; text: string; language: string }[],
  edits: readonly ThemeEdit[],
  reader: ThemeReader,
): { key: string; label: Localized; households: ReadonlySet<string> }[] {
  const groups = new Map<string, Set<string>>()
  for (const { household, text, language } of said) {
    if (household === null) continue
    for (const theme of reader.themesOf(text, language)) {
      const key = themeAfter(theme, edits)
      const group = groups.get(key)
      if (group) group.add(household)
      else groups.set(key, new Set([household]))
    }
  }
  return [...groups]
    .map(([key, households]) => ({
      key,
      label: edits.find((edit) => edit.theme === key)?.label ?? reader.labelOf(key),
      households,
    }))
    .sort((a, b) => b.households.size - a.households.size || a.key.localeCompare(b.key))
}

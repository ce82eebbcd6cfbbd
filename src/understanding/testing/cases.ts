/** Labelled messages, one a line under their label, as rows for a test table. */
export function cases<Label extends string>(said: Record<Label, string>): [label: Label, text: string][] {
  return (Object.entries(said) as [Label, string][]).flatMap(([label, lines]) =>
    lines
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .map((line): [Label, string] => [label, line]),
  )
}

import type { Frame } from '../frame.js'

/**
 * What is wrong with a file, as its readers say it in English (src/domain/tenant-row.ts, tenant-doubles.ts,
 * tenant-file.ts, src/store/import-plan.ts), and the key of the same sentence in people.json; the named parts fill
 * its places.
 */
const FAULTS: readonly (readonly [pattern: RegExp, key: string])[] = [
  [/^phone "(?<what>.*)" is not a phone number$/, 'not-a-phone'],
  [/^phone "(?<what>.*)" is a landline: /, 'landline'],
  [/^phone "(?<what>.*)" is also on line (?<other>\d+), /, 'phone-twice'],
  [/^phone "(?<what>.*)" is on more than \d+ lines, the first of them (?<other>\d+): /, 'phone-of-many'],
  [/^lines (?<other>.*) share phone "(?<what>.*)"$/, 'phone-shared'],
  [/^external_id "(?<what>.*)" is also on line (?<other>\d+), /, 'id-twice'],
  [/^is the same person as line (?<other>\d+): /, 'same-person'],
  [/^language "(?<what>.*)" is no code /, 'language'],
  [/^kind "(?<what>.*)" is not known: /, 'kind'],
  [/^municipality is missing: /, 'no-municipality'],
  [/^complex is missing: /, 'no-complex'],
  [/^moved_out "(?<what>.*)" is no date /, 'no-date'],
  [/^a candidate without a phone or an external_id /, 'no-candidate'],
  [/^(?<what>\d+) cells where the header has (?<other>\d+) columns: /, 'cells'],
  [/^its letters are not UTF-8\. /, 'not-utf8'],
  [/^there are no rows in it$/, 'no-rows'],
  [/^no column (?<what>.*?)\. The columns are (?<other>.*)$/, 'no-column'],
  [/^column (?<what>.*) is there twice$/, 'column-twice'],
  [/^not read: column (?<what>.*)$/, 'not-read'],
  [/^a quote \("\) is not closed, /, 'quote'],
]

/** A fault in the words of who reads it, with its line in front. What has no words of ours yet stays as it was said. */
export function faultInWords({ words }: Pick<Frame, 'words'>, said: string): string {
  const [, line, fault = said] = /^line (\d+): (.*)$/s.exec(said) ?? []
  const inWords = sentenceOf({ words }, fault)
  return line === undefined ? inWords : words('people:on-line', { line, fault: inWords })
}

function sentenceOf({ words }: Pick<Frame, 'words'>, fault: string): string {
  for (const [pattern, key] of FAULTS) {
    const found = pattern.exec(fault)
    if (found) return words(`people:fault-${key}`, { ...found.groups })
  }
  return fault
}

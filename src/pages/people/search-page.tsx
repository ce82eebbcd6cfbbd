import type { ComponentChildren, VNode } from 'preact'
import type { FoundPerson } from '../../store/people-search.js'
import type { Frame } from '../frame.js'
import { Layout } from '../layout.js'

/** The letters that somebody is searched by, at most. */
export const ASKED_LETTERS_MAX = 80

/** Who was found for what was asked. */
export interface Found {
  asked: string
  found: readonly FoundPerson[]
  more: number
}

/** Searching somebody, and a file of tenants. */
export function searchPage(frame: Frame, { result, error }: { result?: Found; error?: string } = {}): VNode {
  const { words } = frame
  return (
    <Layout frame={frame} title={words('people:title')}>
      <form method="post" action="/people" class="card">
        <AskFor frame={frame} label={words('people:search-label')} asked={result?.asked ?? ''} />
        <button type="submit">{words('people:search')}</button>
      </form>
      {result && (
        <section class="card" aria-live="polite">
          <h2>{words('people:found', { count: result.found.length + result.more })}</h2>
          <ul class="things">
            {result.found.map((person) => (
              <li key={person.id}>
                <a href={`/people/${person.id}`}>{nameInWords(frame, person)}</a>
                <span class="small">{aboutInWords(frame, person)}</span>
              </li>
            ))}
          </ul>
          {result.more > 0 && <p>{words('people:and-more', { count: result.more })}</p>}
        </section>
      )}
      <form method="post" action="/people/import" enctype="multipart/form-data" class="card">
        <h2>{words('people:import-title')}</h2>
        <p>{words('people:import-intro')}</p>
        {error && (
          <p class="error" role="alert">
            {error}
          </p>
        )}
        <p>
          <label for="file">{words('people:file-label')}</label>
          <input id="file" name="file" type="file" accept=".csv,text/csv" required />
        </p>
        <button type="submit">{words('people:look')}</button>
      </form>
    </Layout>
  )
}

/** The field in which somebody is asked for. */
export function AskFor({
  frame,
  label,
  asked,
}: {
  frame: Frame
  label: ComponentChildren
  asked: string
}): VNode {
  return (
    <p>
      <label for="asked">{label}</label>
      <span class="hint" id="asked-hint">
        {frame.words('people:search-hint')}
      </span>
      <input
        id="asked"
        name="asked"
        value={asked}
        maxLength={ASKED_LETTERS_MAX}
        autocomplete="off"
        aria-describedby="asked-hint"
        required
      />
    </p>
  )
}

/** "Fatima", or that nobody has told her name. */
export function nameInWords({ words }: Frame, { firstName }: Pick<FoundPerson, 'firstName'>): string {
  return firstName || words('people:no-name')
}

/** Where she lives and what is special, in few words. */
export function aboutInWords({ words }: Frame, person: FoundPerson): string {
  const { home, complex, municipality, kind, hasPhone, isGone } = person
  return [
    home,
    complex,
    municipality,
    kind === 'tenant' ? undefined : words(`desk:is-${kind}`),
    hasPhone ? undefined : words('people:no-phone'),
    isGone ? words('desk:moved-out') : undefined,
  ]
    .filter(Boolean)
    .join(', ')
}

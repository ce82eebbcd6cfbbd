import type { VNode } from 'preact'
import type { Edition } from '../domain/edition.js'
import { dayInBrussels } from './brussels-time.js'
import type { Frame } from './frame.js'
import { Layout } from './layout.js'

/** A way on to another page. */
export function Onward({ href, label }: { href: string; label: string }): VNode {
  return (
    <p>
      <a class="onward" href={href}>
        {label}
      </a>
    </p>
  )
}

/** A file to keep. */
export function Download({ href, label }: { href: string; label: string }): VNode {
  return (
    <p>
      <a class="onward" href={href} download>
        {label}
      </a>
    </p>
  )
}

/** Which edition this is: what stands here does not change until the next one. */
export function EditionLine({ frame, edition }: { frame: Frame; edition: Edition }): VNode {
  const { words, language } = frame
  return (
    <p class="small">
      {words('pages:edition-of', { number: edition.number, day: dayInBrussels(edition.madeAt, language) })}
    </p>
  )
}

/** Before the first edition: nothing to read yet, and when there will be. */
export function noEditionPage(frame: Frame, title: string): VNode {
  return (
    <Layout frame={frame} title={title}>
      <p class="empty">{frame.words('pages:no-edition')}</p>
    </Layout>
  )
}

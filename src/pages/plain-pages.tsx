import type { VNode } from 'preact'
import type { Frame } from './frame.js'
import { Layout } from './layout.js'

/** A page of a title, a few sentences and a way on: nothing found, not for you, something broke. */
export function plainPage(frame: Frame, title: string, text: string): VNode {
  return (
    <Layout frame={frame} title={title}>
      <p>{text}</p>
      <p>
        <a class="onward" href="/">
          {frame.words('pages:to-home')}
        </a>
      </p>
    </Layout>
  )
}

/** How neighbours are kept out of sight, in six sentences. */
export function privacyPage(frame: Frame): VNode {
  const { words } = frame
  return (
    <Layout frame={frame} title={words('pages:privacy-title')}>
      <ul class="card rules">
        <li>{words('pages:privacy-no-names')}</li>
        <li>{words('pages:privacy-households')}</li>
        <li>{words('pages:privacy-five')}</li>
        <li>{words('pages:privacy-second')}</li>
        <li>{words('pages:privacy-divided')}</li>
        <li>{words('pages:privacy-cookies')}</li>
      </ul>
    </Layout>
  )
}

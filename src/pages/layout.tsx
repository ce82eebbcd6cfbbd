import type { ComponentChildren, VNode } from 'preact'
import { ACCESS, homeOf, maySee, type Page } from './access.js'
import type { Frame } from './frame.js'

/** What staff work with. */
const WORK = ['desk', 'compose', 'people', 'repairDesk'] as const satisfies readonly Page[]
/** What the council reads, and how it comes about. */
const COUNCIL = [
  'home',
  'questions',
  'repairs',
  'meetings',
  'missing',
  'words',
  'draft',
] as const satisfies readonly Page[]
type Item = (typeof WORK)[number] | (typeof COUNCIL)[number]
const NAMES = { nl: 'Nederlands', fr: 'Français', en: 'English' }

interface Props {
  frame: Frame
  title: string
  /** For forms with columns side by side, where there is room. */
  wide?: boolean
  children: ComponentChildren
}

/** The whole document: name and menu above, languages and sign-out below. No script, no inline style. */
export function Layout({ frame, title, wide, children }: Props): VNode {
  const { words, language, look, member, company } = frame
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{`${title} - ${words('pages:name')}`}</title>
        <link rel="icon" href="/icon.svg" />
        <link rel="stylesheet" href={look} />
      </head>
      <body>
        <a class="skip" href="#content">
          {words('pages:skip')}
        </a>
        <header>
          <a class="name" href={member ? homeOf(member.role) : '/sign-in'}>
            {words('pages:name')}
          </a>
          <span class="company">{company.shortName}</span>
          {member && <Menu frame={frame} role={member.role} />}
        </header>
        <main id="content" class={wide ? 'wide' : undefined}>
          <h1>{title}</h1>
          {children}
        </main>
        <Footer frame={frame} />
      </body>
    </html>
  )
}

/** Who has a desk has more to do than one line holds: what the council reads is folded up, open on its own pages. */
function Menu({ frame, role }: { frame: Frame; role: Parameters<typeof maySee>[0] }): VNode {
  const { words, path } = frame
  // Her own home is behind the name of the page.
  const mayOpen = (page: Item) => maySee(role, page) && (page !== 'home' || homeOf(role) !== ACCESS.home.path)
  const work = WORK.filter(mayOpen)
  const council = COUNCIL.filter(mayOpen)
  const isFolded = work.length > 0 && council.length > 1
  const isHere = council.some((page) => current(path, ACCESS[page].path) !== undefined)
  return (
    <nav aria-label={words('pages:menu')}>
      <Items frame={frame} pages={isFolded ? work : [...work, ...council]} />
      {isFolded && (
        <details open={isHere}>
          <summary>{words('pages:menu-council')}</summary>
          <div class="folded">
            <Items frame={frame} pages={council} />
          </div>
        </details>
      )}
    </nav>
  )
}

function Items({ frame: { words, path }, pages }: { frame: Frame; pages: readonly Item[] }): VNode {
  return (
    <>
      {pages.map((page) => (
        <a key={page} href={ACCESS[page].path} aria-current={current(path, ACCESS[page].path)}>
          {words(`pages:menu-${page}`)}
        </a>
      ))}
    </>
  )
}

function current(path: string, item: string): 'page' | 'true' | undefined {
  if (path === item) return 'page'
  return path.startsWith(`${item}/`) ? 'true' : undefined
}

function Footer({ frame }: { frame: Frame }): VNode {
  const { words, language, languages, member } = frame
  return (
    <footer>
      <nav aria-label={words('pages:languages')}>
        {languages.map((one) => (
          <a
            key={one}
            href={`?lang=${one}`}
            lang={one}
            hreflang={one}
            aria-current={one === language ? 'true' : undefined}
          >
            {NAMES[one]}
          </a>
        ))}
        <a href="/privacy">{words('pages:privacy-link')}</a>
        {member && <a href={ACCESS.sessions.path}>{words('sessions:link')}</a>}
      </nav>
      {member && (
        <form method="post" action="/sign-out">
          <button class="quiet" type="submit">
            {words('pages:sign-out')}
          </button>
        </form>
      )}
    </footer>
  )
}

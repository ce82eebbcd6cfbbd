import { renderToString } from 'preact-render-to-string'
import { TALK_LANGUAGES } from '../../domain/language.js'
import { LIST_PRICES } from '../../domain/prices.js'
import { BubbleItem, type PageFrame } from './bubble.js'
import { OTHERS_ID, type PhonePerson, phoneId, writtenNumber } from './person.js'
import { Others, Phone } from './phone.js'
import type { Bubble } from './phone-view.js'
import type { PhoneWords } from './phone-words.js'

/** All that the page shows, made ready by its routes. */
export interface PhonesPage extends PageFrame {
  homeUrl: string
  people: readonly PhonePerson[]
  /** The words on somebody's own phone. */
  wordsOf: (person: PhonePerson) => PhoneWords
  /** By the phone's id, and under OTHERS_ID. */
  bubbles: ReadonlyMap<string, Bubble[]>
  /** What time it is here. */
  now: string
  /** What the page has seen, for its script to go on from. */
  run: string
  version: number
}

/** The made-up phones side by side. It works without its script, one reload an answer. */
export function renderPhones(page: PhonesPage): string {
  return `<!doctype html>${renderToString(<Document {...page} />)}`
}

/** One bubble, for the script to put in place. */
export function renderBubble(bubble: Bubble, frame: PageFrame): string {
  return renderToString(<BubbleItem bubble={bubble} frame={frame} />)
}

function Document(page: PhonesPage) {
  const { base, words, people, wordsOf, bubbles, run, version } = page
  return (
    <html lang={words.language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{words('phones:title')}</title>
        <link rel="icon" href="/icon.svg" />
        <link rel="stylesheet" href={`${base}/phones.css`} />
        <script type="module" src={`${base}/live.js`} />
      </head>
      <body data-base={base} data-run={run} data-version={version} data-lang={words.language}>
        <Head {...page} />
        <main class="phones">
          {people.map((person) => (
            <Phone
              key={phoneId(person)}
              person={person}
              own={wordsOf(person)}
              bubbles={bubbles.get(phoneId(person)) ?? []}
              frame={page}
            />
          ))}
          <Others bubbles={bubbles.get(OTHERS_ID) ?? []} frame={page} />
        </main>
        <footer>
          <p>
            {words('phones:prices', {
              price: words.dollars(LIST_PRICES.smsPart, 4),
              day: words.day(Date.parse(LIST_PRICES.seenOn)),
            })}
          </p>
        </footer>
      </body>
    </html>
  )
}

function Head(page: PhonesPage) {
  const { base, words } = page
  return (
    <header>
      <nav aria-label={words('phones:languages')}>
        {TALK_LANGUAGES.map((one) => (
          <a
            key={one}
            href={`?lang=${one}`}
            lang={one}
            hreflang={one}
            aria-current={one === words.language ? 'true' : undefined}
          >
            {words(`phones:language-${one}`)}
          </a>
        ))}
      </nav>
      <h1>{words('phones:title')}</h1>
      <p>{words('phones:made-up')}</p>
      <div class="start">
        <FirstSteps {...page} />
        <ClockForm {...page} />
      </div>
      <noscript>
        <p>
          {words('phones:without-script')}{' '}
          <a href={`${base}?lang=${words.language}`}>{words('phones:reload')}</a>
        </p>
      </noscript>
    </header>
  )
}

function FirstSteps({ words, people, homeUrl }: PhonesPage) {
  return (
    <section class="first" aria-labelledby="first">
      <h2 id="first">{words('phones:first')}</h2>
      <ol>
        {people
          .filter(({ first }) => first)
          .map((person) => (
            <li key={phoneId(person)}>
              {words(`phones:first-${person.first}`, {
                name: person.name,
                phone: writtenNumber(person.phone),
              })}{' '}
              <a href={`#${phoneId(person)}`}>{words('phones:to-phone', { name: person.name })}</a>
              {person.first === 'code' && (
                <>
                  {' · '}
                  <a href={homeUrl}>{words('phones:council')}</a>
                </>
              )}
            </li>
          ))}
      </ol>
    </section>
  )
}

function ClockForm({ base, words, now }: PhonesPage) {
  return (
    <form class="clock" method="post" action={`${base}/clock`} aria-labelledby="clock">
      <h2 id="clock">{words('phones:clock')}</h2>
      <p>
        {words('phones:now')} <output id="now">{now}</output>
      </p>
      <input type="hidden" name="lang" value={words.language} />
      <div class="by">
        {['hour', 'day', 'week'].map((by) => (
          <button key={by} type="submit" name="by" value={by}>
            {words(`phones:clock-${by}`)}
          </button>
        ))}
      </div>
      <p class="hint">{words('phones:clock-hint')}</p>
    </form>
  )
}

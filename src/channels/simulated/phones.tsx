import { renderToString } from 'preact-render-to-string'
import { type Bubble, OTHERS_ID, type PhonePerson, phoneId, priceNote, writtenNumber } from './phone-view.js'
import { PHONE_WORDS as words, writeWords } from './phone-words.js'

/** All that the page shows, made ready by its routes. */
export interface PhonesPage {
  /** Where the routes are mounted: "/phone". */
  base: string
  homeUrl: string
  tryFirst: string
  people: readonly PhonePerson[]
  /** By the phone's id, and under OTHERS_ID. */
  bubbles: ReadonlyMap<string, Bubble[]>
  /** What the page has seen, for its script to go on from. */
  run: string
  version: number
}

/** The made-up phones side by side. It works without its script, one reload an answer. */
export function renderPhones(page: PhonesPage): string {
  return `<!doctype html>${renderToString(<Document {...page} />)}`
}

/** One bubble, for the script to put in place. */
export function renderBubble(bubble: Bubble): string {
  return renderToString(<BubbleItem {...bubble} />)
}

function Document({ base, homeUrl, tryFirst, people, bubbles, run, version }: PhonesPage) {
  return (
    <html lang="nl">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{words.title}</title>
        <link rel="stylesheet" href={`${base}/phones.css`} />
        <script type="module" src={`${base}/live.js`} />
      </head>
      <body data-base={base} data-run={run} data-version={version}>
        <header>
          <h1>{words.title}</h1>
          <p class="first">
            {tryFirst} <a href={homeUrl}>{words.council}</a>.
          </p>
          <noscript>
            <p>
              {words.withoutScript} <a href={base}>{words.reload}</a>
            </p>
          </noscript>
        </header>
        <main class="phones">
          {people.map((person) => (
            <Phone
              key={phoneId(person)}
              base={base}
              person={person}
              bubbles={bubbles.get(phoneId(person)) ?? []}
            />
          ))}
          <Others bubbles={bubbles.get(OTHERS_ID) ?? []} />
        </main>
        <footer>
          <p>{words.madeUp}</p>
          <p>{priceNote()}</p>
        </footer>
      </body>
    </html>
  )
}

function Phone({ base, person, bubbles }: { base: string; person: PhonePerson; bubbles: Bubble[] }) {
  const id = phoneId(person)
  const write = writeWords(person.language)
  const channel = person.channel === 'sms' ? 'SMS' : 'WhatsApp'
  const about = [channel, writtenNumber(person.phone), person.note].filter(Boolean).join(' · ')
  return (
    <section class={`phone ${person.channel}`} id={id} aria-labelledby={`${id}-name`}>
      <div class="who">
        <h2 id={`${id}-name`}>{person.name}</h2>
        <p>{about}</p>
      </div>
      <Talk label={words.talkWith(person.name)} bubbles={bubbles} language={person.language} />
      <form class="write" method="post" action={`${base}/send`} lang={write.lang}>
        <input type="hidden" name="phone" value={id} />
        <label class="unseen" for={`${id}-body`}>
          {write.message(person.name)}
        </label>
        <input
          id={`${id}-body`}
          name="body"
          required
          maxLength={1600}
          autocomplete="off"
          dir="auto"
          placeholder={write.placeholder}
        />
        <button type="submit">{write.send}</button>
        <p class="warning" role="alert" lang="nl" hidden>
          {words.noAnswer}
        </p>
      </form>
    </section>
  )
}

/** Shown once there is something to show. */
function Others({ bubbles }: { bubbles: Bubble[] }) {
  return (
    <section
      class="phone sms"
      id={OTHERS_ID}
      aria-labelledby={`${OTHERS_ID}-name`}
      hidden={bubbles.length === 0}
    >
      <div class="who">
        <h2 id={`${OTHERS_ID}-name`}>{words.others}</h2>
        <p>{words.othersNote}</p>
      </div>
      <Talk label={words.others} bubbles={bubbles} language="nl" />
    </section>
  )
}

/** The scrolling box can be reached by keyboard; it stays at its end by itself (see phones.css). */
function Talk({ label, bubbles, language }: { label: string; bubbles: Bubble[]; language: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <div class="talk" role="log" aria-live="polite" aria-relevant="additions" aria-label={label} tabIndex={0}>
      <div class="bubbles" lang={language}>
        <p class="empty" lang="nl" hidden={bubbles.length > 0}>
          {words.empty}
        </p>
        {bubbles.map((bubble) => (
          <BubbleItem key={bubble.id} {...bubble} />
        ))}
      </div>
    </div>
  )
}

function BubbleItem({ id, side, text, details, warning }: Bubble) {
  return (
    <div class={`bubble ${side}`} id={id}>
      <p dir="auto">
        <span class="unseen" lang="nl">
          {side === 'me' ? words.sentBy : words.received}{' '}
        </span>
        {text}
      </p>
      <small lang="nl">
        {details.join('\u00a0· ')}
        {warning && <span class="warning">{warning}</span>}
      </small>
    </div>
  )
}

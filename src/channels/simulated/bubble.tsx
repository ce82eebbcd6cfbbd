import type { ShownChoices } from './message-log.js'
import type { Bubble } from './phone-view.js'
import type { PhoneWords } from './phone-words.js'

/** What a bubble needs to know of its page. */
export interface PageFrame {
  /** Where the routes are mounted: "/phone". */
  base: string
  words: PhoneWords
}

/** One message on a phone, with what can be tapped under it. */
export function BubbleItem({ bubble, frame }: { bubble: Bubble; frame: PageFrame }) {
  const { id, side, text, time, details, warning, taps } = bubble
  const { words } = frame
  const lang = words.language
  return (
    <div class={`bubble ${side}`} id={id}>
      {time && (
        <p class="time" lang={lang}>
          {time}
        </p>
      )}
      <div class="said" dir="auto">
        <span class="unseen" lang={lang}>
          {side === 'me' ? words('phones:sent-by') : words('phones:received')}{' '}
        </span>
        <SentAlong bubble={bubble} frame={frame} />
        {text}
      </div>
      {taps && <Taps taps={taps} frame={frame} />}
      <small lang={lang}>
        {details.join('\u00a0· ')}
        {warning && <span class="warning">{warning}</span>}
      </small>
    </div>
  )
}

function SentAlong({
  bubble: { medium, place },
  frame: { base, words },
}: {
  bubble: Bubble
  frame: PageFrame
}) {
  if (medium === 'photo') {
    return <img src={`${base}/samples/photo`} alt={words('phones:photo-alt')} width={480} height={360} />
  }
  if (medium === 'voice') {
    return (
      // biome-ignore lint/a11y/useMediaCaption: a hum without words
      <audio src={`${base}/samples/voice`} controls preload="none" aria-label={words('phones:voice-alt')} />
    )
  }
  if (!place) return null
  return (
    <span class="place">
      <span lang={words.language}>{words('phones:location')}:</span> {place}
    </span>
  )
}

/** Buttons stay after a tap, as in WhatsApp: tapping again is another answer. */
function Taps({
  taps: { phone, sid, choices },
  frame: { base, words },
}: { taps: Required<Bubble>['taps'] } & { frame: PageFrame }) {
  return (
    <form class="taps" method="post" action={`${base}/tap`}>
      <input type="hidden" name="phone" value={phone} />
      <input type="hidden" name="message" value={sid} />
      <input type="hidden" name="lang" value={words.language} />
      {choices.kind === 'buttons' ? (
        <Options choices={choices} />
      ) : (
        <details>
          <summary>{choices.button}</summary>
          <Options choices={choices} />
        </details>
      )}
    </form>
  )
}

function Options({ choices }: { choices: ShownChoices }) {
  return choices.options.map(({ id, title, description }) => (
    <button key={id} type="submit" name="option" value={id}>
      {title}
      {description && description !== title && <span class="more">{description}</span>}
    </button>
  ))
}

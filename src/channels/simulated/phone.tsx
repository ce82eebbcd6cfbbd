import { inLanguage } from '../../domain/language.js'
import { BubbleItem, type PageFrame } from './bubble.js'
import { OTHERS_ID, type PhonePerson, phoneId, writtenNumber } from './person.js'
import type { Bubble } from './phone-view.js'
import type { PhoneWords } from './phone-words.js'
import { ATTACHMENTS } from './samples.js'

interface PhoneProps {
  person: PhonePerson
  bubbles: Bubble[]
  /** The words on her own phone. */
  own: PhoneWords
  frame: PageFrame
}

/** One phone: who holds it, what was said, and a keyboard. */
export function Phone({ person, bubbles, own, frame }: PhoneProps) {
  const { words } = frame
  const id = phoneId(person)
  const channel = person.channel === 'sms' ? 'SMS' : 'WhatsApp'
  const note = person.note && inLanguage(person.note, words.language)
  return (
    <section class={`phone ${person.channel}`} id={id} aria-labelledby={`${id}-name`}>
      <div class="who">
        <h2 id={`${id}-name`}>{person.name}</h2>
        <p>{[channel, writtenNumber(person.phone)].join(' · ')}</p>
        {note && <p>{note}</p>}
      </div>
      <Talk
        label={words('phones:talk-with', { name: person.name })}
        bubbles={bubbles}
        language={person.language}
        frame={frame}
      />
      <WriteForm person={person} own={own} frame={frame} />
    </section>
  )
}

/** Shown once there is something to show. */
export function Others({ bubbles, frame }: { bubbles: Bubble[]; frame: PageFrame }) {
  const { words } = frame
  const name = `${OTHERS_ID}-name`
  return (
    <section class="phone sms" id={OTHERS_ID} aria-labelledby={name} hidden={bubbles.length === 0}>
      <div class="who">
        <h2 id={name}>{words('phones:others')}</h2>
        <p>{words('phones:others-note')}</p>
      </div>
      <Talk label={words('phones:others')} bubbles={bubbles} frame={frame} />
    </section>
  )
}

interface TalkProps {
  label: string
  bubbles: Bubble[]
  /** Unknown where several people's messages stand together. */
  language?: string
  frame: PageFrame
}

/** The scrolling box can be reached by keyboard; it stays at its end by itself (see phones.css). */
function Talk({ label, bubbles, language, frame }: TalkProps) {
  const { words } = frame
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <div class="talk" role="log" aria-live="polite" aria-relevant="additions" aria-label={label} tabIndex={0}>
      <div class="bubbles" {...(language && { lang: language })}>
        <p class="empty" lang={words.language} hidden={bubbles.length > 0}>
          {words('phones:empty')}
        </p>
        {bubbles.map((bubble) => (
          <BubbleItem key={bubble.id} bubble={bubble} frame={frame} />
        ))}
      </div>
    </div>
  )
}

function WriteForm({ person, own, frame: { base, words } }: Omit<PhoneProps, 'bubbles'>) {
  const id = phoneId(person)
  return (
    <form class="write" method="post" action={`${base}/send`} lang={own.language}>
      <input type="hidden" name="phone" value={id} />
      <input type="hidden" name="lang" value={words.language} />
      <label class="unseen" for={`${id}-body`}>
        {own('phones:message-of', { name: person.name })}
      </label>
      <input
        id={`${id}-body`}
        name="body"
        required
        maxLength={1600}
        autocomplete="off"
        dir="auto"
        placeholder={own('phones:message')}
      />
      <button type="submit">{own('phones:send')}</button>
      {person.channel === 'whatsapp' && <AttachMenu own={own} />}
      <p class="warning" role="alert" lang={words.language} hidden>
        {words('phones:no-answer')}
      </p>
    </form>
  )
}

/** After the main button, so that the Enter key sends words. */
function AttachMenu({ own }: { own: PhoneWords }) {
  return (
    <details class="attach">
      <summary>
        <span class="unseen">{own('phones:attach')}</span>
        <span aria-hidden="true">+</span>
      </summary>
      <div class="menu">
        {ATTACHMENTS.map((attachment) => (
          <button key={attachment} type="submit" name="attach" value={attachment} formnovalidate>
            {own(`phones:attach-${attachment}`)}
          </button>
        ))}
        <p>{own('phones:caption-hint')}</p>
      </div>
    </details>
  )
}

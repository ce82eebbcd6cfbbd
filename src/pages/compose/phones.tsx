import type { VNode } from 'preact'
import { listTitle, shapeOf } from '../../domain/choices.js'
import type { FirstMessage } from '../../domain/estimate.js'
import { segmentsOf } from '../../domain/segments.js'
import type { Frame } from '../frame.js'
import type { LanguagePreviews, Preview } from './previews.js'

/** What people of one language get, on both kinds of phone, side by side; the largest group open at once. */
export function LanguagePhones({
  frame,
  shown,
  isOpen,
}: {
  frame: Frame
  shown: LanguagePreviews
  isOpen: boolean
}): VNode {
  const { words } = frame
  const language = words(`compose:language-${shown.language}`)
  return (
    <details class="card" open={isOpen}>
      <summary>
        <h3 class="in-summary">{words('compose:in-language', { language, people: shown.people })}</h3>
      </summary>
      {shown.previews.map((preview) => (
        <div key={`${preview.when} ${preview.sms.body}`}>
          {preview.when !== 'now' && <p>{words(`compose:when-${preview.when}`)}</p>}
          <div class="beside phones">
            <SmsPhone frame={frame} preview={preview} lang={shown.language} />
            <WhatsappPhone frame={frame} preview={preview} lang={shown.language} />
          </div>
        </div>
      ))}
    </details>
  )
}

interface PhoneProps {
  frame: Frame
  preview: Preview
  lang: string
}

function SmsPhone({ frame, preview: { when, sms, people }, lang }: PhoneProps): VNode {
  const parts = segmentsOf(sms.body)
  const name = frame.words(parts === 1 ? 'compose:sms-one' : 'compose:sms-parts', { parts })
  return (
    <figure class="preview">
      <figcaption>
        {name}
        {when !== 'after-yes' && <>, {frame.words('compose:people', { people: people.sms })}</>}
      </figcaption>
      <Bubble body={sms.body} lang={lang} />
    </figure>
  )
}

/** As an approved text where there is one: so it comes to who did not write to us today. */
function WhatsappPhone({ frame, preview: { when, whatsapp, people }, lang }: PhoneProps): VNode {
  const { template } = whatsapp
  const isReply = when === 'after-yes'
  const taps = template && !isReply ? template.buttons : tapsOf(whatsapp)
  return (
    <figure class="preview whatsapp">
      <figcaption>
        WhatsApp
        {!isReply && <>, {frame.words('compose:people', { people: people.whatsapp })}</>}
      </figcaption>
      <Bubble body={template && !isReply ? template.body : whatsapp.body} lang={lang} taps={taps} />
      {!template && !isReply && <p class="small">{frame.words('compose:no-template')}</p>}
    </figure>
  )
}

function Bubble({ body, lang, taps = [] }: { body: string; lang: string; taps?: readonly string[] }): VNode {
  return (
    <div class="bubble" lang={lang} dir="auto">
      <p>{body}</p>
      {taps.length > 0 && (
        <ul class="taps">
          {taps.map((tap) => (
            <li key={tap}>{tap}</li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** Buttons where they fit; else the button that opens the list, and what is in it. */
function tapsOf({ choices }: FirstMessage): string[] {
  if (!choices) return []
  const titles = choices.options.map(({ title }) => title)
  switch (shapeOf(choices)) {
    case 'buttons':
      return titles
    case 'list':
      return [choices.button, ...titles.map(listTitle)]
    case 'none':
      return []
  }
}

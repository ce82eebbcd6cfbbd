import { segmentsOf } from '../domain/segments.js'
import { letterHints, PARTS_MOST } from '../domain/sms-hints.js'

/** A text as a tenant would get it, and where in the file it stands. */
export interface PlacedText {
  at: string
  text: string
}

/** What makes texts dear to send: letters outside the SMS alphabet, each with a proposal, and length. */
export function textWarnings(texts: readonly PlacedText[]): string[] {
  return texts.flatMap((one) => [...letterWarnings(one), ...lengthWarnings(one)])
}

function letterWarnings({ at, text }: PlacedText): string[] {
  return letterHints(text).map((hint) => {
    if (hint.kind === 'other-script') {
      return `${at}: these letters are outside the SMS alphabet; a part holds 70 of them, not 160.`
    }
    const { word, letters, instead } = hint
    const proposal = instead === '' ? 'Leave it out' : `Write "${instead}"`
    return `${at}: "${letters.join('", "')}" in "${word}" makes the SMS twice as dear. ${proposal}.`
  })
}

function lengthWarnings({ at, text }: PlacedText): string[] {
  const parts = segmentsOf(text)
  if (parts <= PARTS_MOST) return []
  return [
    `${at}: needs ${parts} SMS parts (${text.length} letters); make it shorter, ${PARTS_MOST} is the most.`,
  ]
}

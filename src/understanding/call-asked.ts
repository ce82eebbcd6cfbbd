import { isBare } from './bare-answer.js'
import { asksForCall } from './progress.js'

/** That she wants to be called, and what she says beside it: empty where that is all. */
export interface CallAsked {
  beside: string
}

// "Kunt u mij morgen eens terugbellen": no request to be called is longer.
const REQUEST_WORDS_MAX = 8
const TEXT_WORDS_MAX = 80

/**
 * The request to be called in a text, taken out of what it says otherwise. "Ja bel maar" and "oui appelez moi svp" are
 * nothing but that, whatever was asked before them; "de kraan lekt, bel mij aub" tells of a tap as well.
 */
export function callAskedIn(text: string): CallAsked | undefined {
  if (!asksForCall(text)) return undefined
  const words = text.trim().split(/\s+/u)
  const request = words.length > TEXT_WORDS_MAX ? undefined : shortestRequest(words)
  if (!request) return { beside: text }
  const beside = [...words.slice(0, request.from), ...words.slice(request.to)].join(' ')
  return { beside: isBare(beside) ? '' : beside.replace(LOOSE_ENDS, '') }
}

/** What is left hanging when the request is gone: "de kraan lekt, en". */
const LOOSE_ENDS = /^[\s,.;:!]+|[\s,.;:]*(?:\b(?:en|et|and|dus|donc|so|maar|mais|but)\b)?[\s,.;:]*$/giu

/** Whether words beside a request to be called say when, or why: "als het kantoor open is". */
export function isAboutTheCall(beside: string): boolean {
  return WHEN_OR_WHY.test(beside)
}

const WHEN_OR_WHY =
  /^(?:als|wanneer|zodra|morgen|vandaag|straks|vanavond|om|na|voor|tussen|over|want|omdat|op|mijn nummer|si|quand|demain|apres|après|avant|entre|vers|a|à|car|sur|when|tomorrow|after|before|between|because|if|at|on|today|tonight|this|later)\b/iu

/** What still belongs to it: "bel mij" / "eens terug aub". */
const OF_THE_REQUEST =
  /^(?:mij|me|ons|moi|nous|us|back|eens|maar|aub|svp|please|pls|terug|op|graag|alstublieft|even)[.!,;]*$/iu

function shortestRequest(words: readonly string[]): { from: number; to: number } | undefined {
  for (let length = 1; length <= Math.min(REQUEST_WORDS_MAX, words.length); length += 1)
    for (let from = 0; from + length <= words.length; from += 1)
      if (asksForCall(words.slice(from, from + length).join(' '))) {
        const after = words.slice(from + length).findIndex((word) => !OF_THE_REQUEST.test(word))
        return { from, to: after === -1 ? words.length : from + length + after }
      }
  return undefined
}

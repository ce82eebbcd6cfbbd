import type { DigestCount } from './domain/digest.js'
import { inLanguage, type TalkLanguage } from './domain/language.js'
import { gsm7Proposal, segmentsOf } from './domain/segments.js'
import type { Wording } from './domain/wording.js'

interface House {
  wording: Wording
  publicUrl: string
}

/** One message by SMS: the counts, most telling first, and where the rest is. What does not fit in one part is left out. */
export function smsDigest(
  counts: readonly DigestCount[],
  language: TalkLanguage,
  { wording, publicUrl }: House,
): string {
  const news = counts.map((one) => gsm7Proposal(countInWords(one, language, wording)))
  const saying = (shown: number) =>
    wording(language, 'digest:news', { news: news.slice(0, shown).join(', '), link: publicUrl })
  const fitting = counts.map((_, left) => saying(counts.length - left)).find((text) => segmentsOf(text) === 1)
  return fitting ?? saying(1)
}

/** The same by WhatsApp, where there is room for all of it. */
export function whatsappDigest(
  counts: readonly DigestCount[],
  language: TalkLanguage,
  { wording, publicUrl }: House,
): string {
  const news = counts.map((one) => countInWords(one, language, wording)).join(', ')
  return wording(language, 'digest:news', { news, link: publicUrl, context: 'whatsapp' })
}

/** And by e-mail, a line each. */
export function mailDigest(
  counts: readonly DigestCount[],
  language: TalkLanguage,
  { wording, publicUrl }: House,
): { subject: string; text: string } {
  const news = counts.map((one) => `- ${countInWords(one, language, wording)}`).join('\n')
  return {
    subject: wording(language, 'digest:subject'),
    text: wording(language, 'digest:mail', { news, link: publicUrl }),
  }
}

function countInWords(one: DigestCount, language: TalkLanguage, wording: Wording): string {
  const { kind, count } = one
  switch (kind) {
    case 'repairs':
      return wording(language, 'digest:repairs', {
        what: wording(language, `digest:kind-${one.category}`),
        count,
      })
    case 'theme':
      return wording(language, 'digest:theme', { what: inLanguage(one.label, language), count })
    default:
      return wording(language, `digest:count-${kind}`, { count })
  }
}

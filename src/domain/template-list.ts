import type { MessageTemplate } from './outbox-message.js'

/** A text of ours that WhatsApp is to approve beforehand. */
export interface TemplateSpec {
  name: string
  /** The wordings it is made of, in the order in which the talk says them, a line each. */
  lines: readonly string[]
  /** The question that its buttons answer, and the keys of its options. */
  asks?: { talk: string; asked: string; taps: readonly string[] }
  /** WhatsApp says a sign-in code in words of its own, with a button that copies it. */
  isCode?: true
}

const WHO_WE_ARE = { question: 'question:who-we-are', meeting: 'meeting:who-we-are' } as const

/** What goes out by itself to someone we never wrote to says first who we are. */
function withFirst(talk: 'question' | 'meeting', spec: TemplateSpec): TemplateSpec[] {
  return [spec, { ...spec, name: `${spec.name}-first`, lines: [WHO_WE_ARE[talk], ...spec.lines] }]
}

function question(asked: string, taps: readonly string[]): TemplateSpec[] {
  const asks = taps.length > 0 ? { asks: { talk: 'question', asked, taps } } : {}
  return withFirst('question', { name: `question-${asked}`, lines: [`question:${asked}`], ...asks })
}

function consent(name: string, line: string, asked: string): TemplateSpec {
  return { name, lines: [line], asks: { talk: 'consent', asked, taps: ['yes', 'no'] } }
}

/** Under these names lies what is no tenant's: a sign-in code, a text to an alert phone, a coordinator's trial. */
export const CODE = 'code'
const ALERT = 'alert'
const TRIAL = 'trial'

/** Under this name lies what asks her to write, so that an answer that waits can be sent. */
export const NEWS = 'news'

/**
 * Everything that we say without having been spoken to, by the wordings that the talks use. The options of a
 * choice are the council's own, which no button of a template can hold: there the digits serve.
 */
export const TEMPLATE_SPECS: readonly TemplateSpec[] = [
  consent('consent', 'consent:welcome', 'welcome'),
  consent('consent-reminder', 'consent:welcome-back', 'welcome'),
  ...question('yes-no', ['yes', 'no', 'unsure']),
  ...question('scale', ['1', '2', '3', '4', '5', '0']),
  ...question('choice', []),
  ...question('open', []),
  ...withFirst('meeting', {
    name: 'meeting-invitation',
    lines: ['meeting:invitation'],
    asks: { talk: 'meeting', asked: 'invitation', taps: ['yes', 'no', 'maybe'] },
  }),
  {
    name: 'quote',
    lines: ['quote:may-we'],
    asks: { talk: 'quote', asked: 'may-we', taps: ['yes', 'no'] },
  },
  { name: NEWS, lines: ['template:news'] },
  // To council members: what is new in an edition.
  { name: 'digest', lines: ['digest:news'] },
  { name: CODE, lines: ['pages:code-sms'], isCode: true },
  { name: ALERT, lines: ['template:alert'] },
  { name: TRIAL, lines: ['template:trial'] },
]

/** What the wordings of templates are filled with; each has a sample in `locales/<language>/template.json`. */
export const TEMPLATE_PLACES = [
  'question',
  'options',
  'title',
  'when',
  'place',
  'words',
  'news',
  'link',
  'code',
  'alert',
] as const

/** A sign-in code as WhatsApp takes it at any hour. */
export function codeTemplate(code: string, language: string): MessageTemplate {
  return { name: CODE, language, values: [code] }
}

/** Any text to an alert phone, as WhatsApp takes it at any hour. Staff read Dutch. */
export function alertTemplate(text: string): MessageTemplate {
  return { name: ALERT, language: 'nl', values: [onOneLine(text)] }
}

/** What tenants would get, to a coordinator's own phone. */
export function trialTemplate(text: string, language: string): MessageTemplate {
  return { name: TRIAL, language, values: [onOneLine(text)] }
}

/** WhatsApp takes no line ends in a value. */
function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}

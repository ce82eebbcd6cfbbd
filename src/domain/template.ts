import { createHash } from 'node:crypto'
import { BUTTON_TITLE_MAX, tapId } from './choices.js'
import { TALK_LANGUAGES, type TalkLanguage } from './language.js'
import type { MessageTemplate } from './outbox-message.js'
import { TEMPLATE_PLACES, TEMPLATE_SPECS, type TemplateSpec } from './template-list.js'
import type { Wording } from './wording.js'

/** Source of all limits: Twilio, "Content types", "twilio/quick-reply" and error 63021. */
const TEXT_MAX = 1024
const BUTTONS_MAX = 10
const ID_MAX = 200
/** WhatsApp takes no line ends, tabs or rows of spaces in a value. Source: Meta, "Message templates". */
const BAD_IN_VALUE = /[\n\r\t]| {4}/

/** What is needed to say a template: the words that stand, and between them what is filled in. */
export interface TemplatePattern {
  /** One more than there are places. */
  words: readonly string[]
  /** The places, in order; two that have no word between them are one: `title+when+place`. */
  places: readonly string[]
}

/** A template as it is put to WhatsApp, in one language. */
export interface Template extends TemplatePattern {
  name: string
  language: TalkLanguage
  /** A value for each place, that shows WhatsApp what comes there. */
  samples: readonly string[]
  buttons: readonly { id: string; title: string }[]
  /** A sign-in code: WhatsApp says it in its own words, with a button that copies it. Ours say what it means. */
  code?: { copy: string }
  /** Another wording, or another button, is another version. */
  version: string
  /** The words that the talk itself says: the pattern without the opening that WhatsApp wants before a place. */
  spoken: TemplatePattern
}

const MARK = '\u0001'

/** All templates, by language. */
export function allTemplates(wording: Wording): Record<TalkLanguage, Template[]> {
  const entries = TALK_LANGUAGES.map((language) => [language, templatesIn(language, wording)])
  return Object.fromEntries(entries) as Record<TalkLanguage, Template[]>
}

/** A wording never changes, and its templates are looked for with every first word. */
const known = new WeakMap<Wording, Map<TalkLanguage, readonly Template[]>>()

/** All templates in one language, from the words of `locales/`. */
export function templatesIn(language: TalkLanguage, wording: Wording): readonly Template[] {
  const ofWording = known.get(wording) ?? new Map<TalkLanguage, readonly Template[]>()
  known.set(wording, ofWording)
  const templates =
    ofWording.get(language) ?? TEMPLATE_SPECS.map((spec) => templateOf(spec, language, wording))
  ofWording.set(language, templates)
  return templates
}

function templateOf(spec: TemplateSpec, language: TalkLanguage, wording: Wording): Template {
  const marks = Object.fromEntries(TEMPLATE_PLACES.map((place) => [place, `${MARK}${place}${MARK}`]))
  const said = spec.lines.map((key) => wording(language, key, { ...marks, context: 'whatsapp' })).join('\n')
  const spoken = patternOf(said)
  const opensWithPlace = spoken.words[0]?.trim() === ''
  const opening = opensWithPlace ? `${wording(language, 'template:opening')}\n` : ''
  const [first = '', ...rest] = spoken.words
  const pattern = { words: [opening + first, ...rest], places: spoken.places }
  const sample = (place: string) => wording(language, `template:sample-${place}`)
  // Places that go together are joined as the talk joins them.
  const samples = placesIn(said).map(({ text }) => text.replace(MARKED, (_, place: string) => sample(place)))
  const { talk = '', asked = '', taps = [] } = spec.asks ?? {}
  const buttons = taps.map((key) => ({
    id: tapId({ talk, asked, key }),
    title: wording(language, `tap:${key}`),
  }))
  const version = createHash('sha256')
    .update(JSON.stringify([pattern, buttons]))
    .digest('hex')
    .slice(0, 12)
  const code = spec.isCode && { code: { copy: wording(language, 'template:copy-code') } }
  return { ...pattern, name: spec.name, language, samples, buttons, version, spoken, ...code }
}

const MARKED = new RegExp(`${MARK}([a-z]+)${MARK}`, 'g')
const PLACES = new RegExp(`${MARK}[a-z]+${MARK}(?:[^\\p{L}${MARK}]*${MARK}[a-z]+${MARK})*`, 'gu')

/** The places of a text, those without a word between them as one. */
function placesIn(said: string): { text: string; name: string; at: number }[] {
  return [...said.matchAll(PLACES)].map((match) => ({
    text: match[0],
    name: [...match[0].matchAll(MARKED)].map(([, place]) => place).join('+'),
    at: match.index,
  }))
}

function patternOf(said: string): TemplatePattern {
  const places = placesIn(said)
  const ends = [0, ...places.map(({ text, at }) => at + text.length)]
  const starts = [...places.map(({ at }) => at), said.length]
  return {
    words: starts.map((start, n) => said.slice(ends[n], start)),
    places: places.map(({ name }) => name),
  }
}

/** The words of a template with its values filled in. */
export function filled({ words, places }: TemplatePattern, values: readonly string[]): string {
  return words.map((word, n) => (n < places.length ? word + (values[n] ?? '') : word)).join('')
}

/** The template as Twilio writes it: `Dag {{1}}, …` */
export function numbered(pattern: TemplatePattern): string {
  return filled(
    pattern,
    pattern.places.map((_, n) => `{{${n + 1}}}`),
  )
}

/** ContentVariables of some values: `{"1": …}`. */
export function variablesOf(values: readonly string[]): Record<string, string> {
  return Object.fromEntries(values.map((value, n) => [String(n + 1), value]))
}

/** Finds the template that says just what a message says, with the values that the message has. */
export function findTemplate(body: string, templates: readonly Template[]): MessageTemplate | undefined {
  for (const { name, language, spoken } of templates) {
    const values = valuesIn(body, spoken)
    if (values) return { name, language, values }
  }
  return undefined
}

function valuesIn(body: string, { words }: TemplatePattern): string[] | undefined {
  const found = new RegExp(`^${words.map(escaped).join('(.+?)')}$`, 's').exec(body)
  const values = found?.slice(1)
  return values?.some((value) => BAD_IN_VALUE.test(value)) ? undefined : values
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}

/** Why WhatsApp would refuse a template, one sentence each. Source: Twilio, "Message template approvals". */
export function templateFaults({ words, places, samples, buttons, ...template }: Template): string[] {
  const text = filled({ words, places }, samples)
  const fixed = words.join(' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  const faults: [boolean, string][] = [
    [places.length > 0 && words[0]?.trim() === '', 'begins with a place'],
    [places.length > 0 && words.at(-1)?.trim() === '', 'ends with a place'],
    [words.slice(1, -1).some((word) => !/\p{L}/u.test(word)), 'has places beside each other'],
    [samples.length !== places.length || samples.some((one) => !one), 'has a place without a sample'],
    [samples.some((one) => BAD_IN_VALUE.test(one)), 'has a sample with a line end in it'],
    [fixed < 2 * places.length + 1, 'has too few words of its own for its places'],
    [text.length > TEXT_MAX, `is longer than ${TEXT_MAX} letters`],
    [buttons.length > BUTTONS_MAX, `has more than ${BUTTONS_MAX} buttons`],
    [buttons.some(({ title }) => title.length > BUTTON_TITLE_MAX), 'has a button with too long a title'],
    [buttons.some(({ id }) => id.length > ID_MAX), 'has a button with too long an id'],
    [words.join('').includes(MARK), 'has a place that nothing fills'],
  ]
  const where = `${template.name} (${template.language})`
  return faults.flatMap(([isFault, fault]) => (isFault ? [`${where} ${fault}`] : []))
}

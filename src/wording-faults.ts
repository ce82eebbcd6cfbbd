import { PARTIAL_LANGUAGES, TALK_LANGUAGES } from './domain/language.js'
import { addressFaults } from './domain/plain-language-address.js'
import { INFORMAL, loadTexts, type Texts } from './wording-files.js'

/** Texts that staff alone read: Dutch is enough. */
const DUTCH_ONLY = new Set(['alert'])

/** What only somebody needs who does not get everything in her own language. */
const PARTIAL_ONLY = { dutch: { explained: '', offer: '' } }

/** In its own letters, where an SMS says it in ours: in others a Dutch answer and the offer do not fit in two parts. */
const PARTIAL_MAY = { dutch: { ...PARTIAL_ONLY.dutch, offer_whatsapp: '' } }

const saysU = (text: string): boolean => addressFaults(text, 'nl', 'je').length > 0
const saysJe = (text: string): boolean => addressFaults(text, 'nl', 'u').length > 0

/** What is wrong in `locales/`: a text that is missing, a place that is not filled, `u` and `je` mixed. */
export function wordingFaults(folder?: string): string[] {
  const texts = loadTexts(folder)
  return [
    ...TALK_LANGUAGES.flatMap((language) =>
      TALK_LANGUAGES.flatMap((other) => comparedWith(texts, language, other)),
    ),
    ...PARTIAL_LANGUAGES.flatMap((language) => partialFaults(texts, language)),
    ...mixedAddress(texts.nl ?? {}, texts[INFORMAL] ?? {}),
  ]
}

function comparedWith(texts: Record<string, Texts>, language: string, other: string): string[] {
  return all(texts[other]).flatMap(({ file, name, text }) => {
    if (DUTCH_ONLY.has(file)) return []
    const own = texts[language]?.[file]?.[name]
    if (own === undefined) return [`${language}: ${file}:${name} is missing (${other} has it)`]
    return placesFault(language, file, name, own, text, other)
  })
}

/** A partial language says nothing that Dutch does not, and all it says fills the same places. */
function partialFaults(texts: Record<string, Texts>, language: string): string[] {
  const model: Texts = { ...texts.nl, ...PARTIAL_MAY }
  const needed = all(PARTIAL_ONLY).flatMap(({ file, name }) =>
    texts[language]?.[file]?.[name] === undefined ? [`${language}: ${file}:${name} is missing`] : [],
  )
  const own = all(texts[language]).flatMap(({ file, name, text }) => {
    const dutch = model[file]?.[name]
    if (dutch === undefined) return [`${language}: ${file}:${name} is said nowhere`]
    return placesFault(language, file, name, text, dutch, 'nl')
  })
  return [...needed, ...own]
}

function mixedAddress(formal: Texts, informal: Texts): string[] {
  const mixed = all(formal).flatMap(({ file, name, text }) => [
    ...(saysJe(text) ? [`nl: ${file}:${name} says "je"`] : []),
    ...(saysU(text) && !DUTCH_ONLY.has(file) && informal[file]?.[name] === undefined
      ? [`${INFORMAL}: ${file}:${name} is missing (nl says "u")`]
      : []),
  ])
  const overlay = all(informal).flatMap(({ file, name, text }) => {
    const own = formal[file]?.[name]
    if (own === undefined) return [`${INFORMAL}: ${file}:${name} is said nowhere`]
    if (saysU(text)) return [`${INFORMAL}: ${file}:${name} says "u"`]
    if (!saysU(own)) return [`${INFORMAL}: ${file}:${name} is the same as nl: leave it out`]
    return placesFault(INFORMAL, file, name, text, own, 'nl')
  })
  return [...mixed, ...overlay]
}

function all(texts: Texts = {}): { file: string; name: string; text: string }[] {
  return Object.entries(texts).flatMap(([file, names]) =>
    Object.entries(names).map(([name, text]) => ({ file, name, text })),
  )
}

function placesFault(
  language: string,
  file: string,
  name: string,
  own: string,
  text: string,
  other: string,
): string[] {
  return places(own) === places(text)
    ? []
    : [`${language}: ${file}:${name} fills other {{places}} than ${other}`]
}

function places(text: string): string {
  return [...new Set(text.match(/\{\{\w+\}\}/g))].sort().join(' ')
}

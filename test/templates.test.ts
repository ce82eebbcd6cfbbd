import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inLanguage, TALK_LANGUAGES } from '../src/domain/language.js'
import {
  allTemplates,
  filled,
  findTemplate,
  numbered,
  templateFaults,
  templatesIn,
  variablesOf,
} from '../src/domain/template.js'
import { type Period, periodInWords } from '../src/domain/when.js'
import { newMemory } from '../src/talk/memory.js'
import { type Cue, type Offers, play, type Stage } from '../src/talk/player.js'
import { settings, wording } from './support/settings.js'
import type { Setting } from './support/walker.js'

const all = allTemplates(wording)

/** What a talk of ours says when it begins, or comes back with its question, and what can be tapped. */
async function said(talk: (typeof settings)[number]['talk'], setting: Setting, cues: Cue[]) {
  const { language, channel, about, tenant } = setting
  const memory = newMemory()
  let lines: string[] = []
  let offers: Offers | undefined
  const stage: Stage = {
    channel,
    tenant,
    about,
    has: (name) => setting.wording.has(language, `${talk.name}:${name}`),
    label: (question, option) =>
      typeof option === 'string'
        ? setting.wording(language, `${talk.name}:${question}-${option}`)
        : inLanguage(option.label, language),
    record: () => ({ number: '' }),
    say(name, values, more) {
      const plain = Object.entries(values).map(([key, value]) => {
        if (typeof value !== 'object') return [key, value]
        return [
          key,
          'startsAt' in value ? periodInWords(value as Period, language) : inLanguage(value, language),
        ]
      })
      const words = { ...Object.fromEntries(plain), context: channel }
      lines.push(setting.wording(language, `${talk.name}:${name}`, words))
      offers = more ?? offers
    },
  }
  for (const cue of cues) {
    lines = []
    await play(talk, memory, stage, cue)
  }
  return { text: lines.join('\n'), asked: offers?.asked, taps: offers?.taps ?? [] }
}

const begun = settings.filter(({ talk, setting }) => talk.isOurQuestion && setting.channel === 'whatsapp')
const named = begun.map(({ talk, setting }) => {
  const { language, about, tenant } = setting
  const kind = about && 'kind' in about ? about.kind : ''
  return [`${talk.name} ${kind} ${language} ${tenant.isNew ? 'new' : 'known'}`, talk, setting] as const
})

describe('what we say without being spoken to has a template', () => {
  test.each(named)('%s', async (_, talk, setting) => {
    // Who came by herself is asked for consent at once, in her own hours.
    if (talk.name === 'consent' && setting.tenant.cameFirst) return
    const { text, asked, taps } = await said(talk, setting, [{ kind: 'begin' }])
    const found = findTemplate(text, all[setting.language])
    const template = all[setting.language].find(({ name }) => name === found?.name)
    if (!found || !template) throw new Error(`no template says: ${text}`)
    expect(filled(template.spoken, found.values)).toBe(text)
    expect(filled(template, found.values).endsWith(text)).toBe(true)
    // A choice is of the council's own options, which no template can show as buttons.
    const keys = asked === 'choice' ? [] : taps.map(({ key }) => key)
    expect(template.buttons.map(({ id }) => id)).toEqual(
      keys.map((key) => `hl|${talk.name}||${asked}|${key}`),
    )
  })

  test.each(TALK_LANGUAGES)('a reminder about consent, in %s', async (language) => {
    const one = named.find(([, { name }, setting]) => name === 'consent' && setting.language === language)
    if (!one) throw new Error('no consent talk')
    const tenant = { isNew: true, cameFirst: false }
    const { text } = await said(one[1], { ...one[2], tenant }, [{ kind: 'begin' }, { kind: 'ask-back' }])
    expect(findTemplate(text, all[language])).toMatchObject({ name: 'consent-reminder', values: [] })
  })
})

const everyTemplate = TALK_LANGUAGES.flatMap((language) => all[language])

test('WhatsApp would refuse none of them', () => {
  expect(everyTemplate.flatMap(templateFaults)).toEqual([])
  expect(new Set(everyTemplate.map(({ name, language }) => `${name} ${language}`)).size).toBe(
    everyTemplate.length,
  )
})

test('places without a word between them are one, and none stands at the beginning', () => {
  const meeting = all.nl.find(({ name }) => name === 'meeting-invitation')
  expect(meeting?.places).toEqual(['title+when+place'])
  expect(meeting && numbered(meeting)).toBe('Samenkomst: {{1}}. Gratis. Komt u? Stuur JA, NEE of MISSCHIEN.')
  expect(meeting?.samples).toEqual([
    'lift en poets, dinsdag 24 maart, 14 tot 15.30 u. Zaal Duinhof, Kerkstraat 1, Koksijde',
  ])
  const scale = all.nl.find(({ name }) => name === 'question-scale')
  expect(scale && numbered(scale)).toMatch(
    /^Dag, hier is de huurderslijn bij IJzer & Zee\.\n\{\{1\}\} 1 heel/,
  )
})

test('another word is another version, and the same words are the same', () => {
  const other = templatesIn(
    'nl',
    Object.assign(
      (...args: Parameters<typeof wording>) => {
        const text = wording(...args)
        return args[1] === 'consent:welcome' ? `${text} Dank u.` : text
      },
      { has: wording.has },
    ),
  )
  const changed = other.filter(({ version }, n) => version !== all.nl[n]?.version)
  expect(changed.map(({ name }) => name)).toEqual(['consent'])
})

test('whatever is filled in is found again, or the message goes without a template', () => {
  const place = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 })
  fc.assert(
    fc.property(
      fc.constantFrom(...everyTemplate),
      fc.array(place, { minLength: 2, maxLength: 2 }),
      (one, words) => {
        const values = words.slice(0, one.places.length)
        const body = filled(one.spoken, values)
        const found = findTemplate(body, [one])
        const isPlain = values.every((value) => !/[\n\r\t]| {4}/.test(value))
        if (!isPlain) return
        // A value may hold the very words that stand after it: then it is cut elsewhere, and says the same.
        expect(found && filled(one.spoken, found.values)).toBe(body)
      },
    ),
  )
})

test('what is no text of ours, or has a line end in a value, has no template', () => {
  expect(findTemplate('Hallo', all.nl)).toBeUndefined()
  const open = all.nl.find(({ name }) => name === 'question-open')
  expect(
    findTemplate(filled(open?.spoken ?? { words: [], places: [] }, ['Wat\nnu?']), all.nl),
  ).toBeUndefined()
  expect(variablesOf(['a', 'b'])).toEqual({ 1: 'a', 2: 'b' })
})

import type { FirstMessage, Opening } from '../../domain/estimate.js'
import { type SpokenLanguage, spokenLanguage } from '../../domain/language.js'
import type { Reached } from '../../domain/reach.js'

/** The very words that some people will get, on both kinds of phone. */
export interface Preview {
  /** `after-yes`: what follows when she says that questions are welcome. */
  when: 'now' | 'first' | 'after-yes'
  sms: FirstMessage
  whatsapp: FirstMessage
  /** Who gets it by which; none of those who have to say yes first. */
  people: { sms: number; whatsapp: number }
}

/** All that people of one language get. */
export interface LanguagePreviews {
  language: SpokenLanguage
  people: number
  previews: Preview[]
}

/** Every message that this audience will get, by language; Dutch to somebody who knows us where it is for nobody. */
export async function previewsOf(reached: readonly Reached[], opening: Opening): Promise<LanguagePreviews[]> {
  const written = reached.filter(({ reach }) => reach === 'asked' || reach === 'consent-first')
  const languages = [...new Set(written.map(({ language }) => spokenLanguage(language)))]
  if (languages.length === 0) languages.push('nl')
  const all = await Promise.all(
    languages.map(async (language) => {
      const people = written.filter((one) => spokenLanguage(one.language) === language)
      return { language, people: people.length, previews: await inLanguage(language, people, opening) }
    }),
  )
  return all.sort((a, b) => b.people - a.people)
}

async function inLanguage(
  language: SpokenLanguage,
  people: readonly Reached[],
  opening: Opening,
): Promise<Preview[]> {
  const first = people.filter(({ reach }) => reach === 'consent-first')
  const known = people.filter(({ reach, isNew }) => reach === 'asked' && !isNew)
  const told = people.filter(({ reach, isNew }) => reach === 'asked' && isNew)
  const message = async (
    when: Preview['when'],
    isNew: boolean,
    who: readonly Reached[],
  ): Promise<Preview> => {
    const what = when === 'first' ? 'consent-first' : 'asked'
    return {
      when,
      sms: await opening(what, { channel: 'sms', language, isNew }),
      whatsapp: await opening(what, { channel: 'whatsapp', language, isNew }),
      people: {
        sms: who.filter(({ channel }) => channel === 'sms').length,
        whatsapp: who.filter(({ channel }) => channel === 'whatsapp').length,
      },
    }
  }
  const previews: Promise<Preview>[] = []
  if (known.length > 0 || people.length === 0) previews.push(message('now', false, known))
  if (told.length > 0) previews.push(message('now', true, told))
  if (first.length > 0) previews.push(message('first', true, first), message('after-yes', false, []))
  return Promise.all(previews)
}

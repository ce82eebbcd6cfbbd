import { beforeEach, describe, expect, it } from 'vitest'
import { listAudit } from '../store/audit.js'
import { findEditionDraft } from '../store/editions.js'
import { compile, sql } from '../store/query.js'
import { quotePermission } from '../store/quotes.js'
import { addAnswer, addHomes, addQuestion } from '../store/seed-for-tests.js'
import {
  type Agent,
  browser,
  DESK,
  draftEdition,
  ELS,
  pagesWorld,
  publishEdition,
  RITA,
  signedIn,
  type World,
} from './test-support.js'

const WORDS = '/draft/words/eerst'
const SENTENCE = 'De lift is te vaak kapot.'

let world: World
let els: Agent

beforeEach(async () => {
  world = await pagesWorld()
  els = await signedIn(world, ELS)
  await addHomes(world.engine)
  await addQuestion(world.engine, 'eerst', 'open')
  for (let home = 1; home <= 6; home += 1)
    await addAnswer(world.engine, 'eerst', `h-${home}`, {
      text: `De lift! Bel 0470 12 34 56, groetjes Geheim`,
    })
  for (let home = 11; home <= 15; home += 1)
    await addAnswer(world.engine, 'eerst', `h-${home}`, { text: 'Het afval stinkt' })
})

const send = (agent: Agent, path: string, form: object) => agent.post(path).type('form').send(form)
const answerIn = (text: string) => /name="answerId" value="([^"]+)"/.exec(text)?.[1] ?? ''
const quoteIn = (text: string) => /name="id" value="([^"]+)"/.exec(text)?.[1] ?? ''

/** Asks the tenant of the newest answer about the lift; gives back the id of the sentence. */
async function ask(): Promise<string> {
  const answerId = answerIn((await els.get(`${WORDS}?theme=lift`)).text)
  await send(els, `${WORDS}/ask`, { answerId, theme: 'lift', shown: SENTENCE, step: 'ask' })
  return quoteIn((await els.get(WORDS)).text)
}

describe('tenants’ own words', () => {
  it('are read by theme, without names and numbers', async () => {
    expect((await els.get('/draft/words')).text).toContain('11 antwoorden in eigen woorden')
    const { text } = await els.get(`${WORDS}?theme=lift`)
    expect(text).toContain('<strong>lift</strong> (6)')
    expect(text.match(/De lift! Bel …, groetjes …/g)?.length).toBeGreaterThanOrEqual(6)
    expect(text).not.toMatch(/0470|Geheim|stinkt/)
  })

  it('are put together and renamed, and the draft that waits shows it', async () => {
    await draftEdition(world)
    const named = await send(els, `${WORDS}/theme`, { theme: 'lift', into: '', nl: 'liften', fr: '', en: '' })
    expect(named.headers.location).toBe(`${WORDS}?done=saved#themes`)
    await send(els, `${WORDS}/theme`, { theme: 'afval', into: 'lift', nl: 'afval', fr: '', en: '' })
    expect((await els.get(WORDS)).text).toContain('Telt mee bij: liften.')
    const { content } = (await findEditionDraft(world.engine)) ?? {}
    expect(content?.questions[0]?.themes).toEqual([{ key: 'lift', label: { nl: 'liften' }, count: 10 }])
  })

  it('are asked about after a look at the message, once', async () => {
    const answerId = answerIn((await els.get(`${WORDS}?theme=lift`)).text)
    const form = { answerId, theme: 'lift', shown: SENTENCE }
    const look = await send(els, `${WORDS}/ask`, form)
    expect(look.text).toContain(`Uw zin, netjes geschreven: &quot;${SENTENCE}&quot; Mogen wij`)
    expect(look.text).toContain("Aantal sms'en: 1.")
    expect((await els.get(WORDS)).text).toContain('Nog geen. Kies een thema')
    const asked = await send(els, `${WORDS}/ask`, { ...form, step: 'ask' })
    expect(asked.headers.location).toBe(`${WORDS}?done=asked`)
    expect((await els.get(WORDS)).text).toContain('De vraag aan de huurder wacht nog')
    const again = await send(els, `${WORDS}/ask`, { ...form, step: 'ask' })
    expect(again.headers.location).toBe(`${WORDS}?done=asked-before`)
    expect(
      (await send(els, `${WORDS}/ask`, { ...form, answerId: 'none', step: 'ask' })).headers.location,
    ).toBe(`${WORDS}?done=cannot-be-asked`)
  })

  it.each([
    ['', 'Schrijf een zin.'],
    ['x'.repeat(141), 'De zin is te lang.'],
    ['Voor alle ideeën', 'kunnen niet in een sms: ë'],
    ['Bel mij op 0470 12 34 56', 'staat nog een naam, een nummer of een adres'],
    ['Ik ben Fatima en ik vind', 'staat nog een naam, een nummer of een adres'],
  ])('are not asked about as "%s"', async (shown, why) => {
    const answerId = answerIn((await els.get(`${WORDS}?theme=lift`)).text)
    const answer = await send(els, `${WORDS}/ask`, { answerId, theme: 'lift', shown, step: 'ask' })
    expect(answer.status).toBe(422)
    expect(answer.text).toContain(why)
    expect((await els.get(WORDS)).text).toContain('Nog geen. Kies een thema')
  })

  it('are shown after her yes and the word of the coordinator, and gone at once when taken back', async () => {
    const id = await ask()
    const rita = await signedIn(world, RITA)
    await send(els, `${WORDS}/quote`, { id, do: 'release' })
    expect((await els.get(WORDS)).text).not.toContain('name="do" value="release"')
    const yes = { quoteId: id, given: true, wording: 'quote:may-we@nl' }
    await world.engine.commit([quotePermission(yes, world.clock.time)])
    expect((await els.get(WORDS)).text).toContain('De huurder zei ja.')
    const released = await send(els, `${WORDS}/quote`, { id, do: 'release' })
    expect(released.headers.location).toBe(`${WORDS}?done=released`)
    await publishEdition(world)
    for (const path of ['/words', '/questions/eerst']) expect((await rita.get(path)).text).toContain(SENTENCE)
    await send(els, `${WORDS}/quote`, { id, do: 'withdraw' })
    for (const path of ['/words', '/questions/eerst'])
      expect((await rita.get(path)).text).not.toContain(SENTENCE)
    expect((await listAudit(world.engine, 9)).map(({ action }) => action)).toEqual([
      'quote-withdrawn',
      'edition-approved',
      'quote-released',
    ])
  })
})

describe('what was done with a question', () => {
  it('is written down, stands in the next edition, and can be taken away before it', async () => {
    await draftEdition(world)
    const add = {
      do: 'add',
      key: 'eerst',
      nl: 'De lift wordt vernieuwd.',
      fr: "L'ascenseur est refait.",
      en: '',
    }
    expect((await send(els, '/draft/follow-ups', { ...add, nl: 'Fout.' })).status).toBe(303)
    const wrong = /name="id" value="([^"]+)"/.exec((await els.get('/draft/follow-ups')).text)?.[1]
    await send(els, '/draft/follow-ups', { do: 'remove', id: wrong })
    await send(els, '/draft/follow-ups', add)
    await publishEdition(world)
    const rita = await signedIn(world, RITA)
    const { text } = await rita.get('/questions/eerst')
    expect(text).toContain('De lift wordt vernieuwd.')
    expect(text).not.toContain('Fout.')
    expect((await rita.get('/?lang=fr')).text).toContain("L'ascenseur est refait.")
  })

  it.each([
    { key: 'eerst', nl: '' },
    { key: 'none', nl: 'Iets' },
    { key: 'eerst', nl: 'x'.repeat(301) },
  ])('is refused as %o', async (form) => {
    expect((await send(els, '/draft/follow-ups', { do: 'add', ...form })).status).toBe(422)
    expect((await els.get('/draft/follow-ups')).text).not.toContain('Haal weg')
  })
})

describe('a draft', () => {
  it('can be made between two months', async () => {
    expect((await els.get('/draft')).text).toContain('Er wacht geen uitgave op u.')
    expect((await send(els, '/draft/make', {})).headers.location).toBe('/draft')
    expect((await els.get('/draft')).text).toContain('Dit is uitgave 1')
  })
})

describe('how a member hears of a new edition', () => {
  const wish = async () => {
    const members = sql
      .selectFrom('council_member')
      .select(['digest', 'email', 'digest_language', 'digested_edition'])
      .where('id', '=', 'm-rita')
    return (await world.engine.read(compile(members)))[0]
  }

  it('is her own choice, in the language of the page, and not about what she can read already', async () => {
    await publishEdition(world)
    const rita = await signedIn(world, RITA)
    expect((await rita.get('/digest')).text).toMatch(/value="none" checked/)
    const saved = await send(rita, '/digest?lang=fr', { by: 'email', email: ' rita@example.org ' })
    expect(saved.headers.location).toBe('/digest?saved=1')
    expect(await wish()).toEqual({
      digest: 'email',
      email: 'rita@example.org',
      digest_language: 'fr',
      digested_edition: 1,
    })
    expect((await rita.get('/digest?saved=1')).text).toContain('value="rita@example.org"')
    await send(rita, '/digest', { by: 'sms', email: 'rita@example.org' })
    // An address that is not needed is not kept.
    expect(await wish()).toMatchObject({ digest: 'sms', email: null })
  })

  it('says what is wrong with an address, and offers no e-mail where none can be sent', async () => {
    const rita = await signedIn(world, RITA)
    const wrong = await send(rita, '/digest', { by: 'email', email: 'rita at home' })
    expect([wrong.status, (await wish())?.digest]).toEqual([422, 'none'])
    expect(wrong.text).toContain('Dit is geen goed e-mailadres.')
    expect(wrong.text).toContain('value="rita at home"')
    const silent = await pagesWorld()
    delete silent.deps.mailer
    const other = await signedIn(silent, RITA)
    expect((await other.get('/digest')).text).not.toContain('e-mail')
    expect((await send(other, '/digest', { by: 'email', email: 'rita@example.org' })).status).toBe(422)
    expect((await send(other, '/digest', { by: 'pigeon' })).status).toBe(422)
  })
})

describe('every form', () => {
  const FORMS = [
    ['/digest', { by: 'sms' }, ['repair-desk']],
    ['/draft', { number: 1, madeAt: 1 }, ['member', 'repair-desk']],
    ['/draft/make', {}, ['member', 'repair-desk']],
    [`${WORDS}/theme`, { theme: 'lift', nl: 'x' }, ['member', 'repair-desk']],
    [`${WORDS}/ask`, { answerId: 'a', shown: 'x' }, ['member', 'repair-desk']],
    [`${WORDS}/quote`, { id: 'x', do: 'release' }, ['member', 'repair-desk']],
    ['/draft/follow-ups', { do: 'add', key: 'eerst', nl: 'x' }, ['member', 'repair-desk']],
  ] as const

  it('is of who may see its page, from our own pages, and changes nothing for others', async () => {
    const agents = { member: await signedIn(world, RITA), 'repair-desk': await signedIn(world, DESK) }
    for (const [path, form, refused] of FORMS) {
      for (const role of refused)
        expect([path, role, (await send(agents[role], path, form)).status]).toEqual([path, role, 403])
      expect((await send(browser(world.app), path, form)).headers.location).toBe('/sign-in')
      const elsewhere = await els.post(path).set('Sec-Fetch-Site', 'cross-site').type('form').send(form)
      expect([path, elsewhere.status]).toEqual([path, 403])
    }
    expect(await findEditionDraft(world.engine)).toBeUndefined()
    for (const table of ['theme_edit', 'quote', 'follow_up'] as const)
      expect(await world.engine.read(compile(sql.selectFrom(table).selectAll()))).toEqual([])
  })

  it.each([`${WORDS}/theme`, `${WORDS}/ask`, `${WORDS}/quote`])(
    '%s takes nothing that it cannot read',
    async (path) => {
      expect((await send(els, path, {})).status).toBe(422)
      expect((await send(els, path.replace('eerst', 'none'), {})).status).toBe(404)
    },
  )

  it.each(['nl', 'fr', 'en'])('stands on a page in %s, under 100 kB', async (lang) => {
    for (const path of [
      '/digest',
      '/draft',
      '/draft/words',
      `${WORDS}?theme=lift`,
      `${WORDS}?theme=-`,
      '/draft/follow-ups',
    ]) {
      const address = `${path}${path.includes('?') ? '&' : '?'}lang=${lang}`
      const { text, status } = await els.get(address)
      expect([path, status]).toEqual([path, 200])
      expect(text).toContain(`<html lang="${lang}">`)
      expect(text).not.toMatch(/<script|<style|style=|{{|undefined|room:/)
      expect(text.length).toBeLessThan(100_000)
    }
  })
})

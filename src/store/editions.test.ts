import { beforeEach, describe, expect, it } from 'vitest'
import { DAY } from '../domain/clock.js'
import type { Edition } from '../domain/edition.js'
import { approveEdition, makeDraft, makeDueDraft } from './edition-drafts.js'
import { findEditionDraft, findNewestEdition, listEditions } from './editions.js'
import type { Engine } from './engine.js'
import { addFollowUp } from './follow-ups.js'
import { forgetInEditions } from './forget-in-editions.js'
import { openStore } from './open-store.js'
import { listQuotesOf } from './quote-lists.js'
import { findQuoteAsk, proposeQuote, quotePermission, releaseQuote, withdrawQuote } from './quotes.js'
import { addAnswer, addHomes, addQuestion, MORNING } from './seed-for-tests.js'
import { editTheme } from './theme-edits.js'

const MONTH = { kind: 'month', month: '2025-10' } as const
const SENTENCE = 'De lift is te vaak kapot.'

let engine: Engine
let count = 0
const deps = {
  areas: [],
  ids: { next: () => `id-${String(++count).padStart(10, '0')}`, dice: () => 0 },
  themes: {
    themesOf: (text: string) => ['lift', 'afval', 'buren'].filter((theme) => text.includes(theme)),
    labelOf: (theme: string) => ({ nl: theme }),
  },
}
const run = (sql: string, ...parameters: unknown[]) => ({ sql, parameters })

beforeEach(async () => {
  engine = openStore('file::memory:', 0)
  await engine.commit([
    run(`insert into council_member (id, name, phone, role, created_at) values
      ('els', 'Els', '+32470000050', 'coordinator', 0), ('rita', 'Rita', '+32470000001', 'member', 0)`),
  ])
  await addHomes(engine)
  await addQuestion(engine, 'eerst', 'open')
})

async function publish(at = MORNING): Promise<Edition> {
  const { number, madeAt } = await makeDraft(engine, at, [MONTH], deps)
  expect(await approveEdition(engine, { number, madeAt, by: 'els' }, at)).toBe('published')
  const edition = await findNewestEdition(engine)
  if (!edition) throw new Error('nothing was published')
  return edition
}

/** Homes 1 to `homes` write this. */
async function write(homes: number, text: string, from = 1): Promise<void> {
  for (let home = from; home < from + homes; home += 1)
    await addAnswer(engine, 'eerst', `h-${home}`, { text })
}

const answerOf = async (home: string) => {
  const [row] = await engine.read<{ id: string; tenant_id: string }>(
    run('select id, tenant_id from answer where household_id = ?', home),
  )
  return { answerId: row?.id ?? '', tenantId: row?.tenant_id ?? '' }
}

describe('a published edition', () => {
  it('is never changed or taken away, nor what it was audited by', async () => {
    await write(6, 'de lift')
    await publish()
    for (const table of ['edition', 'published_cell']) {
      const column = table === 'edition' ? 'content' : 'marks'
      for (const text of [`update ${table} set ${column} = ''`, `delete from ${table}`])
        await expect(engine.commit([run(text)])).rejects.toThrow('is written once')
    }
  })

  it('is published once, by a coordinator, as she saw it', async () => {
    const { number, madeAt } = await makeDraft(engine, MORNING, [MONTH], deps)
    const approve = (by: string, at = madeAt) => approveEdition(engine, { number, madeAt: at, by }, MORNING)
    expect(await approve('rita')).toBe('not-allowed')
    expect(await approve('nobody')).toBe('not-allowed')
    expect(await approve('els', madeAt + 1)).toBe('changed')
    expect(await Promise.all([approve('els'), approve('els')])).toEqual(['published', 'changed'])
    expect(await approve('els')).toBe('changed')
    expect(await listEditions(engine, 9)).toHaveLength(1)
    expect(await findEditionDraft(engine)).toBeUndefined()
  })

  it('tells what was done, once the next one is out', async () => {
    await write(6, 'de lift')
    await publish()
    const done = { id: 'f', questionId: 'q-eerst', text: { nl: 'De lift wordt vernieuwd.' } }
    await engine.commit([addFollowUp(done, MORNING + 1)])
    expect((await findNewestEdition(engine))?.content.questions[0]?.followUps).toEqual([])
    const { content } = await publish(MORNING + 30 * DAY)
    expect(content.questions[0]?.followUps).toEqual([{ text: done.text, at: MORNING + 1 }])
    expect(content.changes).toContainEqual({ kind: 'follow-up', key: 'eerst' })
  })
})

describe('themes by hand', () => {
  const themes = async () => {
    const { content } = await makeDraft(engine, MORNING, [MONTH], deps)
    return content.questions[0]?.themes.map(({ label, count }) => `${label.nl} ${count}`)
  }

  it('are put together and renamed, for one question alone, and can be taken apart again', async () => {
    await write(6, 'de lift')
    await write(5, 'het afval', 11)
    await write(3, 'de buren', 21)
    await write(5, 'alles', 31)
    expect(await themes()).toEqual(['lift 5', 'afval 5'])
    const merge = editTheme('q-eerst', { theme: 'buren', into: 'afval' }, MORNING)
    const rename = editTheme('q-eerst', { theme: 'afval', label: { nl: 'samenleven' } }, MORNING)
    await engine.commit([merge, rename])
    expect(await themes()).toEqual(['samenleven 10', 'lift 5'])
    await engine.commit([editTheme('q-eerst', { theme: 'buren' }, MORNING)])
    expect(await themes()).toEqual(['lift 5', 'samenleven 5'])
  })
})

describe('a sentence of a tenant', () => {
  async function propose(home = 'h-1') {
    const { answerId } = await answerOf(home)
    return proposeQuote(engine, { answerId, shown: SENTENCE, theme: 'lift' }, MORNING, deps.ids)
  }
  const onItsWay = async () => (await listQuotesOf(engine, 'q-eerst'))[0]
  const quoted = (edition: Edition | undefined) =>
    edition?.content.questions.flatMap(({ quotes }) => quotes.map(({ text }) => text))
  const says = (given: boolean, id: string) =>
    engine.commit([quotePermission({ quoteId: id, given, wording: 'quote:may-we@nl' }, MORNING)])

  async function released(): Promise<string> {
    await write(6, 'de lift, groetjes Geheim')
    await propose()
    const id = (await onItsWay())?.id ?? ''
    await says(true, id)
    expect(await releaseQuote(engine, id, 'els', MORNING)).toBe(true)
    return id
  }

  it('is asked about once, and shown only after her yes and the word of the coordinator', async () => {
    await write(6, 'de lift, groetjes Geheim')
    expect(await propose()).toBe('asked')
    expect(await propose()).toBe('asked-before')
    const { id = '' } = (await onItsWay()) ?? {}
    expect(await onItsWay()).toMatchObject({ state: 'asked', disposition: 'waiting', shown: SENTENCE })
    expect(await findQuoteAsk(engine, id)).toEqual({ id, shown: SENTENCE })
    expect(await releaseQuote(engine, id, 'els', MORNING)).toBe(false)
    await says(true, id)
    expect(quoted(await publish())).toEqual([])
    expect(await releaseQuote(engine, id, 'els', MORNING)).toBe(true)
    const edition = await publish(MORNING + DAY)
    expect(edition.content.questions[0]?.quotes).toEqual([{ id, text: SENTENCE, theme: 'lift' }])
    expect(edition.content.changes).toContainEqual({ kind: 'quote', key: 'eerst' })
  })

  it('keeps her own words apart: no edition holds a word of hers', async () => {
    await released()
    await publish()
    const [row] = await engine.read<{ content: string }>(run('select content from edition'))
    expect(row?.content).not.toMatch(/kapot|Geheim|groetjes/)
    const [kept] = await engine.read<{ original: string; permission_wording: string }>(
      run('select original, permission_wording from quote'),
    )
    expect(kept).toEqual({ original: 'de lift, groetjes Geheim', permission_wording: 'quote:may-we@nl' })
  })

  it.each([
    ['her no, of later', (id: string) => says(false, id)],
    ['the coordinator', (id: string) => withdrawQuote(engine, id, 'els', MORNING)],
  ])('is gone from every edition at once when it is taken back by %s', async (_, takeBack) => {
    const id = await released()
    expect(quoted(await publish())).toEqual([SENTENCE])
    await takeBack(id)
    expect(quoted(await findNewestEdition(engine))).toEqual([])
    expect(quoted(await publish(MORNING + DAY))).toEqual([])
  })

  it('does not come back by a yes after the coordinator took it back', async () => {
    const id = await released()
    await withdrawQuote(engine, id, 'els', MORNING)
    await says(true, id)
    expect(await onItsWay()).toMatchObject({ state: 'withdrawn' })
    expect(await releaseQuote(engine, id, 'els', MORNING)).toBe(false)
  })

  it('is not shown where fewer than five homes wrote', async () => {
    await write(4, 'de lift')
    await propose()
    const id = (await onItsWay())?.id ?? ''
    await says(true, id)
    await releaseQuote(engine, id, 'els', MORNING)
    expect(quoted(await publish())).toEqual([])
  })

  it('is not asked about where she stopped, has no phone, or wrote no words', async () => {
    await write(3, 'de lift')
    await addAnswer(engine, 'eerst', 'h-9', { value: 'x' })
    const { tenantId: stopped } = await answerOf('h-1')
    const { tenantId: phoneless } = await answerOf('h-2')
    const { tenantId: wordless } = await answerOf('h-9')
    await engine.commit([
      run('update tenant set stopped_at = 1 where id = ?', stopped),
      run('delete from address where tenant_id = ?', phoneless),
      run('update answer set text = null where tenant_id = ?', wordless),
    ])
    expect([await propose('h-1'), await propose('h-2')]).toEqual(['cannot-be-asked', 'cannot-be-asked'])
    expect(await propose('h-9')).not.toBe('asked')
    expect(await onItsWay()).toBeUndefined()
  })
})

describe('forgetting a tenant', () => {
  it('takes her sentence away at once, and lets the draft go until it is made without her', async () => {
    await write(6, 'de lift')
    const { answerId, tenantId } = await answerOf('h-1')
    await proposeQuote(engine, { answerId, shown: SENTENCE }, MORNING, deps.ids)
    const [{ id = '' } = {}] = await listQuotesOf(engine, 'q-eerst')
    await engine.commit([quotePermission({ quoteId: id, given: true, wording: '' }, MORNING)])
    await releaseQuote(engine, id, 'els', MORNING)
    const before = await publish()
    await makeDraft(engine, MORNING + DAY, [MONTH], deps)
    await engine.commit([
      run('delete from answer where tenant_id = ?', tenantId),
      ...forgetInEditions({ tenantId, householdId: 'h-1' }),
      run('delete from address where tenant_id = ?', tenantId),
      run('delete from tenant where id = ?', tenantId),
    ])
    const after = await findNewestEdition(engine)
    expect(before.content.questions[0]?.quotes).toHaveLength(1)
    expect(after?.content.questions[0]?.quotes).toEqual([])
    // The figures stay as they were published.
    expect(after?.content.questions[0]?.results).toEqual(before.content.questions[0]?.results)
    expect(await findEditionDraft(engine)).toBeUndefined()
    expect(await makeDueDraft(engine, MORNING + 40 * DAY, deps)).toMatchObject({ number: 2 })
  })

  it('cuts what ties her home to published sets, but not where somebody else who is known lives there', async () => {
    await write(7, 'de lift')
    await addAnswer(engine, 'eerst', 'h-2', { text: 'de lift' })
    await publish()
    const marks = async () => {
      const rows = await engine.read<{ household_id: string }>(
        run(`select distinct household_id from household_mark where subject = 'question:q-eerst'`),
      )
      return rows.map(({ household_id }) => household_id).sort()
    }
    const sizes = () => engine.read(run(`select marks from published_cell where subject like 'question:%'`))
    const setsBefore = await sizes()
    for (const home of ['h-1', 'h-2']) {
      const { tenantId } = await answerOf(home)
      await engine.commit(forgetInEditions({ tenantId, householdId: home }))
    }
    expect(await marks()).toEqual(['h-2', 'h-3', 'h-4', 'h-5', 'h-6', 'h-7'])
    expect(await sizes()).toEqual(setsBefore)
  })
})

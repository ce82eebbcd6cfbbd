import { beforeEach, describe, expect, it } from 'vitest'
import { DAY } from '../domain/clock.js'
import type { Engine } from './engine.js'
import { openStore } from './open-store.js'
import { compile, sql } from './query.js'
import { ELSEWHERE, summarizeRepairs } from './repair-summary.js'
import {
  addAnswer,
  addAnswers,
  addConcern,
  addHomes,
  addMeeting,
  addQuestion,
  addReply,
  MORNING,
} from './seed-for-tests.js'
import { findQuestionSummary, listMeetingSummaries, listQuestionSummaries } from './summaries.js'

let engine: Engine

beforeEach(async () => {
  engine = openStore('file::memory:', 0)
  await addHomes(engine)
})

function times(count: number, value: string): string[] {
  return Array.from({ length: count }, () => value)
}

async function figures(key: string): Promise<Record<string, number | undefined>> {
  const summary = await findQuestionSummary(engine, key)
  return Object.fromEntries(summary?.figures.map(({ key, count }) => [key, count]) ?? [])
}

describe('what tenants said to a question', () => {
  it('counts households as they answered', async () => {
    await addQuestion(engine, 'trap')
    await addAnswers(engine, 'trap', [...times(14, 'yes'), ...times(6, 'no')])
    expect(await figures('trap')).toEqual({ yes: 14, no: 6, unsure: undefined, divided: undefined })
  })

  it('counts a home with two answers once, as divided', async () => {
    await addQuestion(engine, 'trap')
    await addAnswers(engine, 'trap', [...times(10, 'yes'), ...times(6, 'no'), ...times(5, 'yes')])
    await addAnswers(engine, 'trap', times(5, 'no'), 17)
    expect(await figures('trap')).toEqual({ yes: 10, no: 6, unsure: undefined, divided: 5 })
  })

  it('does not count what was not understood, came too late, or has no home', async () => {
    await addQuestion(engine, 'trap')
    await engine.commit([compile(sql.updateTable('question').set({ closes_at: 10 }))])
    await addAnswers(engine, 'trap', times(8, 'yes'))
    for (const home of ['h-20', 'h-21', 'h-22', 'h-23', 'h-24']) {
      await addAnswer(engine, 'trap', home, { value: 'no', flagged: 1 })
      await addAnswer(engine, 'trap', home, { value: 'no', createdAt: 11 })
      await addAnswer(engine, 'trap', null, { value: 'no' })
      await addAnswer(engine, 'trap', home, { text: 'in mijn eigen woorden' })
    }
    expect(await figures('trap')).toEqual({ yes: 8, no: undefined, unsure: undefined, divided: undefined })
  })

  it('gives the keys of each kind in their order', async () => {
    await addQuestion(engine, 'net', 'scale')
    await addQuestion(engine, 'dag', 'choice')
    expect(Object.keys(await figures('dag'))).toEqual(['sat', 'divided'])
    const summary = await findQuestionSummary(engine, 'net')
    expect(summary?.figures.map(({ key }) => key)).toEqual(['1', '2', '3', '4', '5', '0', 'divided'])
  })

  it('says of an open question only how many homes answered, from five on', async () => {
    await addQuestion(engine, 'waarom', 'open')
    for (let home = 1; home <= 4; home += 1)
      await addAnswer(engine, 'waarom', `h-${home}`, { text: 'geheim' })
    await addAnswer(engine, 'waarom', 'h-4', { text: 'zelfde huis' })
    expect(await figures('waarom')).toEqual({ answered: undefined })
    await addAnswer(engine, 'waarom', 'h-5', { text: 'geheim' })
    expect(await figures('waarom')).toEqual({ answered: 5 })
    expect(JSON.stringify(await findQuestionSummary(engine, 'waarom'))).not.toContain('geheim')
  })

  it('lists the newest first, and no more than asked', async () => {
    await addQuestion(engine, 'a', 'yes-no', 1)
    await addQuestion(engine, 'b', 'yes-no', 2)
    await addQuestion(engine, 'c', 'yes-no', 3)
    await addAnswers(engine, 'b', times(5, 'yes'))
    const listed = await listQuestionSummaries(engine, 2)
    expect(listed.map(({ key }) => key)).toEqual(['c', 'b'])
    expect(listed[1]?.figures[0]).toEqual({ key: 'yes', count: 5 })
    expect(await findQuestionSummary(engine, 'none')).toBeUndefined()
  })
})

describe('what is broken', () => {
  it('counts homes by kind, by place and by municipality', async () => {
    for (let home = 56; home <= 65; home += 1) await addConcern(engine, `h-${home}`)
    for (let home = 121; home <= 126; home += 1) {
      await addConcern(engine, `h-${home}`, { category: 'lift', place: 'shared' })
      await addConcern(engine, `h-${home}`, { category: 'lift', place: 'shared' })
    }
    const summary = await summarizeRepairs(engine, 0)
    expect(summary.categories.filter(({ count }) => count)).toEqual([
      { key: 'heating', count: 10 },
      { key: 'lift', count: 6 },
    ])
    expect(summary.places).toEqual([
      { key: 'home', count: 10 },
      { key: 'shared', count: 6 },
      { key: 'outside', count: undefined },
      { key: 'unknown', count: undefined },
    ])
    expect(summary.municipalities).toEqual([
      { key: 'Koksijde', count: 6 },
      { key: 'Veurne', count: 10 },
      { key: ELSEWHERE, count: undefined },
    ])
  })

  it('never shows a municipality that is one complex: those are counted together', async () => {
    for (let home = 241; home <= 249; home += 1) await addConcern(engine, `h-${home}`)
    for (let home = 301; home <= 307; home += 1) await addConcern(engine, `h-${home}`)
    const { municipalities } = await summarizeRepairs(engine, 0)
    expect(municipalities.filter(({ count }) => count)).toEqual([{ key: ELSEWHERE, count: 16 }])
  })

  it('counts a lonely complex together with the smallest neighbour', async () => {
    await engine.commit([
      compile(sql.deleteFrom('household').where('complex_id', '=', 'c-6')),
      compile(sql.deleteFrom('complex').where('id', '=', 'c-6')),
    ])
    for (let home = 1; home <= 6; home += 1) await addConcern(engine, `h-${home}`)
    for (let home = 121; home <= 127; home += 1) await addConcern(engine, `h-${home}`)
    await addConcern(engine, 'h-241')
    const { municipalities } = await summarizeRepairs(engine, 0)
    expect(municipalities).toEqual([
      { key: 'Veurne', count: 6 },
      { key: ELSEWHERE, count: 8 },
    ])
  })

  it('leaves the municipalities out when they would tell how few homes wrote of other things only', async () => {
    for (const from of [1, 121]) {
      for (let home = from; home < from + 10; home += 1) await addConcern(engine, `h-${home}`)
    }
    const shown = async () =>
      (await summarizeRepairs(engine, 0)).municipalities.flatMap(({ count }) => count ?? [])
    expect(await shown()).toEqual([10, 10])
    for (const home of ['h-31', 'h-32', 'h-33']) {
      await addConcern(engine, home, { category: 'lift' })
      await addConcern(engine, home, { category: 'pests' })
    }
    // 13 and 10 homes wrote, 20 of them about heating.
    expect(await shown()).toEqual([])
    await addConcern(engine, 'h-34', { category: 'lift' })
    await addConcern(engine, 'h-35', { category: 'pests' })
    expect(await shown()).toEqual([10, 15])
  })

  it('forgets what is older, and who has no known home', async () => {
    for (let home = 1; home <= 9; home += 1) {
      await addConcern(engine, `h-${home}`, { createdAt: MORNING - 400 * DAY })
      await addConcern(engine, null)
    }
    const summary = await summarizeRepairs(engine, MORNING - 365 * DAY)
    const all = [...summary.categories, ...summary.places, ...summary.municipalities]
    expect(all.filter(({ count }) => count !== undefined)).toEqual([])
  })
})

describe('who comes', () => {
  it('counts replies by home, and a home of two minds as divided', async () => {
    await addMeeting(engine, 'lift', MORNING + DAY)
    for (let home = 1; home <= 7; home += 1) await addReply(engine, 'lift', `h-${home}`, 'yes')
    for (let home = 8; home <= 13; home += 1) await addReply(engine, 'lift', `h-${home}`, 'no')
    for (let home = 9; home <= 13; home += 1) await addReply(engine, 'lift', `h-${home}`, 'maybe')
    const counts = async () =>
      (await listMeetingSummaries(engine, MORNING))[0]?.figures.map(({ key, count }) => [key, count])
    // One home says no, five are divided: alone, the one could be worked out.
    expect(await counts()).toEqual([
      ['yes', 7],
      ['maybe', undefined],
      ['no', undefined],
      ['divided', undefined],
    ])
    for (let home = 20; home <= 24; home += 1) await addReply(engine, 'lift', `h-${home}`, 'no')
    expect(await counts()).toEqual([
      ['yes', 7],
      ['maybe', undefined],
      ['no', 6],
      ['divided', 5],
    ])
  })

  it('lists the first meeting first, without those that are long over', async () => {
    await addMeeting(engine, 'later', MORNING + 2 * DAY)
    await addMeeting(engine, 'soon', MORNING + DAY)
    await addMeeting(engine, 'over', MORNING - 2 * DAY)
    expect((await listMeetingSummaries(engine, MORNING)).map(({ key }) => key)).toEqual(['soon', 'later'])
  })
})

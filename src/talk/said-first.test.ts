import { describe, expect, test } from 'vitest'
import { DAY } from '../domain/clock.js'
import { explainDutch, ownUp, sayForWhom } from './said-first.js'
import type { UnitOfWork } from './unit-of-work.js'

const NOW = Date.UTC(2026, 2, 3)

/** A turn that says something, with what these two look at. The words are their keys. */
function turn(changes: Partial<UnitOfWork> = {}): UnitOfWork {
  const wording = Object.assign((_: string, key: string) => key, {
    has: () => true,
    isInDutchOnly: () => false,
  })
  const work = { wording, language: 'tr', channel: 'sms', now: NOW, state: { stack: [] }, lines: ['Dag'] }
  return { ...work, ...changes } as UnitOfWork
}

describe('someone whose language we know in part', () => {
  test('is told before something in Dutch how to be called, and once a month only', () => {
    const first = turn({ isInDutch: true })
    explainDutch(first)
    expect(first.lines).toEqual(['dutch:explained', 'Dag'])
    const soon = turn({ isInDutch: true, state: first.state, now: NOW + 29 * DAY })
    explainDutch(soon)
    expect(soon.lines).toEqual(['Dag'])
    const later = turn({ isInDutch: true, state: first.state, now: NOW + 30 * DAY })
    explainDutch(later)
    expect(later.lines).toEqual(['dutch:explained', 'Dag'])
  })

  test('the line answers her when what follows does', () => {
    const work = turn({ isInDutch: true, lines: ['Dag', 'Komt u?'], toldLines: 1 })
    explainDutch(work)
    expect(work.lines.slice(0, work.toldLines)).toEqual(['dutch:explained', 'Dag'])
  })

  test.each<[string, Partial<UnitOfWork>]>([
    ['all is in her language', {}],
    ['there is danger', { isInDutch: true, isUrgent: true }],
    ['nothing is said', { isInDutch: true, lines: [] }],
  ])('is told nothing where %s', (_, changes) => {
    const work = turn(changes)
    const before = [...work.lines]
    explainDutch(work)
    expect(work.lines).toEqual(before)
    expect(work.state.dutchExplainedAt).toBeUndefined()
  })
})

describe('what came late', () => {
  test('is answered with a word about it, where that fits', () => {
    const work = turn({ lateSince: NOW - DAY })
    ownUp(work)
    expect(work.lines).toEqual(['reception:came-late', 'Dag'])
    const full = turn({ lateSince: NOW - DAY, lines: ['x'.repeat(300)] })
    ownUp(full)
    expect(full.lines).toHaveLength(1)
  })

  test('what came in time is not', () => {
    const work = turn()
    ownUp(work)
    expect(work.lines).toEqual(['Dag'])
  })
})

describe('on a phone of two people', () => {
  const party = (firstName: string, alsoHere?: { id: string }[]) =>
    ({ tenant: { firstName }, ...(alsoHere && { alsoHere }) }) as unknown as UnitOfWork['party']
  test.each<[string, UnitOfWork['party'], string[]]>([
    ['what we begin says for whom it is', party('Ann', [{ id: 'bea' }]), ['reception:for Ann', 'Dag']],
    ['with no letter that makes it dear', party('Zoë', [{ id: 'bea' }]), ['reception:for Zoe', 'Dag']],
    ['nothing, where the name would', party('Олена', [{ id: 'bea' }]), ['Dag']],
    ['nothing, where there is no name', party('', [{ id: 'bea' }]), ['Dag']],
    ['nothing, where she has it alone', party('Ann'), ['Dag']],
  ])('%s', (_, her, lines) => {
    const wording = ((_language: string, key: string, values: { name: string }) =>
      `${key} ${values.name}`) as UnitOfWork['wording']
    const work = turn({ party: her, wording })
    sayForWhom(work)
    expect(work.lines).toEqual(lines)
  })
})

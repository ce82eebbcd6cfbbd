import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Engine, Guard, Statement } from './engine.js'
import { openSqlite } from './sqlite-engine.js'

let folder: string
let engine: ReturnType<typeof openSqlite>

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'engine-'))
  engine = open()
  engine.database.exec('create table note (id integer primary key, word text not null unique)')
})
afterEach(async () => {
  await engine.close()
  rmSync(folder, { recursive: true, force: true })
})

function open() {
  return openSqlite(join(folder, 'store.sqlite'))
}

const statement = (sql: string, ...parameters: unknown[]): Statement => ({ sql, parameters })
const write = (word: string) => statement('insert into note (word) values (?)', word)
const guard = (name: string, holds: boolean): Guard => ({
  name,
  statement: statement('select 1 as holds where ?', holds ? 1 : 0),
})

async function words(from: Engine = engine): Promise<string[]> {
  const rows = await from.read<{ word: string }>({ sql: 'select word from note order by id', parameters: [] })
  return rows.map(({ word }) => word)
}

/** The ways a statement fails: in the schema, in the syntax, in a value, in a table that is not there. */
const FAILING: [string, Statement][] = [
  ['a rule of the schema', statement('insert into note (word) values (null)')],
  ['a word that is there already', write('taken')],
  ['its syntax', statement('insert in note')],
  ['a table that is not there', statement('insert into nothing (word) values (1)')],
  ['a value that the store cannot hold', statement('insert into note (word) values (?)', { an: 'object' })],
  ['a value too few', statement('insert into note (word) values (?)')],
]

describe('a commit', () => {
  it('gives back what each statement returned, in order', async () => {
    const result = await engine.commit([
      statement('insert into note (word) values (?) returning id, word', 'first'),
      write('second'),
      statement('select word from note order by id'),
    ])
    expect(result).toEqual({
      outcome: 'committed',
      rows: [[{ id: 1, word: 'first' }], [], [{ word: 'first' }, { word: 'second' }]],
    })
  })

  it('of nothing is committed', async () => {
    expect(await engine.commit([])).toEqual({ outcome: 'committed', rows: [] })
  })

  it.each(FAILING)('leaves nothing behind when a statement fails by %s', async (_, failing) => {
    await engine.commit([write('taken')])
    await expect(engine.commit([write('before'), failing, write('after')])).rejects.toThrow()
    expect(await words()).toEqual(['taken'])
    await engine.commit([write('later')])
    expect(await words()).toEqual(['taken', 'later'])
  })

  it.each(FAILING)('leaves nothing behind when a guard fails by %s', async (_, failing) => {
    await engine.commit([write('taken')])
    await expect(engine.commit([write('after')], [{ name: 'broken', statement: failing }])).rejects.toThrow()
    expect(await words()).toEqual(['taken'])
  })

  const guards: [string, boolean[], string | undefined][] = [
    ['no guard', [], undefined],
    ['one that holds', [true], undefined],
    ['one that does not', [false], '0'],
    ['the second of three', [true, false, true], '1'],
    ['the first of two that do not', [true, false, false], '1'],
  ]
  it.each(guards)('with %s: all of it, or the name of the guard', async (_, holds, conflict) => {
    const result = await engine.commit(
      [write('kept')],
      holds.map((one, index) => guard(String(index), one)),
    )
    expect(result).toMatchObject(
      conflict === undefined ? { outcome: 'committed' } : { outcome: 'conflict', guard: conflict },
    )
    expect(await words()).toEqual(conflict === undefined ? ['kept'] : [])
  })

  it('takes back what its own earlier guards wrote when a later one does not hold', async () => {
    const writing: Guard = { name: 'writes', statement: write('by a guard') }
    expect(await engine.commit([write('kept')], [writing, guard('last', false)])).toEqual({
      outcome: 'conflict',
      guard: 'last',
    })
    expect(await words()).toEqual([])
  })

  it('lets a guard that writes nothing conflict', async () => {
    await engine.commit([write('taken')])
    const doubled: Guard = {
      name: 'new',
      statement: statement('insert into note (word) values (?) on conflict do nothing', 'taken'),
    }
    expect(await engine.commit([write('kept')], [doubled])).toEqual({ outcome: 'conflict', guard: 'new' })
    expect(await words()).toEqual(['taken'])
  })

  it('that returns is on disk for everybody', async () => {
    const other = open()
    await engine.commit([write('kept')])
    expect(await words(other)).toEqual(['kept'])
    await other.close()
  })
})

type Part = 'writes' | 'fails' | 'conflicts'
const parts = fc.array(
  fc.array(fc.constantFrom<Part>('writes', 'writes', 'fails', 'conflicts'), { maxLength: 4 }),
  {
    minLength: 1,
    maxLength: 8,
  },
)

describe('commits of one tick', () => {
  it('stand or fall alone, whatever the others do', async () => {
    await fc.assert(
      fc.asyncProperty(parts, async (commits) => {
        await engine.commit([statement('delete from note')])
        const outcomes = await Promise.all(
          commits.map((commit, index) => {
            const statements = commit.flatMap((part, place) =>
              part === 'conflicts'
                ? []
                : [part === 'writes' ? write(`${index}-${place}`) : statement('nonsense')],
            )
            const guards = commit.includes('conflicts') ? [guard(`guard ${index}`, false)] : []
            return engine.commit(statements, guards).then(
              (result) => (result.outcome === 'conflict' ? result.guard : 'committed'),
              () => 'failed',
            )
          }),
        )
        const expected = commits.map((commit, index) => {
          if (commit.includes('conflicts')) return `guard ${index}`
          return commit.includes('fails') ? 'failed' : 'committed'
        })
        expect(outcomes).toEqual(expected)
        const kept = commits.flatMap((commit, index) =>
          expected[index] === 'committed' ? commit.map((_, place) => `${index}-${place}`) : [],
        )
        expect(await words()).toEqual(kept)
        expect(engine.database.inTransaction).toBe(false)
      }),
      { numRuns: 40 },
    )
  })

  it('see one another in the order in which they were asked for', async () => {
    const seen = await Promise.all(
      ['a', 'b', 'c'].map((word) =>
        engine.commit([statement('select count(*) as count from note'), write(word)]),
      ),
    )
    expect(seen.map((one) => one.outcome === 'committed' && one.rows[0])).toEqual([
      [{ count: 0 }],
      [{ count: 1 }],
      [{ count: 2 }],
    ])
  })

  it('share one transaction: a hundred take one wait for the disk', async () => {
    const pending = Array.from({ length: 100 }, (_, n) => engine.commit([write(`w${n}`)]))
    expect(await words()).toEqual([])
    await pending[0]
    expect(await words()).toHaveLength(100)
    await Promise.all(pending)
  })

  it('are never seen half: a reader finds both of two words or none', async () => {
    const other = open()
    for (let round = 0; round < 20; round++) {
      const commit = engine.commit([write(`a${round}`), write(`b${round}`)])
      const seen = await Promise.all([words(other), words(), words(other)])
      await commit
      for (const one of [...seen, await words(other)]) expect(one.length % 2).toBe(0)
    }
    await other.close()
  })
})

/** Another process that holds the store for a while. */
const HOLDER = `
  const store = require('better-sqlite3')(process.argv[1])
  store.exec("begin immediate; insert into note (word) values ('of the other')")
  process.stdout.write('held')
  setTimeout(() => { store.exec('commit'); store.close() }, 200)`

describe('two engines on one file', () => {
  it('wait for each other and lose nothing', async () => {
    const other = open()
    await Promise.all(
      Array.from({ length: 40 }, (_, n) => (n % 2 ? engine : other).commit([write(`w${n}`), write(`x${n}`)])),
    )
    expect(await words()).toHaveLength(80)
    expect(await words(other)).toEqual(await words())
    await other.close()
  })

  it('let one of two win what only one can have', async () => {
    const other = open()
    const claim: Guard = {
      name: 'first',
      statement: statement('insert into note (word) values (?) on conflict do nothing', 'the seat'),
    }
    const outcomes = await Promise.all([engine.commit([], [claim]), other.commit([], [claim])])
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['committed', 'conflict'])
    await other.close()
  })

  it('wait while another process writes', async () => {
    const holding = spawn(process.execPath, ['-e', HOLDER, join(folder, 'store.sqlite')])
    await new Promise((resolve) => holding.stdout.once('data', resolve))
    await engine.commit([write('after it')])
    expect(await words()).toEqual(['of the other', 'after it'])
  })

  it('reject when the other never lets go, keep nothing of it, and go on afterwards', async () => {
    const other = open()
    engine.database.pragma('busy_timeout = 50')
    other.database.exec('begin immediate')
    await expect(engine.commit([write('late')])).rejects.toThrow(/locked|busy/i)
    expect(engine.database.inTransaction).toBe(false)
    other.database.exec('rollback')
    await engine.commit([write('on time')])
    expect(await words()).toEqual(['on time'])
    await other.close()
  })
})

describe('closing', () => {
  it('writes what was asked for and not yet written', async () => {
    const kept = engine.commit([write('last words')])
    await engine.close()
    expect(await kept).toEqual({ outcome: 'committed', rows: [[]] })
    engine = open()
    expect(await words()).toEqual(['last words'])
  })

  it('is over afterwards: the tick that was due harms nobody, and a commit is refused', async () => {
    void engine.commit([write('last words')])
    await engine.close()
    await new Promise((resolve) => setTimeout(resolve, 5))
    await expect(engine.commit([write('too late')])).rejects.toThrow()
    await expect(engine.read({ sql: 'select 1', parameters: [] })).rejects.toThrow()
    engine = open()
    expect(await words()).toEqual(['last words'])
  })
})

describe('the store', () => {
  it.each([
    ['journal_mode', 'wal'],
    ['synchronous', 2],
    ['foreign_keys', 1],
    ['busy_timeout', 5000],
  ])('has %s set to %s: what is accepted survives the power going out', (name, value) => {
    const found = engine.database.pragma(name, { simple: true })
    expect(found).toBe(value)
  })
})

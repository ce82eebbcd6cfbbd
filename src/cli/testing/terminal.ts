import { type Company, companySchema } from '../../domain/company.js'
import type { Engine, Statement } from '../../store/engine.js'
import { forgottenList } from '../../store/forgotten-list.js'
import { openStore } from '../../store/open-store.js'
import type { CliDeps } from '../deps.js'
import type { RightsDeps } from '../rights-deps.js'
import { runCommand } from '../run.js'

export const NOW = Date.parse('2026-03-02T09:00:00Z')
export const COLUMNS = 'phone,first_name,language,municipality,complex,household,kind'

/** A terminal on a store in memory, with files that exist in the test alone. */
export function terminal(overrides: Partial<CliDeps> = {}) {
  const engine = openStore('file::memory:', NOW)
  const files: Record<string, string> = {}
  const stayOpen: Engine = {
    read: (query) => engine.read(query),
    commit: (statements, guards) => engine.commit(statements, guards),
    eraseDeleted: () => engine.eraseDeleted(),
    close: async () => {},
  }
  let made = 0
  const time = { now: NOW }
  const ids = { next: () => `id-${String(++made).padStart(6, '0')}`, dice: () => 0 }

  const rights: RightsDeps = {
    authSecret: 'a secret of the tests',
    wording: () => Promise.reject(new Error('no words here')),
    shelf: { remove: async () => {} },
    readMedium: async () => undefined,
    forgotten: forgottenList('file::memory:'),
    makeFolder: () => Promise.reject(new Error('no folders here')),
  }

  async function run(...args: string[]) {
    const out: string[] = []
    const err: string[] = []
    const code = await runCommand(args, {
      openStore: () => stayOpen,
      databaseUrl: () => 'file::memory:',
      backups: () => undefined,
      clock: { now: () => time.now },
      ids,
      company: async () => company(),
      opening: async () => async (what) => ({
        body: (what === 'asked' ? 'a' : 'b').repeat(what === 'asked' ? 161 : 160),
      }),
      themes: async () => ({ themesOf: () => [], labelOf: (theme) => ({ nl: theme }) }),
      rights: async () => rights,
      doctor: {
        config: () => ({ faults: [], isLive: false, publicUrl: 'http://localhost:3000' }),
        freeDiskBytes: async () => 5e9,
        wordingFaults: async () => [],
        uncheckedTexts: async () => [],
      },
      stdin: async () => '',
      readFile: async (path) => {
        const text = files[path]
        if (text === undefined) throw Object.assign(new Error('open failed'), { code: 'ENOENT' })
        return text
      },
      ...overrides,
      stdout: (text) => out.push(text),
      stderr: (text) => err.push(text),
    })
    return { code, out: out.join(''), err: err.join('') }
  }

  return {
    engine,
    files,
    time,
    ids,
    run,
    /** Imports rows under the usual columns, and resolves with the report. */
    async importRows(rows: string[], columns = COLUMNS, ...flags: string[]) {
      files['rows.csv'] = [columns, ...rows].join('\n')
      const done = await run('tenants', 'import', 'rows.csv', '--json', ...flags)
      return { ...done, report: done.code === 0 ? JSON.parse(done.out) : undefined }
    },
    query<Row = Record<string, unknown>>(sql: string, ...parameters: unknown[]): Promise<Row[]> {
      return engine.read<Row>({ sql, parameters } as Statement<Row>)
    },
    write(sql: string, ...parameters: unknown[]) {
      return engine.commit([{ sql, parameters }])
    },
  }
}

export function company(changes: Partial<Company> = {}): Company {
  return companySchema.parse({ name: 'Test', shortName: 'Test', officePhone: '058 00 00 00', ...changes })
}

import { open, readFile } from 'node:fs/promises'
import type { ForgottenEntry, ForgottenList } from '../domain/forgotten.js'
import { storeFile } from './open-store.js'

const FILE_MODE = 0o600

/** The list of who was forgotten: a line of JSON for each, in a file beside the store that no backup brings back. */
export function forgottenList(databaseUrl: string): ForgottenList {
  const store = storeFile(databaseUrl)
  return store === ':memory:' ? listInMemory() : listInFile(forgottenListFile(store))
}

/** Where the list of a store's file lies. */
export function forgottenListFile(store: string): string {
  return `${store}.forgotten`
}

function listInFile(path: string): ForgottenList {
  return {
    async read() {
      const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return ''
        throw error
      })
      // A line that the power went out on is cut off: it is added again, for the store still knows it.
      return text.split('\n').flatMap((line) => entryIn(line) ?? [])
    },
    async add(entries) {
      const file = await open(path, 'a', FILE_MODE)
      try {
        // Begins on a line of its own, whatever was left half written before.
        await file.writeFile(entries.map((entry) => `\n${JSON.stringify(entry)}`).join(''))
        await file.sync()
      } finally {
        await file.close()
      }
    },
  }
}

function entryIn(line: string): ForgottenEntry | undefined {
  try {
    const entry = JSON.parse(line) as ForgottenEntry
    return Array.isArray(entry.hashes) ? entry : undefined
  } catch {
    return undefined
  }
}

function listInMemory(): ForgottenList {
  const entries: ForgottenEntry[] = []
  return {
    read: async () => [...entries],
    async add(more) {
      entries.push(...more)
    },
  }
}

import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { RightsDeps } from './cli/rights-deps.js'
import type { Company } from './domain/company.js'
import { forgottenList } from './store/forgotten-list.js'
import { mediaFile, mediaFolder, mediaShelf } from './store/media-files.js'

const FILE_MODE = 0o600
const FOLDER_MODE = 0o700

/** The files that the rights of one person touch: her media, the list beside the store, and what is handed out. */
export function rightsFiles(house: {
  databaseUrl: string
  authSecret: string
  company(): Promise<Company>
}): RightsDeps {
  const { databaseUrl, authSecret, company } = house
  const folder = mediaFolder(databaseUrl)
  return {
    authSecret,
    // Loaded by need: an import asks for the secret alone.
    wording: async () => (await import('./wording.js')).wordingOf(await company()),
    shelf: mediaShelf(folder),
    forgotten: forgottenList(databaseUrl),
    readMedium: (id) => readFile(join(folder, mediaFile(id))).catch(() => undefined),
    makeFolder,
  }
}

async function makeFolder(path: string) {
  await mkdir(path, { recursive: true, mode: FOLDER_MODE })
  if ((await readdir(path)).length > 0) throw new Error(`${path} is not empty: name a new folder.`)
  return {
    async write(name: string, content: string | Uint8Array) {
      const file = join(path, name)
      await mkdir(dirname(file), { recursive: true, mode: FOLDER_MODE })
      await writeFile(file, content, { mode: FILE_MODE })
    },
  }
}

import { mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { MediaShelf } from '../domain/media.js'
import { storeFile } from './open-store.js'

/** Only whoever runs the line may read them. */
const FILE_MODE = 0o600
const FOLDER_MODE = 0o700
/** Behind a name: not whole yet. */
const PART = '.part'

/** Where the files of media lie: beside the store, so that a backup of its folder has both. */
export function mediaFolder(databaseUrl: string): string {
  const file = storeFile(databaseUrl)
  return file === ':memory:' ? join(tmpdir(), 'huurderslijn-media') : join(dirname(file), 'media')
}

/** The file of a medium, or of its thumbnail, in the folder of media. */
export function mediaFile(id: string, size: 'whole' | 'thumbnail' = 'whole'): string {
  // An id is ours and looks like this; whatever does not would be a way out of the folder.
  if (!/^[\w-]{1,64}$/.test(id)) throw new Error('no id of a medium')
  return size === 'whole' ? id : `${id}.thumbnail`
}

/** Files that appear whole or not at all: written aside, forced to disk, and moved into place. */
export function mediaShelf(folder: string): MediaShelf {
  async function put(name: string, content: Uint8Array): Promise<void> {
    const path = join(folder, name)
    const part = await open(path + PART, 'w', FILE_MODE)
    try {
      await part.writeFile(content)
      await part.sync()
    } finally {
      await part.close()
    }
    await rename(path + PART, path)
  }

  return {
    async put(id, { content, thumbnail }) {
      await mkdir(folder, { recursive: true, mode: FOLDER_MODE })
      if (thumbnail) await put(mediaFile(id, 'thumbnail'), thumbnail)
      await put(mediaFile(id), content)
      // The new names are on disk only when the folder is.
      const handle = await open(folder, 'r')
      await handle.sync().finally(() => handle.close())
    },
    async remove(id) {
      for (const name of [mediaFile(id), mediaFile(id, 'thumbnail')]) {
        await rm(join(folder, name), { force: true })
        await rm(join(folder, name + PART), { force: true })
      }
    },
    async clean() {
      const names = await readdir(folder).catch(() => [])
      const halves = names.filter((name) => name.endsWith(PART))
      for (const name of halves) await rm(join(folder, name), { force: true })
      return halves.length
    },
  }
}

import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { mediaFile } from './media-files.js'
import { compile, sql } from './query.js'
import type { Reading } from './read-only-store.js'

/** A medium whose file has to be there. */
export interface KeptFiles {
  id: string
  /** The names of its files in the folder of media. */
  names: string[]
  /** How large the first of them is. */
  byteCount: number | null
}

/** Every medium that the store says is kept. */
export async function listKeptMedia(store: Reading): Promise<KeptFiles[]> {
  const kept = sql
    .selectFrom('media')
    .select(['id', 'byte_count', 'has_thumbnail'])
    .where('state', '=', 'kept')
    .orderBy('id')
  return (await store.read(compile(kept))).map(({ id, byte_count, has_thumbnail }) => ({
    id,
    names: [mediaFile(id), ...(has_thumbnail === 1 ? [mediaFile(id, 'thumbnail')] : [])],
    byteCount: byte_count,
  }))
}

/** Whether all files of a medium lie whole in a folder. */
export async function isWhole({ names, byteCount }: KeptFiles, folder: string): Promise<boolean> {
  for (const [index, name] of names.entries()) {
    const found = await stat(join(folder, name)).catch(() => undefined)
    if (!found?.isFile()) return false
    if (index === 0 && byteCount !== null && found.size !== byteCount) return false
  }
  return true
}

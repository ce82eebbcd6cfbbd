import { statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import { storeFile } from './store/open-store.js'

/** Bytes that are free where the store lies; undefined for a store in memory. */
export async function freeDiskBytes(databaseUrl: string): Promise<number | undefined> {
  const file = storeFile(databaseUrl)
  if (file === ':memory:') return undefined
  const { bavail, bsize } = await statfs(dirname(file))
  return bavail * bsize
}

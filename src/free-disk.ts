import { statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import { storeFile } from './store/open-store.js'

/** Bytes that are free where the store lies; undefined for a store in memory, and where the system does not tell. */
export async function freeDiskBytes(databaseUrl: string): Promise<number | undefined> {
  const file = storeFile(databaseUrl)
  if (file === ':memory:') return undefined
  const room = await statfs(dirname(file)).catch(() => undefined)
  return room && room.bavail * room.bsize
}

import { closeSync, fsyncSync, openSync, renameSync } from 'node:fs'
import { dirname } from 'node:path'

/** Gives what was made aside its own name, so that it is there whole or not at all, also when the power goes. */
export function moveIntoPlace(aside: string, to: string): void {
  sync(aside)
  renameSync(aside, to)
  sync(dirname(to))
}

/** Forces a file, or the names in a folder, to disk. */
export function sync(path: string): void {
  const descriptor = openSync(path, 'r')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

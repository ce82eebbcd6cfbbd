import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '../store/open-store.js'

let made: Promise<Buffer> | undefined

/** A store in which nothing happened yet, as bytes of its file: every rehearsal begins with it, and it is made once. */
export function newStore(): Promise<Buffer> {
  made ??= make()
  return made
}

async function make(): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'huurderslijn-'))
  const file = join(folder, 'store.sqlite')
  try {
    await openStore(`file:${file}`, 0).close()
    return readFileSync(file)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

import { DAY } from '../../domain/clock.js'
import type { TenantRow } from '../../domain/tenant-row.js'

/** A file that somebody looks at before she says yes to it. */
export interface ShelvedFile {
  id: string
  /** Who put it here: it is shown to her alone. */
  memberId: string
  name: string
  rows: readonly TenantRow[]
  /** What is wrong in the file by itself, as its reader says it: `line 7: …`. */
  faults: readonly string[]
  badRows: number
  warnings: readonly string[]
  putAt: number
}

/** How long a file is kept, in ms, and how many at once: the newest. */
const KEPT_FOR_MS = DAY
const FILES_MAX = 8

/**
 * Files between their preview and the yes. They lie in memory alone: a list of all tenants is in no backup, survives
 * nobody's being forgotten by more than a day, and a restart only means that it is chosen again.
 */
export class Shelf {
  private files: ShelvedFile[] = []

  /** One file for each member: a new one takes the place of the one before. */
  put(file: ShelvedFile): void {
    const others = this.files.filter(
      ({ memberId, putAt }) => memberId !== file.memberId && putAt > file.putAt - KEPT_FOR_MS,
    )
    this.files = [...others, file].slice(-FILES_MAX)
  }

  find(id: string, memberId: string, now: number): ShelvedFile | undefined {
    return this.files.find(
      (one) => one.id === id && one.memberId === memberId && one.putAt > now - KEPT_FOR_MS,
    )
  }

  drop(id: string): void {
    this.files = this.files.filter((one) => one.id !== id)
  }
}

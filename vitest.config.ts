import { statfsSync } from 'node:fs'
import { defineConfig } from 'vitest/config'

/** Stores of tests wait for the disk at every commit, as real ones do, and die with the test: memory waits less. */
const IN_MEMORY = '/dev/shm'
const ROOM_BYTES = 2 ** 31

function hasRoom(folder: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize > ROOM_BYTES
  } catch {
    return false
  }
}

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'dialogs/**/*.test.ts', 'test/**/*.test.ts'],
    env: hasRoom(IN_MEMORY) ? { TMPDIR: IN_MEMORY } : {},
    // Processes and browsers share two cores with the rest.
    testTimeout: 60_000,
    // Half of the time went into reading the same files again for each file of tests; none of ours changes a module.
    isolate: false,
    // The machine that checks this has two cores; the default would leave one idle.
    maxWorkers: '100%',
  },
})

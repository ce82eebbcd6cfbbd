import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'dialogs/**/*.test.ts', 'test/**/*.test.ts'],
    // Processes and browsers share two cores with the rest.
    testTimeout: 60_000,
    // Half of the time went into reading the same files again for each file of tests; none of ours changes a module.
    isolate: false,
    // The machine that checks this has two cores; the default would leave one idle.
    maxWorkers: '100%',
  },
})

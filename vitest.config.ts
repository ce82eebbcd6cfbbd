import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'dialogs/**/*.test.ts', 'test/**/*.test.ts'],
    testTimeout: 20_000,
    // The machine that checks this has two cores; the default would leave one idle.
    maxWorkers: '100%',
  },
})

import { performance } from 'node:perf_hooks'

// Prints how long understanding takes to load, as `npm start` loads it: by tsx.
const startedAt = performance.now()
await import('../../src/understanding/understand.js')
process.stdout.write(String(performance.now() - startedAt))

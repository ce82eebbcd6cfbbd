import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { openStore } from '../../../src/store/open-store.js'
import { outboxStore } from '../../../src/store/outbox-queue.js'

/** Takes messages from the store it is told of until there are none, and prints their ids. */
const engine = openStore(process.argv[2] ?? '', 0)
const store = outboxStore(engine)
// Both are up before either begins.
process.stdout.write('ready\n')
await once(process.stdin, 'data')
process.stdin.destroy()
for (let misses = 0; misses < 20; ) {
  const taken = await store.claim(Date.now(), 5)
  for (const { id } of taken) process.stdout.write(`${id}\n`)
  misses = taken.length === 0 ? misses + 1 : 0
  // Else the first one is through before the other has begun.
  await wait(2)
}
await engine.close()

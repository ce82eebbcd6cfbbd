import { SECOND } from './domain/clock.js'
import type { OutboxStore } from './domain/outbox-store.js'

/** The outbox runs itself; it looks at its queue at least this often. */
export const OUTBOX = { name: 'outbox', everyMs: SECOND }

/** The same store, with an eye on who looks at the queue: `looked` is called each time that it could be read. */
export function noticingLooks(store: OutboxStore, looked: () => void): OutboxStore {
  return {
    ...store,
    async nextDueAt() {
      const at = await store.nextDueAt()
      looked()
      return at
    },
  }
}

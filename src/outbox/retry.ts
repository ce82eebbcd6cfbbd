import { MINUTE, SECOND } from '../domain/clock.js'

/** Waits between tries. The first is within two seconds: most hiccups are over by then. */
const RETRY_AFTER_MS = [1 * SECOND, 5 * SECOND, 20 * SECOND, MINUTE, 5 * MINUTE, 15 * MINUTE, 30 * MINUTE]

/** How long to wait after the given number of tries (from 1), in ms; undefined when it was enough. */
export function retryAfterMs(tries: number): number | undefined {
  return RETRY_AFTER_MS[tries - 1]
}

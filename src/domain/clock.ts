/** The instant now, in milliseconds since 1970. Handed in everywhere, so that tests and demos can move it. */
export interface Clock {
  now(): number
}

export const SECOND = 1000
export const MINUTE = 60 * SECOND
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** The zone of tenants, council and company. */
export const ZONE = 'Europe/Brussels'

/** One thing looked at. A `problem` keeps the line from doing its work; a `warning` wants a look. */
export interface Check {
  name: string
  state: 'ok' | 'warning' | 'problem'
  /** How it is, and what to do about it. Never a phone number. */
  detail: string
}

/** A message in plain text. `id` is its own for good: sent twice, a mailbox shows it once. */
export interface Mail {
  id: string
  to: string
  subject: string
  text: string
  /** A file that goes along. */
  file?: { name: string; content: string; type: string }
}

export interface Mailer {
  /** Resolves when the server took it. */
  send(mail: Mail): Promise<void>
}

/**
 * Where the process can be made to die. Nothing of it is in the program: a point is a moment that SQLite (a
 * temporary trigger) or Node (a diagnostics channel) tells us of anyway, so a line that runs for people has no
 * switch that could be found on, and pays nothing.
 *
 * - `written`: dies within the transaction, while this statement runs; nothing of the transaction stays.
 * - `committed`: dies when the transaction with this statement is on disk, before anybody is told.
 * - `asking`: dies as a request to Twilio is made, before a letter of it has left.
 * - `taken`: dies a moment later; the double, told to be slow, has taken the message and not yet answered.
 * - `answered`: dies when Twilio's answer has come and nothing is written yet.
 * - `replied`: dies when our own answer to Twilio has left.
 */
export type FaultPoint =
  | { kind: 'written' | 'committed'; when: string }
  | { kind: 'asking' | 'taken' | 'answered'; path: RegExp }
  | { kind: 'replied'; path: RegExp }

const MESSAGES = /\/Messages\.json$/

export const FAULT_POINTS = {
  // A round becomes invitations, and each invitation a message.
  'a round half written': { kind: 'written', when: 'after insert on invitation' },
  'a round written': { kind: 'committed', when: 'after insert on invitation' },
  'an invitation half written': { kind: 'written', when: 'after insert on outbox_message' },
  'an invitation written': { kind: 'committed', when: 'after insert on outbox_message' },
  // A message is sent.
  'claiming a message': { kind: 'written', when: stateBecomes('sending') },
  'a message claimed': { kind: 'committed', when: stateBecomes('sending') },
  'asking Twilio': { kind: 'asking', path: MESSAGES },
  'Twilio has it': { kind: 'taken', path: MESSAGES },
  'Twilio has said so': { kind: 'answered', path: MESSAGES },
  'writing that it was accepted': { kind: 'written', when: stateBecomes('sent') },
  'it is written that it was accepted': { kind: 'committed', when: stateBecomes('sent') },
  // A receipt comes.
  'writing a receipt': { kind: 'written', when: stateBecomes('delivered') },
  'a receipt written': { kind: 'committed', when: stateBecomes('delivered') },
  // A person writes.
  'writing what she said': { kind: 'written', when: 'before insert on incoming_message' },
  'a turn half written': { kind: 'written', when: 'after insert on incoming_message' },
  'writing what she gets': {
    kind: 'written',
    when: "after insert on outbox_message when new.purpose = 'reply'",
  },
  'a turn written': { kind: 'committed', when: 'after insert on incoming_message' },
  'Twilio is told': { kind: 'replied', path: /^\/twilio\/inbound/ },
} as const satisfies Record<string, FaultPoint>

export type FaultName = keyof typeof FAULT_POINTS

function stateBecomes(state: string): string {
  return `after update on outbox_message when new.state = '${state}' and old.state <> '${state}'`
}

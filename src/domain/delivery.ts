/** What became of one attempt to send. Expected outcomes are values; only bugs are thrown. */
export type Delivery =
  | { outcome: 'accepted'; sid: string }
  /** Twilio provably did not take it; try again. */
  | { outcome: 'retry'; why: string; code?: number }
  /** It will never go through like this. */
  | { outcome: 'refused'; why: string; code?: number }
  /** Nobody knows whether Twilio took it: look before sending again. */
  | { outcome: 'unknown'; why: string }
  /** The account, or the sender of this channel, is wrong or stopped: send nothing more by it until a human looked. */
  | { outcome: 'halted'; scope: 'account' | 'channel'; why: string; code?: number }

/** Who stopped which sender. A stop to one number leaves another number of ours free. */
export interface BlockList {
  block(sender: string, receiver: string): void
  lift(sender: string, receiver: string): void
  isBlocked(sender: string, receiver: string): boolean
}

/** Senders are numbers or services; receivers are written as Twilio writes them, with `whatsapp:` where it is that. */
export function createBlockList(): BlockList {
  const blocked = new Set<string>()
  const pair = (sender: string, receiver: string) => `${sender} ${receiver}`
  return {
    block: (sender, receiver) => void blocked.add(pair(sender, receiver)),
    lift: (sender, receiver) => void blocked.delete(pair(sender, receiver)),
    isBlocked: (sender, receiver) => blocked.has(pair(sender, receiver)),
  }
}

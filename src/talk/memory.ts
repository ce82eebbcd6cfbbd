/** What a talk has heard from one tenant. It lies on the dialog stack and goes when the talk ends. */
export interface Memory {
  /** Answers, by the name of their question. */
  heard: Record<string, unknown>
  said: string[]
  /** What `record` gave back, by name: recorded once. */
  recorded: Record<string, unknown>
  /** The question that waits for an answer. */
  asked?: string
  /** That question was already asked in other words. */
  again?: boolean
  /** Answers to a question that the script, since changed, has not come to yet. */
  unfiled: Record<string, string>
}

export function newMemory(heard: Record<string, unknown> = {}): Memory {
  return { heard, said: [], recorded: {}, unfiled: {} }
}

import type { Channel } from '../../domain/channel.js'

/** A talk that is played through a whole line of its own, in the marks of a transcript. */
export interface Rehearsal {
  /** What the clock of the line says: `2026-03-03 10:00`. */
  now(): string
  /** Plays what an author would write (`> hallo`, `! ask gang`, `~ 3 days`); gives what the bot writes. */
  play(lines: readonly string[]): Promise<string[]>
  /** All that was kept until now, in lines of `=`. */
  kept(): Promise<string[]>
  /** The talk until now, as a transcript. */
  transcript(why: string): string
  close(): Promise<void>
}

/** What `chat` touches beside the command line's own. */
export interface ChatDeps {
  /** The next line that is typed, or undefined at the end. */
  terminal(): { ask(prompt: string): Promise<string | undefined>; close(): void }
  /** Rejects when nobody of the cast has that name. */
  rehearse(who: { player: string; channel: Channel }): Promise<Rehearsal>
  /** Whose talks can be played, and what can be asked and announced. */
  cast(): Promise<{ people: string[]; questions: string[]; meetings: string[] }>
  exists(path: string): Promise<boolean>
  writeFile(path: string, text: string): Promise<void>
}

import type { ChatDeps, Rehearsal } from './deps.js'
import { readTyped } from './typed.js'

export interface Chat {
  terminal: ReturnType<ChatDeps['terminal']>
  rehearsal: Rehearsal
  people: readonly string[]
  /** What the council can ask and announce. */
  offer: { questions: readonly string[]; meetings: readonly string[] }
  show(text: string): void
}

/** Plays what is typed, line by line, until `/quit` or the end of the input. */
export async function converse({ terminal, rehearsal, people, offer, show }: Chat): Promise<void> {
  const say = (lines: readonly string[]) => show(lines.map((line) => `${line}\n`).join(''))
  let burst: string[] = []

  async function play(lines: string[]): Promise<void> {
    burst = []
    try {
      const written = await rehearsal.play(lines)
      say([...(written.length > 0 ? written : [`(nothing; it is ${rehearsal.now()})`]), ''])
    } catch (error) {
      say([`(${error instanceof Error ? error.message : String(error)})`, ''])
    }
  }

  for (;;) {
    const line = await terminal.ask('> ')
    if (line === undefined) break
    const typed = readTyped(line, people)
    if (typed === 'quit') break
    if (typed === 'nothing') continue
    if (typed === 'help') say(help(people, offer))
    else if (typed === 'kept') say([...(await rehearsal.kept()), ''])
    else if ('unknown' in typed) say([`("${typed.unknown}" is nothing I know: /help)`, ''])
    else if ('unfinished' in typed) burst.push(typed.unfinished)
    else await play([...burst, ...typed.play])
  }
  if (burst.length > 0) await play(burst)
}

function help(people: readonly string[], { questions, meetings }: Chat['offer']): string[] {
  return [
    'What you type goes to the line as a text; < is what it answers, = what it keeps, @ what others get.',
    '  text \\               more follows within seconds: a burst',
    `  jan> text            Jan writes (${people.join(', ')})`,
    `  /ask NAME            the council asks: ${questions.join(', ')}`,
    `  /announce NAME       the council invites: ${meetings.join(', ')}`,
    '  /wait 3 days         time passes (minutes, hours, days)',
    '  /tap Ja              taps a button or a row of a list',
    '  /photo [WORDS]       sends a photo; also /voice and /location',
    '  [to: WORDS] text     answers an older message, the last with those words',
    '  /restart             a new process on the same store',
    '  /twilio posts again  a second time the same; /twilio reports 30003 is a receipt',
    '  /twilio cannot reach us, and /twilio reaches us again: what came in between is found in its list',
    '  /kept                all that was kept',
    '  /quit                ends it; so does Ctrl-D',
    '',
  ]
}

/** What somebody typed: the lines of a transcript, or a word for the terminal itself. */
export type Typed =
  | { play: string[] }
  | { unfinished: string }
  | 'nothing'
  | 'kept'
  | 'help'
  | 'quit'
  | { unknown: string }

/** Commands that are marks of a transcript in other words; `$` is what stands behind the command. */
const MARKS: Record<string, string> = {
  '/ask': '! ask $',
  '/announce': '! announce $',
  '/restart': '! restart',
  '/twilio': '! twilio $',
  '/wait': '~ $',
  '/tap': '> [tap $]',
  '/photo': '> [photo] $',
  '/voice': '> [voice]',
  '/location': '> [location]',
}

const WORDS = ['kept', 'help', 'quit'] as const

/** Reads a typed line. `people` are those who may speak with their name before it: `jan> hallo`. */
export function readTyped(line: string, people: readonly string[]): Typed {
  const text = line.trim()
  if (text === '') return 'nothing'
  if (text.startsWith('/')) return readCommand(text)
  const said = people.some((name) => text.startsWith(`${name}> `)) ? text : `> ${text}`
  if (said.endsWith('\\')) return { unfinished: said.slice(0, -1).trimEnd() }
  return { play: [said] }
}

function readCommand(text: string): Typed {
  const [command = '', ...rest] = text.split(/\s+/)
  const word = WORDS.find((one) => command === `/${one}`)
  if (word) return word
  const mark = MARKS[command]
  const isWhole = mark?.includes(' $') !== true || rest.length > 0 || command === '/photo'
  if (mark === undefined || !isWhole) return { unknown: text }
  return { play: [mark.replace('$', rest.join(' ')).trimEnd()] }
}

import { expect, test } from 'vitest'
import { terminal } from '../testing/terminal.js'
import type { ChatDeps } from './deps.js'

/** A chat in which somebody types these lines; the line itself echoes, and files are a record. */
function typing(lines: string[], files: Record<string, string> = {}, overrides: Partial<ChatDeps> = {}) {
  const typed = [...lines]
  const played: string[][] = []
  const who: unknown[] = []
  const closed: string[] = []
  const chat: ChatDeps = {
    terminal: () => ({ ask: async () => typed.shift(), close: () => closed.push('terminal') }),
    cast: async () => ({ people: ['fatima', 'jan'], questions: ['gang'], meetings: ['samenkomst'] }),
    exists: async (path) => path in files,
    writeFile: async (path, text) => {
      files[path] = text
    },
    async rehearse(one) {
      who.push(one)
      return {
        now: () => '2026-03-03 10:00',
        async play(lines) {
          if (lines.includes('! ask nothing')) throw new Error('There is no "nothing" to ask.')
          played.push([...lines])
          return lines.map((line) => `< ${line}`)
        },
        kept: async () => ['= stopped'],
        transcript: (why) => `# ${why}\n${played.flat().join('\n')}\n`,
        close: async () => void closed.push('line'),
      }
    },
    ...overrides,
  }
  const run = (...args: string[]) => terminal({ chat }).run('chat', ...args)
  return { run, played, who, files, closed }
}

test('is fatima by SMS unless told otherwise', async () => {
  const first = typing([])
  await first.run()
  const second = typing([])
  await second.run('--as', 'jan', '--whatsapp')
  expect([...first.who, ...second.who]).toEqual([
    { player: 'fatima', channel: 'sms' },
    { player: 'jan', channel: 'whatsapp' },
  ])
  expect(second.closed).toEqual(['terminal', 'line'])
})

test('plays what is typed; a backslash joins a burst, and the end of the input ends it', async () => {
  const { run, played } = typing(['hallo', 'kraan lekt \\', 'in de keuken', '/wait 3 days', 'nog iets \\'])
  const { code, out } = await run()
  expect(code).toBe(0)
  expect(played).toEqual([['> hallo'], ['> kraan lekt', '> in de keuken'], ['~ 3 days'], ['> nog iets']])
  expect(out).toContain('You are fatima, by SMS. It is 2026-03-03 10:00. Type a text, or /help.')
  expect(out).toContain('< > hallo\n\n')
})

test('shows what was kept and what can be done, and says what it does not know', async () => {
  const { run } = typing(['/kept', '/help', '/foo', '/ask nothing', '/quit', 'too late'])
  const { code, out } = await run()
  expect(code).toBe(0)
  for (const part of ['= stopped', '/announce NAME', '"/foo"', '(There is no "nothing" to ask.)'])
    expect(out).toContain(part)
  expect(out).not.toContain('too late')
})

test.each([
  ['the line typed at the end', ['hallo', '/quit', 'Zij zegt dag.'], [], '# Zij zegt dag.\n> hallo\n'],
  ['--why', ['hallo'], ['--why', 'Dag.'], '# Dag.\n> hallo\n'],
  ['nothing', ['hallo'], [], '# fatima by sms.\n> hallo\n'],
])('saves with why from %s', async (_, lines, flags, saved) => {
  const { run, files } = typing(lines)
  const { code, out } = await run('--save', 'talk.txt', ...flags)
  expect([code, files['talk.txt']]).toEqual([0, saved])
  expect(out).toContain('Saved as talk.txt.')
})

test('does not write over a file, unless it must', async () => {
  const { run, files, who } = typing(['hallo'], { 'talk.txt': 'mine' })
  const refused = await run('--save', 'talk.txt')
  expect([refused.code, refused.err, files['talk.txt']]).toEqual([
    1,
    'talk.txt is there already. Choose another name, or add --force.\n',
    'mine',
  ])
  expect(who).toEqual([])
  expect((await run('--save', 'talk.txt', '--force')).code).toBe(0)
  expect(files['talk.txt']).toContain('> hallo')
})

test('a talk that cannot be saved is shown', async () => {
  const { run } = typing(['hallo'], {}, { writeFile: () => Promise.reject(new Error('no such folder')) })
  const { code, out, err } = await run('--save', 'nowhere/talk.txt')
  expect([code, err]).toEqual([1, 'nowhere/talk.txt cannot be written: no such folder\n'])
  expect(out).toContain('# fatima by sms.\n> hallo\n')
})

test.each([
  [['--as', 'piet'], 'There is no "piet". There are fatima, jan.'],
  [['--why', 'x'], '--why and --force go with --save.'],
  [['--sms'], 'Unknown flag --sms.'],
  [['hallo'], '"hallo" is one thing too many.'],
])('%j is refused', async (args, fault) => {
  const { code, err } = await typing([]).run(...args)
  expect(code).toBe(1)
  expect(err).toContain(fault)
})

test('without a terminal it says so', async () => {
  const { code, err } = await terminal().run('chat')
  expect([code, err]).toEqual([1, 'There is no terminal to chat in.\n'])
})

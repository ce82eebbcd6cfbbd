import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { openTerminal } from './terminal.js'

function pair(isTTY: boolean) {
  const input = Object.assign(new PassThrough(), { isTTY })
  const output = new PassThrough()
  const terminal = openTerminal(input, output)
  return { input, terminal, shown: () => String(output.read() ?? '') }
}

test('what is piped in is read line by line, and shown as if it were typed', async () => {
  const { input, terminal, shown } = pair(false)
  input.end('hallo\nkraan lekt')
  expect(await terminal.ask('> ')).toBe('hallo')
  expect(await terminal.ask('> ')).toBe('kraan lekt')
  expect(await terminal.ask('> ')).toBeUndefined()
  expect(await terminal.ask('> ')).toBeUndefined()
  expect(shown()).toBe('> hallo\n> kraan lekt\n')
})

test('a line that comes later is waited for', async () => {
  const { input, terminal } = pair(false)
  const asked = terminal.ask('> ')
  setTimeout(() => input.write('later\r\n'), 20)
  expect(await asked).toBe('later')
  terminal.close()
})

test('who types sees the prompt, and what she typed ahead behind its own', async () => {
  const { input, terminal, shown } = pair(true)
  const first = terminal.ask('> ')
  input.write('een\ntwee\n')
  expect(await first).toBe('een')
  shown()
  expect(await terminal.ask('> ')).toBe('twee')
  expect(shown()).toContain('> twee\n')
  const last = terminal.ask('> ')
  input.end()
  expect(await last).toBeUndefined()
})

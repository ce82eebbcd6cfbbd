import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')

/** The first screen must not promise what the line does not say. */
test('the talk in the README is a talk that the tests play', () => {
  const [, shown = ''] = /```\n(> [\s\S]*?)```/.exec(read('README.md')) ?? []
  const played = read('test/conversations/burst-sms-nl.txt')
    .split('\n')
    .filter((line) => /^(>|<| {2}[^(])/.test(line))
  expect(shown.trim().split('\n')).toEqual(played)
})

test('the README names every command that there is, and no other', async () => {
  const { COMMANDS } = await import('../src/cli/commands.js')
  const table = read('README.md').match(/^\| `([a-z -]+?)(?= [A-Z-]|`)/gm) ?? []
  const named = table.map((row) => row.replace('| `', ''))
  expect(named.filter((name) => name in COMMANDS).sort()).toEqual(Object.keys(COMMANDS).sort())
})

test('every setting stands in .env.example, and no other', () => {
  const settings = [...read('src/config.ts').matchAll(/^ {2}([A-Z][A-Z_]+): z/gm)].map(([, name]) => name)
  const listed = [...read('.env.example').matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name)
  expect(listed.sort()).toEqual(settings.sort())
})

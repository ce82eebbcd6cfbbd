import { expect, test } from 'vitest'
import { terminal } from './testing/terminal.js'

test('the same lines with an answer', async () => {
  const stdin = async () => '{"lang":"nl","text":"ja","expect":"yes"}\r\n\n{"lang":"fr","text":"non"}\n'
  const { code, out, err } = await terminal({ stdin }).run('understand', '--task', 'yesno')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toBe(
    '{"lang":"nl","text":"ja","expect":"yes","answer":"yes"}\n{"lang":"fr","text":"non","answer":"no"}\n',
  )
})

test('lines that cannot be read are named, the others answered', async () => {
  const stdin = async () => '{"text":"ja"}\n{oops\n[]\n{"lang":"nl"}\n{"text":"nee"}'
  const { code, out, err } = await terminal({ stdin }).run('understand', '--task', 'yesno')
  expect(code).toBe(1)
  expect(err).toBe('line 2: is not valid JSON\nline 3: is no JSON object\nline 4: has no "text"\n')
  expect(out.trim().split('\n')).toHaveLength(2)
})

test.each([
  [[], '--task is missing. Known: yesno, scale,'],
  [['--task', 'mood'], 'Unknown task "mood".'],
])('%j', async (args, message) => {
  const { code, err } = await terminal().run('understand', ...args)
  expect(err).toContain(message)
  expect(code).toBe(1)
})

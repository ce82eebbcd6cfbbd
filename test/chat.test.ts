import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { ROOT } from '../src/house-files.js'
import { rehearseChat } from '../src/rehearsal/chat.js'
import { playTranscript } from '../src/rehearsal/transcript.js'
import { bundled } from './process/support/bundle.js'

/** What is typed in the terminal is a talk of the golden transcripts. */

const MAIN = await bundled('src/main.ts')
const folder = mkdtempSync(join(tmpdir(), 'huurderslijn-chat-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The command line in a process of its own, with everything typed at once or the input left open. */
async function chat(args: string[], typed: string, { isLeftOpen = false } = {}) {
  const child = spawn(process.execPath, [MAIN, 'cli', 'chat', ...args], {
    cwd: ROOT,
    env: {
      PATH: process.env.PATH ?? '',
      NODE_ENV: 'production',
      DATABASE_URL: `file:${folder}/live/store.sqlite`,
    },
  })
  const written = { out: '', err: '' }
  child.stdout.on('data', (text) => (written.out += text))
  child.stderr.on('data', (text) => (written.err += text))
  child.stdin.write(typed)
  if (!isLeftOpen) child.stdin.end()
  const [code] = await once(child, 'close')
  child.stdin.destroy()
  return { code, ...written }
}

const TALK = [
  '/ask gang',
  'ja',
  'nee 3 \\',
  'want er wordt nooit gepoetst',
  'jan> nee',
  '/wait 2 days',
  '/twilio posts again',
  'STOP',
  '/kept',
]

test('a piped talk reads like a transcript, leaves the store alone, and its file plays green', async () => {
  const file = join(folder, 'talk.txt')
  const { code, out, err } = await chat(['--save', file, '--why', 'A try.'], `${TALK.join('\n')}\n`)
  expect([code, err]).toEqual([0, ''])
  expect(out).toMatch(/^You are fatima, by SMS/)
  expect(out).toContain('> ja\n< Dank u, fijn dat u meedoet.\n')
  expect(out).toContain('= answer gang 3 "want er wordt nooit gepoetst"\n')
  expect(out).toContain('jan= consent questions refused\n')

  const saved = readFileSync(file, 'utf8')
  expect(saved).toMatch(/^# A try\.\nsms nl fatima @ 2026-03-03 10:00\n\n! ask gang\n< /)
  expect(saved).toContain('> nee 3\n> want er wordt nooit gepoetst\n')
  expect(await playTranscript(saved)).toBe(saved)
  expect(() => readFileSync(join(folder, 'live'))).toThrow('ENOENT')
})

test('/quit ends it while somebody could still type, and asks why it is kept', async () => {
  const file = join(folder, 'quit.txt')
  writeFileSync(file, 'old')
  const typed = 'hallo\n/tap Ja\n/location\n/quit\nZij deelt waar zij is.\n'
  const args = ['--as', 'onbekend', '--whatsapp', '--save', file, '--force']
  const { code, out } = await chat(args, typed, { isLeftOpen: true })
  expect(code).toBe(0)
  expect(out).toContain('\n  [Ja] [Nee]\n')
  const saved = readFileSync(file, 'utf8')
  expect(saved).toMatch(/^# Zij deelt waar zij is\.\nwhatsapp nl onbekend @/)
  expect(saved).toContain('> [tap Ja]\n< ')
  expect(await playTranscript(saved)).toBe(saved)
})

test('what cannot be played is said, and is not in the transcript', async () => {
  const talk = await rehearseChat({ player: 'marcel', channel: 'sms' })
  await expect(talk.play(['! ask nothing'])).rejects.toThrow('There is no "nothing" to ask. There is gang,')
  await expect(talk.play(['~ soon'])).rejects.toThrow('write "3 days"')
  await expect(talk.play(['> [voice]'])).rejects.toThrow('No SMS can hold that')
  await expect(talk.play(['piet> hallo'])).rejects.toThrow('Nobody is called piet')
  await expect(talk.play(['! twilio posts again'])).rejects.toThrow('nothing to post again')
  await expect(talk.play(['! twilio reports 21610'])).rejects.toThrow('marcel got no message yet')
  expect(await talk.play(['> bonjour'])).toContainEqual(expect.stringMatching(/^< Bonjour/))
  expect(talk.transcript('Bonjour.')).toMatch(
    /^# Bonjour\.\nsms fr marcel @ 2026-03-03 10:00\n\n> bonjour\n< /,
  )
  await talk.close()
})

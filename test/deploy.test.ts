import { expect, test } from 'vitest'
import { type Conversation, conversation, isUnread } from '../src/talk/conversation.js'
import { type Memory, newMemory } from '../src/talk/memory.js'
import { play, type Stage } from '../src/talk/player.js'
import { text, yesOrNo } from '../src/talk/readers.js'

/** A talk goes on in the script of a newer program: what was heard is found by name, never by its place. */

const word = (value: unknown) => (isUnread(value) ? '?' : value)

const before = conversation('repair', async ({ ask, say, record }) => {
  const place = await ask('place', text)
  const danger = await ask('danger', yesOrNo)
  const problem = await ask('problem', text)
  await record('unread', { text: `${word(place)}, ${word(danger)}, ${word(problem)}` })
  await say('noted')
})

const added = conversation('repair', async ({ ask, say, record }) => {
  const place = await ask('place', text)
  const since = await ask('since', text)
  const danger = await ask('danger', yesOrNo)
  const problem = await ask('problem', text)
  await record('unread', { text: `${word(place)}, ${word(since)}, ${word(danger)}, ${word(problem)}` })
  await say('noted')
})

const moved = conversation('repair', async ({ ask, say, record }) => {
  const problem = await ask('problem', text)
  const danger = await ask('danger', yesOrNo)
  const place = await ask('place', text)
  await record('unread', { text: `${word(place)}, ${word(danger)}, ${word(problem)}` })
  await say('noted')
})

const dropped = conversation('repair', async ({ ask, say, record }) => {
  const place = await ask('place', text)
  const problem = await ask('problem', text)
  await record('unread', { text: `${word(place)}, ${word(problem)}` })
  await say('noted')
})

/** Plays a talk message by message; memory goes through JSON in between, as it does in the store. */
function tenant(first: Conversation) {
  let memory: Memory = newMemory()
  const kept: string[] = []
  const stage = (said: string[]): Stage => ({
    channel: 'sms',
    tenant: { isNew: false, cameFirst: false },
    about: undefined,
    say: (name) => said.push(name),
    has: () => false,
    label: (_, option) => String(option),
    record: (_, fact) => kept.push((fact as { text: string }).text),
  })
  return {
    kept,
    async begin() {
      const said: string[] = []
      await play(first, memory, stage(said), { kind: 'begin' })
      return said
    },
    async says(words: string, talk: Conversation) {
      const said: string[] = []
      memory = JSON.parse(JSON.stringify(memory))
      await play(talk, memory, stage(said), { kind: 'heard', text: words }, true)
      return said
    },
  }
}

async function halfway() {
  const fatima = tenant(before)
  expect(await fatima.begin()).toEqual(['place'])
  expect(await fatima.says('de lift', before)).toEqual(['danger'])
  return fatima
}

test('without a change the talk goes to its end', async () => {
  const fatima = await halfway()
  expect(await fatima.says('nee', before)).toEqual(['problem'])
  expect(await fatima.says('hij staat stil', before)).toEqual(['noted'])
  expect(fatima.kept).toEqual(['de lift, no, hij staat stil'])
})

test('a question that was added is asked, and the answer on its way is kept for its own', async () => {
  const fatima = await halfway()
  expect(await fatima.says('nee', added)).toEqual(['since'])
  expect(await fatima.says('sinds gisteren', added)).toEqual(['problem'])
  expect(await fatima.says('hij staat stil', added)).toEqual(['noted'])
  expect(fatima.kept).toEqual(['de lift, sinds gisteren, no, hij staat stil'])
})

test('a question that moved is neither asked twice nor given the answer to another', async () => {
  const fatima = await halfway()
  expect(await fatima.says('nee', moved)).toEqual(['problem'])
  expect(await fatima.says('hij staat stil', moved)).toEqual(['noted'])
  expect(fatima.kept).toEqual(['de lift, no, hij staat stil'])
})

test('a question that was dropped takes its answer with it', async () => {
  const fatima = await halfway()
  expect(await fatima.says('nee', dropped)).toEqual(['problem'])
  expect(await fatima.says('hij staat stil', dropped)).toEqual(['noted'])
  expect(fatima.kept).toEqual(['de lift, hij staat stil'])
})

test('a remembered choice that is no longer offered is asked again', async () => {
  const offering = (places: readonly string[]) =>
    conversation('repair', async ({ choose, ask, record }) => {
      const place = await choose('place', places)
      const problem = await ask('problem', text)
      await record('unread', { text: `${word(place)}, ${word(problem)}` })
    })
  const fatima = tenant(offering(['home', 'cellar']))
  await fatima.begin()
  expect(await fatima.says('2', offering(['home', 'cellar']))).toEqual(['problem'])
  expect(await fatima.says('hij staat stil', offering(['home', 'stairs']))).toEqual(['place'])
  expect(await fatima.says('2', offering(['home', 'stairs']))).toEqual([])
  expect(fatima.kept).toEqual(['stairs, hij staat stil'])
})

test('a name used twice in one script is a mistake that says so', async () => {
  const twice = conversation('repair', async ({ say }) => {
    await say('noted')
    await say('noted')
  })
  await expect(tenant(twice).begin()).rejects.toThrow('used twice')
})

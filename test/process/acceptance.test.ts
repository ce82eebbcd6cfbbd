import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { FromPhone } from '../../src/channels/simulated/inbound-form.js'
import { type Line, openLine } from './support/line.js'
import { type Neighbour, neighbours, tenantsFile } from './support/people.js'
import { signIn } from './support/sign-in.js'

/** Twenty neighbours, from the housing company's file to what a council member reads. */

const RITA = '+32470000901'
const ELS = '+32470000902'
const QUESTION = {
  key: 'lift',
  kind: 'yes-no',
  text: { nl: 'Werkt de lift goed?', fr: "L'ascenseur marche bien?", en: 'Does the lift work well?' },
}
const WELCOME = { nl: 'ja', fr: 'oui', en: 'yes' }
/** Eleven say yes and nine say no, each in her own words. */
const ANSWERS: Record<Neighbour['language'], readonly string[]> = {
  nl: ['joat', 'neeje', 'ja zeker', 'ba neen', 'ja hoor', 'nint', 'jaja'],
  fr: ['oui bien sûr', 'pas du tout', 'ouais', 'non jamais', 'oui', 'non', 'oui merci'],
  en: ['yep', 'nope', 'yes it does', 'not at all', 'yes', 'no way'],
}

const people = neighbours(20)
/** Every third of them reads her texts in WhatsApp; it is the same number. */
const channelOf = (n: number): FromPhone['channel'] => (n % 3 === 1 ? 'whatsapp' : 'sms')
const bodies: string[] = []

let line: Line
beforeAll(async () => {
  line = await openLine()
})
afterAll(() => line.close())

async function everyoneSays(words: (person: Neighbour, n: number) => string): Promise<void> {
  const answers = await Promise.all(
    people.map((person, n) => {
      const body = words(person, n)
      bodies.push(body)
      return line.twilio.sendFrom({ from: person.phone, channel: channelOf(n), body })
    }),
  )
  expect(answers.map(({ status }) => status)).toEqual(people.map(() => 200))
}

/** Waits until each has so many messages from us; gives the last of each. */
async function lastOfEach(count: number) {
  await vi.waitFor(() => expect(line.sent()).toHaveLength(count * people.length), 20_000)
  return people.map(({ phone }) => {
    const hers = line.sent().filter(({ to }) => to === phone)
    expect(hers).toHaveLength(count)
    return hers.at(-1)
  })
}

test('twenty tenants answer, and a council member reads what they said', { timeout: 60_000 }, async () => {
  // Server and command line meet on a new store, and all of them want to make it.
  const tenants = line.file('tenants.csv', tenantsFile(people))
  const [, imported, added] = await Promise.all([
    line.start(),
    line.cli('tenants', 'import', tenants),
    line.cli('council', 'add', '--name', 'Rita', '--phone', RITA),
  ])
  expect(imported).toMatchObject({ code: 0, stdout: expect.stringContaining('20 new') })
  expect(added).toMatchObject({ code: 0, stderr: '' })
  expect(await line.cli('ask', line.file('lift.json', QUESTION))).toMatchObject({ code: 0, stderr: '' })

  const contacts = await lastOfEach(1)
  for (const [n, { language }] of people.entries()) {
    expect(contacts[n]).toMatchObject({ channel: 'sms', to: people[n]?.phone })
    expect(contacts[n]?.body).toContain({ nl: 'Stuur JA', fr: 'OUI ou NON', en: 'Send YES' }[language])
  }

  await everyoneSays(({ language }) => WELCOME[language])
  for (const [n, asked] of (await lastOfEach(2)).entries()) {
    expect(asked?.channel).toBe(channelOf(n))
    expect(asked?.body).toContain(QUESTION.text[people[n]?.language ?? 'nl'])
  }

  await everyoneSays(({ language }, n) => ANSWERS[language][Math.floor(n / 3)] ?? '')
  await lastOfEach(3)

  // Members read what the coordinator published, rounded to five.
  expect(
    await line.cli('council', 'add', '--name', 'Els', '--phone', ELS, '--role', 'coordinator'),
  ).toMatchObject({ code: 0 })
  expect(await line.cli('edition', 'make')).toMatchObject({ code: 0 })
  expect(await line.cli('edition', 'approve', '1')).toMatchObject({ code: 0, stderr: '' })
  const page = await signIn(line, RITA).then((browse) => browse('/questions/lift'))
  expect(rowsOf(page)).toMatchObject({ ja: '10', nee: '10' })
})

/** First and second cell of every row of the table. */
function rowsOf(page: string): Record<string, string> {
  const rows = page.matchAll(/<tr><th scope="row">([^<]*)<\/th><td[^>]*>([^<]*)<\/td><\/tr>/g)
  return Object.fromEntries([...rows].map(([, name, count]) => [name, count]))
}

test('a message that is posted once more changes nothing and sends nothing', async () => {
  const [first] = line.twilio.messages().filter(({ direction }) => direction === 'inbound')
  const before = everythingKept()
  const sent = line.sent().length
  const { from = '', channel = 'sms', body = '', form = {}, sid = '' } = first ?? {}
  const extra = { ...form, MessageSid: sid }
  expect(await line.twilio.sendFrom({ from, channel, body, extra })).toMatchObject({ status: 200 })
  await new Promise((resolve) => setTimeout(resolve, 1000))
  expect(everythingKept()).toEqual(before)
  expect(line.sent()).toHaveLength(sent)
})

/** All that a message can change; the outbox's own book-keeping left out. */
function everythingKept(): unknown[] {
  const tables = [
    'incoming_message',
    'answer',
    'consent',
    'conversation',
    'invitation',
    'attention',
    'tenant',
  ]
  const outbox = line.rows('select id, body, state from outbox_message order by id')
  return [...tables.map((table) => line.rows(`select * from ${table} order by 1`)), outbox]
}

test('it stops when it is told to, and its logs name nobody and quote nothing', async () => {
  expect(await line.stop()).toBe(0)
  const logs = line.logs()
  const lines = logs.trim().split('\n')
  expect(lines.length).toBeGreaterThan(20)
  // Ids and instants are what a log may hold; "0470" turns up in them by chance.
  const besideIds = logs.replace(/[0-9a-f]{8}(?:-[0-9a-f]{4,12}){4}/g, '').replace(/"(?:time|port)":\d+/g, '')
  expect(besideIds).not.toMatch(/\+?32 ?470|0470|whatsapp:/)
  const said = [...bodies, ...line.sent().map(({ body }) => body)]
  // A short word stands in any log by chance ("no" in "nobody"), unless it is all that a field holds.
  for (const text of said.filter(({ length }) => length > 5)) expect(logs).not.toContain(text)
  const fields = lines.flatMap((one) => Object.values(JSON.parse(one) as object))
  expect(fields.filter((field) => said.includes(String(field)))).toEqual([])
  expect(logs).not.toMatch(/Buur \d|Rita/)
})

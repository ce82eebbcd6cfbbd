import { DAY, HOUR, MINUTE } from '../domain/clock.js'
import { proposeQuote } from '../store/quotes.js'
import { type Cast, tenantsFile } from './cast.js'
import { atTheDesk } from './desk-events.js'
import type { RehearsedLine } from './line.js'
import type { Phones } from './phones.js'

/** What Twilio tells of a message, besides error codes. */
const STATUSES = ['sent', 'delivered', 'read', 'failed', 'undelivered']

/** Does what stands behind a `!`. */
export async function happen(
  text: string,
  { line, phones, cast, player }: { line: RehearsedLine; phones: Phones; cast: Cast; player: string },
): Promise<void> {
  const [verb = '', what = '', ...more] = text.split(' ')
  if (verb === 'ask') await order(line, 'ask', what, cast.questions)
  else if (verb === 'announce') await order(line, 'announce', what, cast.meetings)
  else if (verb === 'import') await importOn(line, cast, what, more)
  else if (text === 'restart') await line.restart()
  else if (text === 'twilio posts again') await phones.sendAgain()
  else if (text === 'twilio cannot reach us') await loseTwilio(line)
  else if (text === 'twilio reaches us again') await findTwilio(line)
  else if (text.startsWith(MAY_WE_SHOW)) await mayWeShow(line, text.slice(MAY_WE_SHOW.length))
  else if (text === 'templates push') await pushTemplates(line)
  else if (verb === 'whatsapp' && (what === 'approves' || what === 'rejects' || what === 'pauses'))
    await decide(line, what, more.join(' '))
  else if (verb === 'twilio' && what === 'reports')
    await report(line, phones.lastTo(player).sid, more.join(' '))
  else if (verb === 'round') await steer(line, what, more.join(' '))
  else if (verb === 'coordinator') await atTheDesk(line, { cast, player }, what, more.join(' '))
  else throw new Error(`Nobody knows how to "${text}"`)
}

/** What the council sends out from its command line. */
async function order(
  line: RehearsedLine,
  verb: string,
  key: string,
  known: Cast['questions'],
): Promise<void> {
  const content = known[key]
  if (!content) throw new Error(`There is no "${key}" to ${verb}. There is ${Object.keys(known).join(', ')}.`)
  const done = await line.cli([verb, 'file.json'], { 'file.json': JSON.stringify(content) })
  if (done.code !== 0) throw new Error(done.stderr.trim())
}

/** What it received until now is known; from now on its posts come nowhere. */
async function loseTwilio(line: RehearsedLine): Promise<void> {
  await line.app().catchUp()
  line.cutOff()
}

async function findTwilio(line: RehearsedLine): Promise<void> {
  line.reconnect()
  await line.app().catchUp()
}

/** Lets a round rest, or go on. */
async function steer(line: RehearsedLine, verb: string, key: string): Promise<void> {
  const done = await line.cli(['round', verb, key])
  if (done.code !== 0) throw new Error(done.stderr.trim())
}

/** The coordinator wrote the newest answer in own words down so, and has its tenant asked. */
const MAY_WE_SHOW = 'may we show: '

async function mayWeShow(line: RehearsedLine, shown: string): Promise<void> {
  const newest = {
    sql: 'select id from answer where text is not null order by updated_at desc',
    parameters: [],
  }
  const [answer] = await line.engine().read<{ id: string }>(newest)
  const asked = await proposeQuote(line.engine(), { answerId: answer?.id ?? '', shown }, line.now(), line.ids)
  if (asked !== 'asked') throw new Error(`She is not asked: ${asked}`)
}

/** `import rosa on jan`: the company's file has her too, on his phone and in his home. */
async function importOn(
  line: RehearsedLine,
  cast: Cast,
  name: string,
  [on, owner = '']: string[],
): Promise<void> {
  const his = cast.people[owner]
  if (!his || on !== 'on')
    throw new Error('Write "import rosa on jan", with the name of somebody who is there')
  const people = { [owner]: his, [name]: his }
  const done = await line.cli(['tenants', 'import', 'file'], { file: tenantsFile({ ...cast, people }) })
  if (done.code !== 0) throw new Error(done.stderr.trim())
}

async function pushTemplates(line: RehearsedLine): Promise<void> {
  const done = await line.cli(['templates', 'push'])
  if (done.code !== 0) throw new Error(done.stderr.trim())
}

const DECISIONS = { approves: 'approved', rejects: 'rejected', pauses: 'paused' } as const

/** WhatsApp makes up its mind about every template of this name, and we hear of it. */
async function decide(line: RehearsedLine, how: keyof typeof DECISIONS, name: string): Promise<void> {
  const kept = await line.templates().list()
  const named = kept.filter((one) => name === 'all' || one.name === name)
  if (named.length === 0) throw new Error(`No template is called "${name}"`)
  for (const { sid } of named) line.twilio.decide(sid, DECISIONS[how])
  await line.templates().follow()
}

/** A receipt for a message of ours: a status, or a code and with it that the message did not arrive. */
async function report(line: RehearsedLine, sid: string, what: string): Promise<void> {
  if (STATUSES.includes(what)) await line.twilio.receipt(sid, what)
  else if (/^\d{5}$/.test(what)) await line.twilio.receipt(sid, statusWith(what), Number(what))
  else throw new Error(`Twilio reports an error code, or ${STATUSES.join(', ')}; not "${what}"`)
}

/** The codes from 30000 on are of operators, who were handed the message; Twilio itself refused the others. */
function statusWith(code: string): string {
  return code.startsWith('3') ? 'undelivered' : 'failed'
}

/** How long "3 days" is. */
export function duration(text: string): number {
  const [, count, unit = ''] = /^(\d{1,4}) (minute|hour|day)s?$/.exec(text) ?? []
  const ms = { minute: MINUTE, hour: HOUR, day: DAY }[unit]
  if (!ms) throw new Error(`"${text}" is no time: write "3 days" or "20 minutes"`)
  return Number(count) * ms
}

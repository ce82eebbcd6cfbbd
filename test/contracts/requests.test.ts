import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { incomingMessage, type ReadForm } from '../../src/channels/incoming-form.js'
import { everything, type Her, keysOf, type Line, withLine } from './line.js'

/** A request as Twilio makes it, and what has to come of it. */
interface Fixture {
  name: string
  kind: 'message' | 'receipt'
  channel: 'sms' | 'whatsapp'
  note: string
  /** What went before, as `Line.play` has it. */
  given: string[]
  params: Record<string, string>
  expect: Expected
}

interface Expected {
  /** What our webhook answers. */
  status: number
  /** What the form says, as the door reads it. */
  read?: Record<string, unknown>
  /** Whether the message itself is kept; yes, unless it says otherwise. */
  kept?: boolean
  /** Every message she gets, each as the keys of its wordings. */
  says?: string[][]
  /** What follows from it. */
  keeps?: string[]
  stopped?: boolean
  /** The talk that is open afterwards. */
  open?: string
  /** Of a receipt: where our message is afterwards. */
  state?: string
  errorCode?: number | null
}

const fixtures = readFileSync(new URL('requests.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Fixture)

test('every kind of request that Twilio makes is here', () => {
  expect(fixtures.filter(({ kind }) => kind === 'message')).toHaveLength(37)
  expect(fixtures.filter(({ kind }) => kind === 'receipt')).toHaveLength(13)
  expect(new Set(fixtures.map(({ name }) => name)).size).toBe(50)
})

describe.each(fixtures)('$name', (fixture) => {
  test(fixture.note, () =>
    withLine(herOf(fixture), async (line) => {
      for (const step of fixture.given) await line.play(step)
      line.sent()
      await line.kept()
      const isMessage = fixture.kind === 'message'
      const path = isMessage ? '/twilio/inbound' : await line.fill('/twilio/status?m={{message}}')
      const { params, expect: expected } = JSON.parse(await line.fill(JSON.stringify(fixture))) as Fixture

      const answer = await line.post(path, params)
      expect(answer.status).toBe(expected.status)
      if (isMessage) expect(answer.body).toMatch(/<Response\s*\/>$/)
      await line.settle()
      await (isMessage ? checkMessage : checkReceipt)(line, params, expected)

      const before = await everything(line)
      expect(await line.post(path, params)).toEqual(answer)
      await line.settle()
      expect(await everything(line)).toBe(before)
      expect(line.sent()).toEqual([])
    }),
  )
})

function herOf({ channel, kind, params }: Fixture): Her {
  const name = (kind === 'message' ? params.From : params.To) ?? ''
  return { channel, from: name.replace('whatsapp:', '') }
}

async function checkMessage(
  line: Line,
  params: Record<string, string>,
  { read, says = [], keeps = [], kept = true, stopped = false, open = '' }: Expected,
): Promise<void> {
  expect(flat(incomingMessage(params))).toMatchObject(read ?? {})
  expect(line.sent().map((text) => keysOf(text, says.flat()))).toEqual(says)
  expect(await line.kept()).toEqual(keeps)

  const [row, ...others] = await line.rows<{
    kind: string
    text: string
    stopped_at: number | null
    state: string
    names: string
  }>(
    `select message.kind, message.text, tenant.stopped_at, conversation.state,
        (select group_concat(value) from address where address.tenant_id = tenant.id) as names
       from incoming_message as message join tenant on tenant.id = message.tenant_id
       join conversation on conversation.tenant_id = tenant.id
      where message.message_sid = '${params.MessageSid}'`,
  )
  expect(others).toEqual([])
  expect(row !== undefined).toBe(kept)
  if (!row) return
  expect([row.kind, row.text]).toEqual([read?.kind, read?.text])
  expect(row.stopped_at !== null).toBe(stopped)
  const { stack } = JSON.parse(row.state) as { stack: { id: string }[] }
  expect(stack.at(-1)?.id ?? '').toBe(open)
  if (read?.alias) expect(row.names.split(',')).toContain(read.alias)
}

async function checkReceipt(
  line: Line,
  { MessageSid: sid }: Record<string, string>,
  { state, errorCode = null, keeps = [], says = [] }: Expected,
): Promise<void> {
  // What is sent again goes on under another id of Twilio's; the attempt that failed is kept with its code.
  const messages = await line.rows(
    `select state, error_code from outbox_message where sid = '${sid}'
     union all select status, error_code from delivery_attempt where sid = '${sid}'`,
  )
  expect(messages).toEqual([{ state, error_code: errorCode }])
  expect(line.sent().map((text) => keysOf(text, says.flat()))).toEqual(says)
  expect(await line.kept()).toEqual(keeps)
}

/** A form that was read, as a fixture writes it: values for addresses, types for media. */
function flat(form: ReadForm): object {
  if (!('media' in form)) return form
  const { from, alias, media, ...rest } = form
  return {
    ...rest,
    from: from.value,
    ...(alias && { alias: alias.value }),
    media: media.map(({ contentType }) => contentType),
  }
}

import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { receivedList } from './received-list.js'

const SID = `AC${'a'.repeat(32)}`
const MESSAGES = `/2010-04-01/Accounts/${SID}/Messages`
const closers: (() => void)[] = []
afterEach(() => {
  for (const close of closers.splice(0)) close()
})

/** A Twilio that says what it is told to say. */
async function twilioThat(answer: (url: URL) => { status?: number; body: unknown }) {
  const asked: URL[] = []
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://twilio')
    asked.push(url)
    const { status = 200, body } = answer(url)
    response.writeHead(status, { 'content-type': 'application/json' })
    response.end(typeof body === 'string' ? body : JSON.stringify(body))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  closers.push(() => {
    server.closeAllConnections()
    server.close()
  })
  return { apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked }
}

const accountAt = (apiUrl: string) => ({
  accountSid: SID,
  authToken: 'token',
  smsFrom: '+32460000001',
  whatsappFrom: '+32460000002',
  apiUrl,
})

const at = (second: number) => new Date(second * 1000).toUTCString().replace('GMT', '+0000')
const message = (sid: string, second: number, more: object = {}) => ({
  ...{ sid, account_sid: SID, direction: 'inbound', from: '+32470000011', to: '+32460000001', body: sid },
  ...{ num_media: '0', date_sent: at(second), date_created: at(second), ...more },
})

test('all pages, by our own senders, oldest first, and nothing that we sent', async () => {
  const { apiUrl, asked } = await twilioThat((url) => {
    if (url.searchParams.get('To') !== '+32460000001') return { body: { messages: [] } }
    const isFirst = url.searchParams.get('Page') !== '1'
    return {
      body: isFirst
        ? {
            messages: [message('SM4', 400), message('SM3', 300, { direction: 'outbound-api' })],
            next_page_uri: `${MESSAGES}.json?To=%2B32460000001&Page=1`,
          }
        : { messages: [message('SM2', 200), message('SM1', 100), message('SM0', 10)], next_page_uri: null },
    }
  })
  const listed = await receivedList(accountAt(apiUrl))(50_000)
  expect(listed).toMatchObject({ outcome: 'listed', isWhole: true })
  if (listed.outcome !== 'listed') return
  expect(listed.messages.map(({ messageSid, sentAt }) => [messageSid, sentAt])).toEqual([
    ['SM1', 100_000],
    ['SM2', 200_000],
    ['SM4', 400_000],
  ])
  expect(asked.map(({ searchParams }) => searchParams.get('To'))).toEqual([
    '+32460000001',
    '+32460000001',
    'whatsapp:+32460000002',
  ])
  expect(asked[0]?.searchParams.get('DateSent>')).toBe('1970-01-01T00:00:50Z')
})

test('more than is read at once is cut, and says from where on it was read; the rest is asked for by its end', async () => {
  const { apiUrl, asked } = await twilioThat(({ searchParams }) => {
    if (searchParams.get('To') !== '+32460000001') return { body: { messages: [] } }
    const page = Number(searchParams.get('Page') ?? 0)
    if (searchParams.has('DateSent<'))
      return { body: { messages: [message('SM0', 100)], next_page_uri: null } }
    return {
      body: {
        messages: [message(`SM${1000 - page}`, 1000 - page)],
        next_page_uri: `${MESSAGES}.json?To=%2B32460000001&Page=${page + 1}`,
      },
    }
  })
  const list = receivedList(accountAt(apiUrl))
  const cut = await list(50_000)
  expect(cut).toMatchObject({ outcome: 'listed', isWhole: false, unreadBefore: 951_000 })
  expect(cut.outcome === 'listed' && cut.messages).toHaveLength(50)
  const rest = await list(50_000, 952_000)
  expect(rest).toMatchObject({ isWhole: true, messages: [{ messageSid: 'SM0' }] })
  expect(asked.at(-1)?.searchParams.get('DateSent<')).toBe('1970-01-01T00:15:52Z')
})

test('a message is what the webhook would have brought, with its media', async () => {
  const whatsapp = {
    from: 'whatsapp:+32470000011',
    to: 'whatsapp:+32460000002',
    body: 'het lek',
    num_media: '1',
  }
  const { apiUrl } = await twilioThat(({ pathname, searchParams }) => {
    if (pathname === `${MESSAGES}/MM1/Media.json`) {
      return { body: { media_list: [{ sid: 'ME1', content_type: 'image/jpeg', parent_sid: 'MM1' }] } }
    }
    const isOurs = searchParams.get('To')?.startsWith('whatsapp')
    return { body: { messages: isOurs ? [message('MM1', 100, whatsapp)] : [] } }
  })
  const listed = await receivedList(accountAt(apiUrl))(0)
  const [first] = listed.outcome === 'listed' ? listed.messages : []
  expect(await first?.open()).toEqual({
    messageSid: 'MM1',
    channel: 'whatsapp',
    from: { kind: 'phone', value: '+32470000011' },
    to: '+32460000002',
    kind: 'image',
    text: 'het lek',
    media: [{ url: `https://api.twilio.com${MESSAGES}/MM1/Media/ME1`, contentType: 'image/jpeg' }],
    sentAt: 100_000,
  })
})

test('a medium that is gone leaves the words; nobody to ask leaves the message for later', async () => {
  let status = 404
  const { apiUrl } = await twilioThat(({ pathname }) =>
    pathname.endsWith('Media.json')
      ? { status, body: { code: 20404, status } }
      : { body: { messages: [message('MM1', 100, { num_media: '2', body: 'kraan lekt' })] } },
  )
  const listed = await receivedList(accountAt(apiUrl))(0)
  const [first] = listed.outcome === 'listed' ? listed.messages : []
  expect(await first?.open()).toMatchObject({ kind: 'text', text: 'kraan lekt', media: [] })
  status = 503
  await expect(first?.open()).rejects.toThrow()
})

test.each<[string, { status?: number; body: unknown }]>([
  ['404', { status: 404, body: { code: 20404, message: 'no', status: 404 } }],
  ['501', { status: 501, body: 'Not Implemented' }],
  ['401', { status: 401, body: { code: 20003, message: 'no', status: 401 } }],
  ['500 and a web page', { status: 500, body: '<html>' }],
  ['200 and a web page', { body: '<html>' }],
  ['200 and nothing', { body: '' }],
  ['other JSON', { body: { hello: 'world' } }],
  ['a list of nonsense', { body: { messages: [null, 1, {}, { sid: 'SM1' }] } }],
  ['null', { body: 'null' }],
])('a double that answers %s breaks nothing', async (_, answer) => {
  const { apiUrl } = await twilioThat(() => answer)
  const listed = await receivedList(accountAt(apiUrl))(0)
  if (listed.outcome === 'listed') expect(listed.messages).toEqual([])
  else expect(listed.why).not.toBe('')
})

test('nobody there', async () => {
  expect(await receivedList(accountAt('http://127.0.0.1:9'))(0)).toEqual({
    outcome: 'failed',
    why: 'ECONNREFUSED',
  })
})

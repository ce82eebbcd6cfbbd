import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { MEDIA_BYTES_MAX } from '../domain/media.js'
import { twilioMedia } from './twilio-media.js'

const PATH = '/2010-04-01/Accounts/AC1/Messages/MM1/Media/ME1'
const URL_AT_TWILIO = `https://api.twilio.com${PATH}`
const BASIC = `Basic ${Buffer.from('AC1:token').toString('base64')}`

type Handler = (request: IncomingMessage, response: ServerResponse) => void
const closers: (() => void)[] = []

afterEach(() => {
  for (const close of closers.splice(0)) close()
})

/** A server on this machine, and every request that it got. */
async function serve(handler: Handler) {
  const got: { method: string; url: string; authorization: string | undefined }[] = []
  const server = createServer((request, response) => {
    const { method = '', url = '', headers } = request
    got.push({ method, url, authorization: headers.authorization })
    handler(request, response)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  closers.push(() => {
    server.closeAllConnections()
    server.close()
  })
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, got }
}

const sourceAt = (apiUrl: string) => twilioMedia({ accountSid: 'AC1', authToken: 'token', apiUrl })

const to =
  (location: string): Handler =>
  (_, response) =>
    response.writeHead(307, { location }).end()

test('the password goes to the API and not to where it sends on to', async () => {
  const api = await serve(({ url }, response) => {
    if (url === PATH) response.writeHead(307, { location: '/stored/abc?signature=x' }).end()
    else response.writeHead(200, { 'content-type': 'text/html' }).end('bytes')
  })
  const fetched = await sourceAt(api.origin).fetch(URL_AT_TWILIO)
  expect(fetched).toEqual({ outcome: 'fetched', bytes: Buffer.from('bytes') })
  expect(api.got).toEqual([
    { method: 'GET', url: PATH, authorization: BASIC },
    { method: 'GET', url: '/stored/abc?signature=x', authorization: undefined },
  ])
})

test.each(['http://{other}/x', 'https://evil.example/x', 'https://169.254.169.254/x', 'file:///etc/passwd'])(
  'a redirect to %s is not followed',
  async (written) => {
    const other = await serve((_, response) => response.end('secret'))
    const api = await serve(to(written.replace('{other}', new URL(other.origin).host)))
    expect(await sourceAt(api.origin).fetch(URL_AT_TWILIO)).toEqual({ outcome: 'refused', why: 'elsewhere' })
    expect(other.got).toEqual([])
  },
)

test('a circle ends', async () => {
  const api = await serve(to(PATH))
  expect(await sourceAt(api.origin).fetch(URL_AT_TWILIO)).toMatchObject({ outcome: 'retry' })
  expect(api.got.length).toBeLessThan(6)
})

test('what is elsewhere is not asked for', async () => {
  const other = await serve((_, response) => response.end('secret'))
  const api = await serve((_, response) => response.end('x'))
  expect(await sourceAt(api.origin).fetch(`${other.origin}${PATH}`)).toEqual({
    outcome: 'refused',
    why: 'elsewhere',
  })
  expect(await sourceAt(api.origin).remove(`${other.origin}${PATH}`)).toBe(true)
  expect([...other.got, ...api.got]).toEqual([])
})

/** Writes `bytes` in pieces, whatever the header said; stops when the reader goes away. */
function pour(response: ServerResponse, bytes: number): void {
  const piece = Buffer.alloc(64 * 1024)
  let left = bytes
  const more = (): void => {
    while (left > 0 && !response.destroyed) {
      left -= piece.length
      if (!response.write(piece)) return void response.once('drain', more)
    }
    response.end()
  }
  more()
}

test('the limit counts what comes, not what was said', async () => {
  let isCut = false
  const api = await serve((_, response) => {
    response.on('close', () => {
      isCut = !response.writableFinished
    })
    response.writeHead(200, { 'content-type': 'image/jpeg', 'transfer-encoding': 'chunked' })
    pour(response, 20 * MEDIA_BYTES_MAX)
  })
  expect(await sourceAt(api.origin).fetch(URL_AT_TWILIO)).toEqual({ outcome: 'refused', why: 'too-big' })
  await expect.poll(() => isCut).toBe(true)
})

test.each<[number, object]>([
  [404, { outcome: 'gone' }],
  [410, { outcome: 'gone' }],
  [401, { outcome: 'retry', why: 'HTTP 401' }],
  [429, { outcome: 'retry', why: 'HTTP 429' }],
  [503, { outcome: 'retry', why: 'HTTP 503' }],
])('HTTP %i', async (status, outcome) => {
  const api = await serve((_, response) => response.writeHead(status).end())
  expect(await sourceAt(api.origin).fetch(URL_AT_TWILIO)).toEqual(outcome)
})

test('a connection that breaks off is tried again', async () => {
  const api = await serve((_, response) => {
    response.writeHead(200, { 'content-length': '1000' })
    response.write('half')
    setTimeout(() => response.destroy(), 10)
  })
  expect(await sourceAt(api.origin).fetch(URL_AT_TWILIO)).toMatchObject({ outcome: 'retry' })
  expect(await sourceAt('http://127.0.0.1:9').fetch(URL_AT_TWILIO)).toEqual({
    outcome: 'retry',
    why: 'ECONNREFUSED',
  })
})

test.each<[number, boolean]>([
  [204, true],
  [404, true],
  [401, false],
  [500, false],
])('deleting with HTTP %i', async (status, isGone) => {
  const api = await serve((_, response) => response.writeHead(status).end())
  expect(await sourceAt(api.origin).remove(URL_AT_TWILIO)).toBe(isGone)
  expect(api.got).toEqual([{ method: 'DELETE', url: `${PATH}.json`, authorization: BASIC }])
})

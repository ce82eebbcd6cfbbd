import { type LookupAddress, lookup } from 'node:dns'
import { request as httpRequest, type IncomingMessage } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { BlockList, isIP, type LookupFunction } from 'node:net'

/** An answer, read to its end or to where it became too big. Redirects are not followed. */
export interface Answer {
  status: number
  location?: string
  body: Buffer
  isTooBig: boolean
}

export interface Guards {
  method?: string
  authorization?: string
  /** Counted while it comes in: what is said of the length is not believed. */
  bytesMax: number
  /** A double may run on this machine; Twilio does not. */
  mayBePrivate: boolean
}

/** All of it together, connecting included: sixteen megabytes on a slow line. */
const TIMEOUT_MS = 60_000

/** Addresses that are nobody's on the internet: this machine, its network, its cloud's own service. */
const PRIVATE = new BlockList()
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const) {
  PRIVATE.addSubnet(net, prefix, 'ipv4')
}
for (const [net, prefix] of [
  ['::', 128],
  ['::1', 128],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const) {
  PRIVATE.addSubnet(net, prefix, 'ipv6')
}

/** Whether an IP address belongs to no public host. IPv4 inside IPv6 counts as what it is. */
export function isPrivateAddress(address: string): boolean {
  const inside = /^::ffff:([\d.]+)$/i.exec(address)?.[1]
  const plain = inside ?? address
  const family = isIP(plain)
  if (family === 0) return true
  return PRIVATE.check(plain, family === 4 ? 'ipv4' : 'ipv6')
}

/** Looks a name up and lets no private address through: a name that once was Twilio's may point anywhere. */
const publicOnly: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, found) => {
    const addresses = (found ?? []) as LookupAddress[]
    const refused =
      error ?? (addresses.some(({ address }) => isPrivateAddress(address)) ? PRIVATE_ERROR : null)
    const [first] = addresses
    if (refused || !first) return callback(refused ?? PRIVATE_ERROR, '', 4)
    if (options.all) return callback(null, addresses)
    callback(null, first.address, first.family)
  })
}

const PRIVATE_ERROR = Object.assign(new Error('a private address'), { code: 'EPRIVATE' })

/** One request, with a limit on bytes and time. Rejects when there is no answer. */
export function request(place: URL, guards: Guards): Promise<Answer> {
  const { method = 'GET', authorization, bytesMax, mayBePrivate } = guards
  // An address that is a number is not looked up.
  const literal = place.hostname.replace(/^\[|\]$/g, '')
  if (!mayBePrivate && isIP(literal) !== 0 && isPrivateAddress(literal)) return Promise.reject(PRIVATE_ERROR)
  return new Promise((resolve, reject) => {
    const send = place.protocol === 'https:' ? httpsRequest : httpRequest
    const sent = send(
      place,
      {
        method,
        headers: { Accept: '*/*', ...(authorization && { Authorization: authorization }) },
        signal: AbortSignal.timeout(TIMEOUT_MS),
        ...(!mayBePrivate && { lookup: publicOnly }),
      },
      (answer) => read(answer, bytesMax).then(resolve, reject),
    )
    sent.on('error', reject)
    sent.end()
  })
}

async function read(answer: IncomingMessage, bytesMax: number): Promise<Answer> {
  const { statusCode: status = 0, headers } = answer
  const rest = { status, ...(headers.location && { location: headers.location }) }
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes > bytesMax) return { ...rest, body: Buffer.alloc(0), isTooBig: true }
    chunks.push(chunk)
  }
  return { ...rest, body: Buffer.concat(chunks), isTooBig: false }
}

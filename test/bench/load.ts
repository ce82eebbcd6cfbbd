import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

/** What came of a load: only answers within the measured time count. */
export interface Measured {
  perSecond: number
  p50Ms: number
  p99Ms: number
  /** Processor time of the server for one request. */
  cpuMicros: number
}

export interface LoadOptions {
  warmUpMs: number
  measureMs: number
  /** Processor time that the server has used so far. */
  cpuMicros(): Promise<number>
}

const CONNECTIONS = 16
const END_OF_HEAD = '\r\n\r\n'

/**
 * Posts over keep-alive connections, one request at a time on each, as fast as it is answered. Raw sockets,
 * so that the client costs as little as can be. An answer that is no 2xx, or posts that run out, are an error.
 */
export async function load(
  port: number,
  posts: readonly Buffer[],
  { warmUpMs, measureMs, cpuMicros }: LoadOptions,
): Promise<Measured> {
  const from = performance.now() + warmUpMs
  const until = from + measureMs
  const latencies: number[] = []
  let next = 0

  async function worker(): Promise<void> {
    const socket = connect(port, '127.0.0.1').setNoDelay()
    await once(socket, 'connect')
    const ask = asker(socket)
    for (let start = performance.now(); start < until; start = performance.now()) {
      const post = posts[next++]
      if (!post) throw new Error(`${posts.length} posts were not enough: prepare more`)
      await ask(post)
      const end = performance.now()
      if (end >= from && end < until) latencies.push(end - start)
    }
    socket.destroy()
  }

  const before = wait(warmUpMs).then(cpuMicros)
  const after = wait(warmUpMs + measureMs).then(cpuMicros)
  await Promise.all(Array.from({ length: CONNECTIONS }, worker))
  latencies.sort((a, b) => a - b)
  const at = (share: number) => latencies[Math.floor(latencies.length * share)] ?? Number.NaN
  return {
    perSecond: latencies.length / (measureMs / 1000),
    p50Ms: at(0.5),
    p99Ms: at(0.99),
    cpuMicros: ((await after) - (await before)) / latencies.length,
  }
}

/** Sends one request at a time on a connection; resolves when its whole answer is there. */
function asker(socket: Socket): (post: Buffer) => Promise<void> {
  let received = ''
  let waiting: { resolve(): void; reject(error: Error): void } | undefined
  socket.setEncoding('latin1')
  socket.on('data', (part: string) => {
    received += part
    const end = received.indexOf(END_OF_HEAD)
    if (end < 0) return
    const head = received.slice(0, end)
    const length = Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1] ?? 0)
    if (received.length < end + END_OF_HEAD.length + length) return
    const answer = received
    received = ''
    if (/^HTTP\/1\.1 2\d\d /.test(head)) waiting?.resolve()
    else waiting?.reject(new Error(answer))
  })
  socket.on('close', () => waiting?.reject(new Error('The server hung up')))
  return (post) =>
    new Promise((resolve, reject) => {
      waiting = { resolve, reject }
      socket.write(post)
    })
}

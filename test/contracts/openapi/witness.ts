import type { RequestHandler } from 'express'
import { answerFaults, type Exchange, operationOf, requestFaults } from './spec.js'

/** Stands before the double and hears all that goes over the line. */
export interface Witness {
  handler: RequestHandler
  heard: Exchange[]
  /** What Twilio's specification has against all of it so far. */
  faults(): string[]
  /** Which operations were done, each once, in order of their names. */
  done(): string[]
}

export function createWitness(): Witness {
  const heard: Exchange[] = []
  const faults: string[] = []

  const handler: RequestHandler = (request, response, next) => {
    const { method, originalUrl: url } = request
    const said: Buffer[] = []
    request.on('data', (piece: Buffer) => said.push(piece))
    const answered = heardAnswer(response)
    response.on('finish', () => {
      const contentType = request.headers['content-type'] ?? ''
      const body = Buffer.concat(said).toString()
      const exchange = { method, url, contentType, body, status: response.statusCode, answer: answered() }
      heard.push(exchange)
      faults.push(...requestFaults(exchange), ...answerFaults(exchange))
    })
    next()
  }
  const done = () => [
    ...new Set(heard.flatMap((one) => (one.status < 400 ? (operationOf(one)?.name ?? []) : []))),
  ]
  return { handler, heard, faults: () => faults, done: () => done().sort() }
}

/** Keeps what is answered, as it is written. */
function heardAnswer(response: Parameters<RequestHandler>[1]): () => string {
  const pieces: Buffer[] = []
  const { end } = response
  response.end = ((chunk?: unknown, ...more: unknown[]) => {
    if (typeof chunk === 'string' || chunk instanceof Uint8Array) pieces.push(Buffer.from(chunk))
    return (end as (...all: unknown[]) => unknown).call(response, chunk, ...more)
  }) as typeof end
  return () => Buffer.concat(pieces).toString()
}

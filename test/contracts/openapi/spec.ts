import { readFileSync } from 'node:fs'
import { createSchemas, type Schema } from './schema.js'

/** A request as it went over the line, and what came back. */
export interface Exchange {
  method: string
  /** Path and query. */
  url: string
  contentType: string
  body: string
  status: number
  answer: string
}

interface Parameter {
  name: string
  in: 'path' | 'query'
  required?: boolean
  schema: Schema
}
interface Operation {
  parameters?: Parameter[]
  requestBody?: { content: Record<string, { schema: Schema }> }
  responses: Record<string, { content?: Record<string, { schema: Schema }> }>
}

const spec = JSON.parse(readFileSync(new URL('twilio.json', import.meta.url), 'utf8')) as {
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Schema> }
}
const schemas = createSchemas(spec.components.schemas, 'requests')
const answerSchemas = createSchemas(spec.components.schemas, 'answers')

/** Fetching a file is not part of the specification: only what is known about it (`….json`) is. */
const NOT_SPECIFIED = /^\/(2010-04-01\/Accounts\/AC\w+\/Messages\/\w+\/Media\/\w+|AC\w+\/\w+\/\w+)$/

/** The templates, those with fewest places first: a name of its own comes before `{Sid}`. */
const templates = Object.keys(spec.paths)
  .map((path) => ({
    path,
    pattern: new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`),
  }))
  .sort((a, b) => a.path.split('{').length - b.path.split('{').length)

/** Every operation of the specification, as `operationOf` names them. */
export const operations = Object.entries(spec.paths)
  .flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`))
  .sort()

/** Which of Twilio's operations a request is: "POST /v1/Content"; undefined where it is none of them. */
export function operationOf({ method, url }: Pick<Exchange, 'method' | 'url'>) {
  const { pathname } = new URL(url, 'http://twilio.invalid')
  if (NOT_SPECIFIED.test(pathname)) return { name: 'a file', places: {} }
  for (const { path, pattern } of templates) {
    const match = pattern.exec(pathname)
    const operation = spec.paths[path]?.[method.toLowerCase()]
    if (match && operation) return { name: `${method} ${path}`, operation, places: match.groups ?? {} }
  }
  return undefined
}

/** Whatever Twilio's specification has against a request; nothing when it is right. */
export function requestFaults(exchange: Exchange): string[] {
  const found = operationOf(exchange)
  if (!found) return [`${exchange.method} ${exchange.url}: Twilio has no such operation`]
  if (!found.operation) return []
  const { operation, name, places } = found
  const query = new URL(exchange.url, 'http://twilio.invalid').searchParams
  return [
    ...parameterFaults(operation, 'path', new Map(Object.entries(places))),
    ...parameterFaults(operation, 'query', query),
    ...bodyFaults(operation, exchange),
  ].map((fault) => `${name}: ${fault}`)
}

/** Whatever it has against an answer. Its errors are in no specification; they have one form all the same. */
export function answerFaults(exchange: Exchange): string[] {
  const found = operationOf(exchange)
  if (!found?.operation) return []
  const { operation, name } = found
  if (exchange.status >= 400) return isProxyPage(exchange) ? [] : errorFaults(exchange)
  const answer = operation.responses[String(exchange.status)]
  if (!answer) return [`${name}: answered ${exchange.status}, which is none of its answers`]
  const schema = answer.content?.['application/json']?.schema
  if (!schema) return exchange.answer === '' ? [] : [`${name}: words where there are none`]
  return answerSchemas.faults(schema, JSON.parse(exchange.answer)).map((fault) => `${name}: answer ${fault}`)
}

function parameterFaults(
  { parameters = [] }: Operation,
  place: Parameter['in'],
  given: Iterable<[string, string]>,
): string[] {
  const known = parameters.filter((one) => one.in === place)
  const values = [...given]
  const missing = known.filter(({ name, required }) => required && !values.some(([one]) => one === name))
  return [
    ...missing.map(({ name }) => `${place} ${name} is missing`),
    ...values.flatMap(([name, value]) => {
      const parameter = known.find((one) => one.name === name)
      if (!parameter) return [`${place} ${name} is unknown`]
      const { schema } = parameter
      const one = schemas.resolve(schema).type === 'array' ? [value] : value
      return schemas.faults(schema, one).map((fault) => `${place} ${name} ${fault}`)
    }),
  ]
}

function bodyFaults({ requestBody }: Operation, { body, contentType }: Exchange): string[] {
  if (!requestBody) return body === '' ? [] : ['a body where there is none']
  const type = contentType.split(';')[0] ?? ''
  const schema = requestBody.content[type]?.schema
  if (!schema) return [`a body of type "${type}" where it takes ${Object.keys(requestBody.content)}`]
  const value = type === 'application/json' ? JSON.parse(body || '{}') : formOf(body, schema)
  return schemas.faults(schema, value).map((fault) => `body ${fault}`)
}

/** What may be repeated is a list, however often it is there. */
function formOf(body: string, schema: Schema): Record<string, unknown> {
  const form = new URLSearchParams(body)
  const properties = (schemas.resolve(schema).properties ?? {}) as Record<string, Schema>
  const isList = (name: string) => properties[name]?.type === 'array'
  return Object.fromEntries(
    [...form.keys()].map((name) => {
      const all = form.getAll(name)
      // Twice where once is meant: a list, which is refused.
      return [name, isList(name) || all.length > 1 ? all : all[0]]
    }),
  )
}

const ERROR: Schema = {
  type: 'object',
  required: ['code', 'message', 'more_info', 'status'],
  properties: {
    code: { type: 'integer' },
    message: { type: 'string' },
    more_info: { type: 'string', format: 'uri' },
    status: { type: 'integer' },
  },
}

function errorFaults({ method, url, answer }: Exchange): string[] {
  return answerSchemas.faults(ERROR, JSON.parse(answer)).map((fault) => `${method} ${url}: error ${fault}`)
}

/** A gateway before Twilio answers in its own way. */
function isProxyPage({ status, answer }: Exchange): boolean {
  return status >= 500 && answer.startsWith('<')
}

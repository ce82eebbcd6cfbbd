import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Cuts Twilio's own specifications down to what this house and its double use, into `twilio.json` beside it:
 *
 *     git clone https://github.com/twilio/twilio-oai
 *     node --import tsx test/contracts/openapi/trim.ts twilio-oai/spec/json
 *
 * Words, examples and Twilio's own extensions are left out; what is required, of which form and of which
 * pattern stays as it was.
 */

const SOURCE = { repository: 'https://github.com/twilio/twilio-oai', commit: 'd50069b', release: '2.6.7' }

const ACCOUNT = '/2010-04-01/Accounts/{AccountSid}'
const KEPT: Record<string, Record<string, readonly string[]>> = {
  'twilio_api_v2010.json': {
    '/2010-04-01/Accounts/{Sid}.json': ['get'],
    [`${ACCOUNT}/IncomingPhoneNumbers.json`]: ['get'],
    [`${ACCOUNT}/Messages.json`]: ['get', 'post'],
    [`${ACCOUNT}/Messages/{Sid}.json`]: ['get', 'post', 'delete'],
    [`${ACCOUNT}/Messages/{MessageSid}/Media.json`]: ['get'],
    [`${ACCOUNT}/Messages/{MessageSid}/Media/{Sid}.json`]: ['get', 'delete'],
  },
  'twilio_content_v1.json': {
    '/v1/Content': ['get', 'post'],
    '/v1/Content/{Sid}': ['get', 'delete'],
    '/v1/ContentAndApprovals': ['get'],
    '/v1/Content/{ContentSid}/ApprovalRequests/whatsapp': ['post'],
    '/v1/Content/{Sid}/ApprovalRequests': ['get'],
  },
  'twilio_content_v2.json': { '/v2/Content': ['get'], '/v2/ContentAndApprovals': ['get'] },
  'twilio_messaging_v1.json': {
    '/v1/Services/{Sid}': ['get'],
    '/v1/Services/{ServiceSid}/PhoneNumbers': ['get'],
  },
  'twilio_messaging_v2.json': { '/v2/Channels/Senders': ['get'] },
}

type Json = { [key: string]: unknown }
const NOISE = new Set([
  'description',
  'summary',
  'tags',
  'examples',
  'example',
  'headers',
  'servers',
  'x-twilio',
])

/** Leaves out what only people read. A property may be called "description": those stay. */
function withoutNoise(value: unknown, isProperties = false): unknown {
  if (Array.isArray(value)) return value.map((one) => withoutNoise(one))
  if (typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).filter(
    ([name]) => isProperties || !(NOISE.has(name) || name.startsWith('x-')),
  )
  return Object.fromEntries(
    kept.map(([name, one]) => [name, withoutNoise(one, name === 'properties' && !isProperties)]),
  )
}

function refsIn(value: unknown): string[] {
  return [...JSON.stringify(value).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) =>
    String(name),
  )
}

/** Adds a schema and all that it refers to. Two specifications may share a name, but not with two meanings. */
function addSchema(name: string, from: Json, to: Json): void {
  const schema = withoutNoise(from[name])
  if (name in to) {
    if (JSON.stringify(to[name]) !== JSON.stringify(schema)) throw new Error(`Two schemas are called ${name}`)
    return
  }
  to[name] = schema
  for (const other of refsIn(schema)) addSchema(other, from, to)
}

function trim(folder: string): Json {
  const paths: Json = {}
  const schemas: Json = {}
  for (const [file, wanted] of Object.entries(KEPT)) {
    const spec = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
      paths: Record<string, Json>
      components: { schemas: Json }
    }
    for (const [path, methods] of Object.entries(wanted)) {
      const operations = methods.map((method) => {
        const operation = spec.paths[path]?.[method]
        if (!operation) throw new Error(`${file} has no ${method} ${path}`)
        // Twilio's answers need a description here: the format demands one.
        const bare = withoutNoise(operation) as { responses: Json }
        for (const answer of Object.values(bare.responses)) (answer as Json).description = ''
        return [method, bare]
      })
      paths[path] = Object.fromEntries(operations)
      for (const name of refsIn(paths[path])) addSchema(name, spec.components.schemas, schemas)
    }
  }
  return {
    openapi: '3.0.1',
    info: {
      title: "Twilio's APIs, as far as they are used here",
      version: SOURCE.release,
      license: { name: 'MIT', url: `${SOURCE.repository}/blob/main/LICENSE` },
      'x-source': SOURCE,
    },
    paths,
    components: {
      schemas,
      securitySchemes: { accountSid_authToken: { type: 'http', scheme: 'basic' } },
    },
  }
}

const [folder] = process.argv.slice(2)
if (!folder) throw new Error("Say where Twilio's specifications are")
const target = new URL('twilio.json', import.meta.url)
writeFileSync(target, `${JSON.stringify(trim(folder), null, 1)}\n`)

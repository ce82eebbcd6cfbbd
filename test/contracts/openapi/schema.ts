import { Ajv, type ValidateFunction } from 'ajv'

export type Schema = { [key: string]: unknown }

/** Formats that the specification names and JSON Schema leaves open. */
const FORMATS: Record<string, true | ((value: string) => boolean)> = {
  uri: isUri,
  'date-time': (value) => /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d+)?Z)?$/.test(value),
  'date-time-rfc-2822': (value) => /^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d \+0000$/.test(value),
  'phone-number': (value) => /^(whatsapp:)?(\+\d{6,15}|[A-Z]{2}\.\w{1,128})$/.test(value),
  'http-method': (value) => /^(GET|POST|PUT)$/.test(value),
  // Said by the type already.
  int64: true,
  'uri-map': true,
  'phone-number-capabilities': true,
  currency: (value) => /^[A-Z]{3}$/.test(value),
}

/** Twilio's schemas, made to be checked by. */
export interface Schemas {
  /** What is wrong with a value by a schema of the specification; nothing when it is right. */
  faults(schema: Schema, value: unknown): string[]
  resolve(schema: Schema): Schema
}

/** In answers an address that was never set is empty words, as in the specification's own examples. */
const ANSWER_FORMATS = { ...FORMATS, uri: (value: string) => value === '' || isUri(value) }

function isUri(value: string): boolean {
  return URL.canParse(value) || /^\/\S*$/.test(value)
}

export function createSchemas(components: Record<string, Schema>, of: 'requests' | 'answers'): Schemas {
  const formats = of === 'answers' ? ANSWER_FORMATS : FORMATS
  // Words of a form are numbers and truths only by their schema.
  const ajv = new Ajv({ allErrors: true, coerceTypes: true, strict: false, formats })
  ajv.addSchema({ $id: 'twilio', components: { schemas: strict(components) } })
  const compiled = new Map<Schema, ValidateFunction>()
  return {
    faults(schema, value) {
      let validate = compiled.get(schema)
      if (!validate) {
        validate = ajv.compile(strict(schema) as Schema)
        compiled.set(schema, validate)
      }
      if (validate(structuredClone(value))) return []
      return (validate.errors ?? []).map(
        ({ instancePath, message, params }) => `${instancePath || '/'} ${message} ${JSON.stringify(params)}`,
      )
    },
    resolve(schema) {
      const name = typeof schema.$ref === 'string' ? schema.$ref.split('/').at(-1) : undefined
      return name === undefined ? schema : (components[name] ?? {})
    },
  }
}

/**
 * Stricter than the specification: a property that it does not name is a fault. And in the words of JSON Schema:
 * what may be null is a type of its own.
 */
function strict(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strict)
  if (typeof value !== 'object' || value === null) return value
  const { nullable, ...schema } = Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, strict(one)]),
  ) as Schema
  if (typeof schema.$ref === 'string') return { $ref: schema.$ref.replace('#', 'twilio#') }
  if (schema.type === 'object' && schema.properties && schema.additionalProperties === undefined) {
    schema.additionalProperties = false
  }
  if (nullable === true && typeof schema.type === 'string') schema.type = [schema.type, 'null']
  if (nullable === true && Array.isArray(schema.enum)) schema.enum = [...schema.enum, null]
  return schema
}

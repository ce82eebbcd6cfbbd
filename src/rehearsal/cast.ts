import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Channel } from '../domain/channel.js'
import { type Company, companySchema } from '../domain/company.js'
import { TALK_LANGUAGES } from '../domain/language.js'
import { ROOT } from '../house-files.js'

const CAST_FILE = join(ROOT, 'data/demo/cast.json')

const person = z.object({
  phone: z.string(),
  /** A WhatsApp user name: what we see of her there in place of a number. */
  whatsappId: z.string().optional(),
  language: z.enum(TALK_LANGUAGES),
  /** None: nobody imported her. */
  household: z.string().optional(),
})

const castSchema = z.object({
  company: z.record(z.string(), z.unknown()),
  home: z.object({ municipality: z.string(), complex: z.string() }),
  people: z.record(z.string(), person),
  questions: z.record(z.string(), z.record(z.string(), z.unknown())),
  meetings: z.record(z.string(), z.record(z.string(), z.unknown())),
})

/** Made-up people, their company, and what they can be asked and invited to: the same in every rehearsal. */
export type Cast = z.output<typeof castSchema>

export function loadCast(): Cast {
  return castSchema.parse(JSON.parse(readFileSync(CAST_FILE, 'utf8')))
}

/** Whose talks can be played, and what can be asked and announced. */
export function castNames(): { people: string[]; questions: string[]; meetings: string[] } {
  const { people, questions, meetings } = loadCast()
  return {
    people: Object.keys(people),
    questions: Object.keys(questions),
    meetings: Object.keys(meetings),
  }
}

/** The company of the cast, with what a talk wants otherwise. */
export function companyOf(cast: Cast, changes: Partial<Company> = {}): Company {
  return companySchema.parse({ ...cast.company, ...changes })
}

/** What she is known by on a channel. */
export function identityOf(cast: Cast, name: string, channel: Channel): string {
  const one = cast.people[name]
  if (!one) throw new Error(`Nobody is called "${name}". There are ${Object.keys(cast.people).join(', ')}.`)
  return (channel === 'whatsapp' ? one.whatsappId : undefined) ?? one.phone
}

/** Her number, whatever channel she uses. */
export function phoneOf({ people }: Cast, name: string): string {
  return people[name]?.phone ?? ''
}

/** The user name that someone of the cast would have, who is known by her number. */
export function userNameOf({ people }: Cast, name: string): string {
  const one = people[name]
  return one?.whatsappId ?? `BE.${one?.phone.slice(1)}`
}

/** Whose number or user name it is. */
export function whoHas(cast: Cast, identity: string): string | undefined {
  const all = Object.entries(cast.people)
  return all.find(([name, { phone }]) => phone === identity || userNameOf(cast, name) === identity)?.[0]
}

/** The people whom the housing company knows, as its file has them. */
export function tenantsFile({ people, home }: Cast): string {
  const rows = Object.entries(people).flatMap(([name, { phone, language, household }]) => {
    const firstName = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`
    const row = [phone, firstName, language, home.municipality, home.complex, household, 'tenant']
    return household ? [row.join(',')] : []
  })
  return ['phone,first_name,language,municipality,complex,household,kind', ...rows].join('\n')
}

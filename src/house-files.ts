import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { alertPhone } from './config.js'
import { type Company, companySchema } from './domain/company.js'
import { storeFile } from './store/open-store.js'

/** The project's own folder, wherever it is started from. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** Reads and checks company.json; throws one sentence that says what is wrong and where. */
export function loadCompany(file: string): Company {
  const written = parseJson(file, 'COMPANY_FILE')
  const read = companySchema.safeParse(written)
  if (!read.success) {
    const faults = read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
    throw new Error(`${file}: ${faults.join('; ')}`)
  }
  const alertPhones = read.data.alertPhones.map((phone) => {
    const number = alertPhone(phone)
    if (!number) throw new Error(`${file}: alertPhones: "${phone}" is no mobile number`)
    return number
  })
  return { ...read.data, alertPhones }
}

/** The numbers of `data/emergency-numbers.json`, as written there. */
export function loadEmergencyNumbers(): Record<string, string> {
  return z
    .record(z.string(), z.string())
    .parse(parseJson(`${ROOT}data/emergency-numbers.json`, 'this program'))
}

/** The secret that signs sessions and codes: given, or made at the first start and kept beside the store. */
export function loadAuthSecret(databaseUrl: string): string {
  const store = storeFile(databaseUrl)
  if (store === ':memory:') return randomBytes(32).toString('hex')
  const file = `${store}.secret`
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 })
  return readFileSync(file, 'utf8').trim()
}

function parseJson(file: string, setBy: string): unknown {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    throw new Error(`${file} cannot be read. Make it, or point ${setBy} at another file.`)
  }
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Error(`${file} is no JSON: ${(error as Error).message}`)
  }
}

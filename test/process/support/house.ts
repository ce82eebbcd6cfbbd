import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { DoubleAccount } from '../../../src/channels/simulated/account.js'
import { freePort } from './program.js'

/** What Twilio knows of us: a proxy with TLS stands in front of the process. */
export const PUBLIC_URL = 'https://lijn.example.test'

const COMPANY = {
  name: 'Woonmaatschappij Testland',
  shortName: 'IJzer & Zee',
  officePhone: '058 00 00 00',
  dutyLine: '058 00 00 01',
  liftFirm: '058 00 00 02',
  consent: 'ask-first',
}

/** A folder of its own for one line, and the port that it will listen on. */
export interface House {
  /** Where the process really listens. */
  url: string
  /** Writes a file that a command may read; gives its path. */
  file(name: string, content: string | object): string
  /** The environment of a line that talks to a double. `changed` replaces what a test wants otherwise. */
  settings(account: DoubleAccount, apiUrl: string, changed: Record<string, string>): Record<string, string>
  /** Rows as they lie on disk. */
  rows<Row>(query: string): Row[]
  remove(): void
}

export async function openHouse(company: object = {}): Promise<House> {
  const folder = mkdtempSync(join(tmpdir(), 'huurderslijn-process-'))
  const port = await freePort()
  const store = join(folder, 'store.sqlite')
  const file = (name: string, content: string | object) => {
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content))
    return join(folder, name)
  }
  return {
    url: `http://127.0.0.1:${port}`,
    file,
    settings: (account, apiUrl, changed) => ({
      PORT: String(port),
      PUBLIC_URL,
      DATABASE_URL: `file:${store}`,
      COMPANY_FILE: file('company.json', { ...COMPANY, ...company }),
      QUIET_HOURS: 'none',
      BURST_WINDOW_MS: '100',
      LOG_LEVEL: 'info',
      TWILIO_ACCOUNT_SID: account.accountSid,
      TWILIO_AUTH_TOKEN: account.authToken,
      TWILIO_SMS_FROM: account.smsFrom,
      TWILIO_WHATSAPP_FROM: `whatsapp:${account.whatsappFrom}`,
      TWILIO_API_URL: apiUrl,
      ...changed,
    }),
    rows<Row>(query: string) {
      const database = new Database(store, { readonly: true })
      try {
        return database.prepare(query).all() as Row[]
      } finally {
        database.close()
      }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

import { createApp } from '../../src/app.js'
import { companySchema } from '../../src/domain/company.js'
import { loadEmergencyNumbers } from '../../src/house-files.js'
import { createLog } from '../../src/log.js'
import type { Engine } from '../../src/store/engine.js'
import { ACCOUNT, PUBLIC_URL } from './traffic.js'

/** The largest window: nothing leaves while it is measured, for that would be measuring Twilio. */
const BURST_WINDOW_MS = 60_000

/** Our line as `serve` wires it, with a Twilio that takes everything at once. */
export function lineOn(engine: Engine, databaseUrl: string, { sends = false }: { sends?: boolean } = {}) {
  let sids = 0
  const app = createApp(
    {
      port: 0,
      publicUrl: PUBLIC_URL,
      databaseUrl,
      twilio: ACCOUNT,
      burstWindowMs: sends ? 0 : BURST_WINDOW_MS,
      rates: { sms: 1000, whatsapp: 1000 },
      quietHours: 'none',
      companyFile: '',
      trustProxy: ['loopback'],
      logLevel: 'error',
    },
    {
      engine,
      company: companySchema.parse({
        name: 'Testland',
        shortName: 'Testland',
        officePhone: '058 00 00 00',
        dutyLine: '058 00 00 01',
        // The question comes at once: consent is another talk.
        consent: 'tell-and-stop',
      }),
      numbers: loadEmergencyNumbers(),
      authSecret: 'a secret for the bench',
      log: createLog('error', { write: (text) => void process.stderr.write(text) }),
      sender: {
        send: async () => ({ outcome: 'accepted', sid: `SM${String(++sids).padStart(32, '0')}` }),
        find: async () => ({ same: [], similar: [] }),
      },
    },
  )
  return { app }
}

import { parseTenantFile } from '../../src/domain/tenant-file.js'
import { randomIds } from '../../src/ids.js'
import { openStore } from '../../src/store/open-store.js'
import { insertQuestion, insertRound } from '../../src/store/rounds.js'
import { importTenants } from '../../src/store/tenants-import.js'
import { lineOn } from './line.js'
import { languageOf, phoneOf } from './traffic.js'

const clock = { now: () => Date.now() }

/** A store in which so many tenants, a household each, have just been asked how clean their hallway is. */
export async function seed(databaseUrl: string, tenants: number): Promise<void> {
  const engine = openStore(databaseUrl, clock.now())
  const { app } = lineOn(engine, databaseUrl, { sends: true })
  const file = parseTenantFile(tenantsFile(tenants))
  if ('unreadable' in file || file.badRows > 0) throw new Error('The bench wrote a bad tenant file')
  await importTenants(engine, file.rows, {
    clock,
    ids: randomIds,
    authSecret: 'a secret of the bench',
    actor: 'cli',
  })

  const question = {
    id: randomIds.next(),
    key: 'gang',
    kind: 'scale' as const,
    text: {
      nl: 'Hoe proper is uw gang?',
      fr: 'Votre couloir est-il propre?',
      en: 'How clean is your hallway?',
    },
    options: [],
    level: 'area' as const,
  }
  const round = { id: randomIds.next(), about: { questionId: question.id }, audience: {} }
  const now = clock.now()
  await engine.commit([insertQuestion(question, now), insertRound({ ...round, createdAt: now })])
  await app.settle()
  await app.close()
}

function tenantsFile(count: number): string {
  const rows = Array.from({ length: count }, (_, n) => {
    const complex = `Complex ${n % 120}`
    return `${phoneOf(n)},Buur,${languageOf(n)},Koksijde,${complex},H${n},tenant`
  })
  return ['phone,first_name,language,municipality,complex,household,kind', ...rows].join('\n')
}

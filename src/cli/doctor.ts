import type { Check } from '../domain/check.js'
import type { Company } from '../domain/company.js'
import { checkBackups, checkDisk, checkLine } from '../domain/line-checks.js'
import { listBackups } from '../store/backup-folder.js'
import type { Engine } from '../store/engine.js'
import { probeWriting } from '../store/health.js'
import { readLineFacts } from '../store/line-facts.js'
import { mediaFolder } from '../store/media-files.js'
import { verifyStore } from '../store/verify.js'
import type { CliDeps, ConfigFacts, Report } from './deps.js'
import { checkCompany, checkMail } from './doctor-company.js'
import { checkSetup, webhooksToSet } from './doctor-twilio.js'
import { checkTranslations, checkWording } from './doctor-words.js'
import { readFlags } from './flags.js'
import { messageOf } from './message-of.js'

/** `doctor [--offline]`: one line per check; fails when there is a problem. Live, it asks Twilio too. */
export async function doctor(args: string[], deps: CliDeps): Promise<Report> {
  const given = readFlags(args, { offline: { type: 'boolean' }, twilio: { type: 'boolean' } })
  if ('faults' in given) return given
  const config = deps.doctor.config()
  const checks = [
    ...checkConfig(config),
    ...(await checkStore(config, deps)),
    checkDisk(await deps.doctor.freeDiskBytes().catch(() => undefined)),
    ...checkAccess(config),
    ...checkSms(config),
    ...checkSecret(config),
    ...(await readCompany(config, deps)),
    await checkWording(deps),
    ...(await checkTranslations(deps)),
    ...webhooksToSet(config.publicUrl),
    ...(given.flags.offline ? [] : await checkTwilio(config, given.flags.twilio === true, deps)),
  ]
  const problems = checks.filter(({ state }) => state === 'problem').length
  return {
    lines: checks.map(({ name, state, detail }) => `${state.padEnd(7)}  ${name}: ${detail}`),
    json: { ok: problems === 0, checks },
    ...(problems > 0 && { faults: [problems === 1 ? '1 problem.' : `${problems} problems.`] }),
  }
}

function checkConfig({ faults, isLive, publicUrl }: ConfigFacts): Check[] {
  const name = 'environment'
  const mode = isLive ? 'live, with Twilio' : 'simulated phones, no Twilio credentials'
  const environment: Check[] =
    faults.length === 0
      ? [{ name, state: 'ok', detail: mode }]
      : faults.map((detail) => ({ name, state: 'problem', detail }))
  const isUnsafe = isLive && !publicUrl.startsWith('https://')
  const url: Check = isUnsafe
    ? {
        name: 'PUBLIC_URL',
        state: 'problem',
        detail: `${publicUrl} is not https: Twilio and members need it`,
      }
    : { name: 'PUBLIC_URL', state: 'ok', detail: publicUrl }
  return [...environment, url]
}

async function checkStore({ isLive }: ConfigFacts, deps: CliDeps): Promise<Check[]> {
  const name = 'store'
  try {
    const engine = deps.openStore()
    try {
      await probeWriting(engine)
      const now = deps.clock.now()
      const facts = await readLineFacts(engine, now)
      return [
        { name, state: 'ok', detail: `can be written, at version ${facts.schemaNumber}` },
        ...(await checkWhole(engine, deps)),
        ...checkLine(facts, now, isLive),
        checkBackups(await readBackups(deps), facts, now, isLive),
      ]
    } finally {
      await engine.close()
    }
  } catch (error) {
    return [{ name, state: 'problem', detail: messageOf(error) }]
  }
}

/** What `verify` finds, the audit log among it. */
async function checkWhole(engine: Engine, { databaseUrl }: CliDeps): Promise<Check[]> {
  const faults = await verifyStore(engine, mediaFolder(databaseUrl()))
  const name = 'verify'
  return faults.length === 0
    ? [{ name, state: 'ok', detail: 'the store holds what it must, and the audit log is whole' }]
    : faults.map((detail) => ({ name, state: 'problem', detail }))
}

async function readBackups(deps: CliDeps): Promise<{ newestAt: number | undefined } | undefined> {
  const rules = deps.backups()
  return rules && { newestAt: (await listBackups(rules.dir)).at(-1) }
}

/** Who was forgotten is known by it, and a backup does not hold it. */
function checkSecret({ isLive, hasAuthSecret }: ConfigFacts): Check[] {
  if (!isLive) return []
  const name = 'AUTH_SECRET'
  return hasAuthSecret
    ? [{ name, state: 'ok', detail: 'is set: keep it in a safe place as well' }]
    : [
        {
          name,
          state: 'warning',
          detail:
            'lies beside the store only: set it, and keep it in a safe place; a restore elsewhere needs it',
        },
      ]
}

/** Whoever reads the figures from elsewhere needs the token. */
function checkAccess({ hasMetricsToken }: ConfigFacts): Check[] {
  const who = hasMetricsToken ? 'this machine, and whoever has METRICS_TOKEN' : 'this machine only'
  return [{ name: 'metrics', state: 'ok', detail: `/metrics and /healthz?verbose are for ${who}` }]
}

/** WhatsApp alone is allowed. What it means is not seen before the day that it matters. */
function checkSms({ isWhatsappOnly }: ConfigFacts): Check[] {
  if (!isWhatsappOnly) return []
  const detail =
    'no SMS sender: who is not on WhatsApp is reached by nothing, and outside its 24 hours codes, alerts and first ' +
    'words leave only as approved templates: run templates push, then templates status; danger has no second way'
  return [{ name: 'SMS', state: 'warning', detail }]
}

async function readCompany({ isLive, canMail = false }: ConfigFacts, deps: CliDeps): Promise<Check[]> {
  let company: Company
  try {
    company = await deps.company()
  } catch (error) {
    return [{ name: 'company', state: 'problem', detail: messageOf(error) }]
  }
  return [...checkCompany(company, isLive), ...checkMail(company, canMail)]
}

/** `isAskedFor`: with --twilio, no credentials is a problem; otherwise it is how simulated phones are. */
async function checkTwilio(
  { publicUrl }: ConfigFacts,
  isAskedFor: boolean,
  { doctor: { twilio } }: CliDeps,
): Promise<Check[]> {
  const name = 'twilio'
  if (!twilio) {
    return isAskedFor ? [{ name, state: 'problem', detail: 'no credentials: set TWILIO_ACCOUNT_SID' }] : []
  }
  return checkSetup(
    await twilio().catch((error: unknown) => ({ outcome: 'failed' as const, why: messageOf(error) })),
    publicUrl,
  )
}

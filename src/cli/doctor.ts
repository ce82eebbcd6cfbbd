import type { Company } from '../domain/company.js'
import { probeWriting, readHealth } from '../store/health.js'
import type { Check } from './check.js'
import type { CliDeps, ConfigFacts, Report } from './deps.js'
import { checkCompany } from './doctor-company.js'
import { checkHealth } from './doctor-store.js'
import { checkSetup, webhooksToSet } from './doctor-twilio.js'
import { readFlags } from './flags.js'

const MEGABYTE = 1024 * 1024
const DISK_TOO_SMALL = 200 * MEGABYTE
const DISK_SMALL = 1024 * MEGABYTE

/** `doctor [--offline]`: one line per check; fails when there is a problem. Live, it asks Twilio too. */
export async function doctor(args: string[], deps: CliDeps): Promise<Report> {
  const given = readFlags(args, { offline: { type: 'boolean' }, twilio: { type: 'boolean' } })
  if ('faults' in given) return given
  const config = deps.doctor.config()
  const checks = [
    ...checkConfig(config),
    ...(await checkStore(config, deps)),
    await checkDisk(deps),
    ...(await readCompany(config, deps)),
    await checkWording(deps),
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
      const health = await readHealth(engine, now)
      return [
        { name, state: 'ok', detail: `can be written, at version ${health.schemaNumber}` },
        ...checkHealth(health, now, isLive),
      ]
    } finally {
      await engine.close()
    }
  } catch (error) {
    return [{ name, state: 'problem', detail: messageOf(error) }]
  }
}

async function checkDisk(deps: CliDeps): Promise<Check> {
  const name = 'disk'
  const free = await deps.doctor.freeDiskBytes().catch(() => undefined)
  if (free === undefined) return { name, state: 'warning', detail: 'cannot tell how much room is left' }
  const detail = `${Math.floor(free / MEGABYTE)} MB free`
  if (free < DISK_TOO_SMALL) return { name, state: 'problem', detail: `${detail}: make room now` }
  if (free < DISK_SMALL) return { name, state: 'warning', detail: `${detail}: make room soon` }
  return { name, state: 'ok', detail }
}

async function readCompany({ isLive }: ConfigFacts, deps: CliDeps): Promise<Check[]> {
  let company: Company
  try {
    company = await deps.company()
  } catch (error) {
    return [{ name: 'company', state: 'problem', detail: messageOf(error) }]
  }
  return checkCompany(company, isLive)
}

async function checkWording(deps: CliDeps): Promise<Check> {
  const name = 'wording'
  const faults = await deps.doctor.wordingFaults().catch((error: unknown) => [messageOf(error)])
  return faults.length === 0
    ? { name, state: 'ok', detail: 'all texts are there' }
    : { name, state: 'problem', detail: faults.join('; ') }
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

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

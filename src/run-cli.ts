import { access, readFile, writeFile } from 'node:fs/promises'
import type { CliDeps } from './cli/deps.js'
import { runCommand } from './cli/run.js'
import { type Config, ConfigError, readConfig } from './config.js'
import { freeDiskBytes } from './free-disk.js'
import { loadAuthSecret, loadCompany } from './house-files.js'
import { randomIds } from './ids.js'
import { rightsFiles } from './rights-files.js'
import type { Shell } from './shell.js'
import type { Engine } from './store/engine.js'
import { openStore } from './store/open-store.js'

const clock = { now: () => Date.now() }

/** Runs one command of the command line. Resolves with its exit code. */
export async function runCli(shell: Shell): Promise<number> {
  const config = () => readConfig(shell.env)
  return runCommand(shell.args, {
    openStore: () => openStore(config().databaseUrl, clock.now()),
    databaseUrl: () => config().databaseUrl,
    backups: () => config().backups,
    clock,
    ids: randomIds,
    company: async () => loadCompany(config().companyFile),
    opening: async (subject, company) => (await import('./opening.js')).openingsOf(subject, company),
    themes: async () => (await import('./themes.js')).houseThemes(loadCompany(config().companyFile)),
    async rights() {
      const { databaseUrl, authSecret = loadAuthSecret(databaseUrl), companyFile } = config()
      return rightsFiles({ databaseUrl, authSecret, company: async () => loadCompany(companyFile) })
    },
    doctor: {
      ...twilioOf(config),
      config() {
        try {
          const { twilio, publicUrl, metricsToken, authSecret, smtpUrl } = config()
          return {
            faults: [],
            isLive: twilio !== undefined,
            isWhatsappOnly: twilio !== undefined && !(twilio.smsFrom ?? twilio.messagingServiceSid),
            publicUrl,
            canMail: smtpUrl !== undefined,
            hasMetricsToken: metricsToken !== undefined,
            hasAuthSecret: authSecret !== undefined,
          }
        } catch (error) {
          const faults = error instanceof ConfigError ? [...error.faults] : [String(error)]
          return { faults, isLive: false, publicUrl: shell.env.PUBLIC_URL ?? '' }
        }
      },
      freeDiskBytes: () => freeDiskBytes(config().databaseUrl),
      uncheckedTexts: async () => (await import('./wording-files.js')).listUnchecked(),
      wordingFaults: async () => (await import('./wording-faults.js')).wordingFaults(),
    },
    ...(hasAccount(shell) && {
      templates: async (engine: Engine) => {
        const { twilio: account, companyFile } = config()
        const company = loadCompany(companyFile)
        const [{ templatesAtTwilio }, { wordingOf }] = await Promise.all([
          import('./templates-at-twilio.js'),
          import('./wording.js'),
        ])
        if (!account) throw new Error('There is no Twilio account.')
        const wording = wordingOf(company)
        return templatesAtTwilio(engine, account, { company, wording, clock })
      },
    }),
    stdout: shell.stdout,
    stderr: shell.stderr,
    stdin: shell.stdin,
    chat: {
      terminal: shell.terminal,
      // Loaded by need: it brings the whole line.
      rehearse: async (who) => (await import('./rehearsal/chat.js')).rehearseChat(who),
      cast: async () => (await import('./rehearsal/cast.js')).castNames(),
      exists: (path) =>
        access(path).then(
          () => true,
          () => false,
        ),
      writeFile: (path, text) => writeFile(path, text),
    },
    readFile: (path) => readFile(path, 'utf8'),
  })
}

function hasAccount({ env }: Shell): boolean {
  return Boolean(env.TWILIO_ACCOUNT_SID?.trim())
}

/** How Twilio is asked, where its credentials are set and right in form. */
function twilioOf(config: () => Config): Pick<CliDeps['doctor'], 'twilio'> {
  try {
    const { twilio } = config()
    if (!twilio) return {}
    // Loaded by need: few commands want it.
    return { twilio: async () => (await import('./channels/twilio-setup.js')).readTwilioSetup(twilio) }
  } catch {
    return {}
  }
}

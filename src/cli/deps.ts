import type { BackupRules } from '../domain/backups.js'
import type { Clock } from '../domain/clock.js'
import type { Company } from '../domain/company.js'
import type { Opening, RoundSubject } from '../domain/estimate.js'
import type { Ids } from '../domain/ids.js'
import type { TemplatesAtTwilio } from '../domain/template-desk.js'
import type { ThemeReader } from '../domain/themes.js'
import type { Engine } from '../store/engine.js'
import type { ChatDeps } from './chat/deps.js'
import type { RightsDeps } from './rights-deps.js'

/** All that a command may touch. The process itself is not among it. */
export interface CliDeps {
  /** Opens and migrates the store; called only by commands that need it, which close it again. */
  openStore(): Engine
  /** Where the store lies, as DATABASE_URL says. */
  databaseUrl(): string
  /** How nightly backups are made; undefined when no folder is set for them. */
  backups(): BackupRules | undefined
  clock: Clock
  ids: Ids
  /** Reads and checks company.json; rejects with a sentence that says what is wrong with it. */
  company(): Promise<Company>
  /** The first words of a round, as the bot says them. Loaded by need: it brings the talks. */
  opening(subject: RoundSubject, company: Company): Promise<Opening>
  /** Finds themes in tenants' words and names them. Loaded by need. */
  themes(): Promise<ThemeReader>
  /** What the rights of one person touch. Loaded by need. */
  rights(): Promise<RightsDeps>
  doctor: DoctorFacts
  /** Only with a Twilio account. Loaded by need: it brings Twilio's client. */
  templates?(engine: Engine): Promise<TemplatesAtTwilio>
  stdout(text: string): void
  stderr(text: string): void
  stdin(): Promise<string>
  /** Only where somebody can type. */
  chat?: ChatDeps
  /** Reads a file as UTF-8; rejects as node:fs does. */
  readFile(path: string): Promise<string>
}

/** What only the process can tell about itself. */
export interface DoctorFacts {
  config(): ConfigFacts
  /** Free room where the store lies; undefined when the system does not tell. */
  freeDiskBytes(): Promise<number | undefined>
  /** What is wrong with the texts of locales/, one sentence each. */
  wordingFaults(): Promise<string[]>
  /** Texts that no native speaker has checked yet. */
  uncheckedTexts(): Promise<{ language: string; file: string }[]>
  /** Asks Twilio about account and senders; absent without credentials. */
  twilio?(): Promise<TwilioFacts>
}

/** What Twilio tells of itself, as src/channels/twilio-setup.ts reads it. */
export type TwilioFacts = { outcome: 'told'; senders: SenderFacts[] } | { outcome: 'failed'; why: string }

export interface SenderFacts {
  /** The setting that names the sender. */
  setting: string
  state: 'found' | 'missing' | 'unknown'
  why?: string
  url?: string
  method?: string
  overruledBy?: 'application' | 'number'
}

export interface ConfigFacts {
  /** What is missing or wrong in the environment, one sentence each. */
  faults: string[]
  /** Twilio's credentials are set: real people get real messages. */
  isLive: boolean
  publicUrl: string
  /** Another machine may read the figures of the line. */
  hasMetricsToken?: boolean
  /** Live, without a number or a service that sends SMS. */
  isWhatsappOnly?: boolean
  /** A mail server is set. */
  canMail?: boolean
  /** The secret of the house is a setting, and not only a file beside the store. */
  hasAuthSecret?: boolean
}

/**
 * What a command did. `lines` are for people and `json` is the same for machines. With `faults` it failed:
 * each is one line on stderr.
 */
export interface Report {
  lines?: string[]
  json?: unknown
  faults?: string[]
  /** The command was not called as it should be: its usage is shown. */
  isMisused?: boolean
}

export type Command = (args: string[], deps: CliDeps) => Promise<Report>

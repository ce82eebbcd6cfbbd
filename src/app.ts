import { setTimeout as wait } from 'node:timers/promises'
import express, { type Express } from 'express'
import { dialogs } from '../dialogs/index.js'
import { catchingUp } from './channels/catch-up.js'
import { receivedList } from './channels/received-list.js'
import { twilioMedia } from './channels/twilio-media.js'
import { createTwilioSender, type TwilioAccount } from './channels/twilio-sender.js'
import { webhooks } from './channels/webhooks.js'
import type { Config } from './config.js'
import { budgetOf } from './domain/ceiling.js'
import { type Clock, MINUTE, SECOND } from './domain/clock.js'
import type { Company } from './domain/company.js'
import type { Ids } from './domain/ids.js'
import { editorialDesk } from './editorial-desk.js'
import { health } from './health.js'
import { randomIds } from './ids.js'
import type { Log } from './log.js'
import { mediaWorker } from './media/worker.js'
import { noticingOutages } from './outbox/outage.js'
import { createOutbox } from './outbox/outbox.js'
import { createRoutes } from './outbox/routes.js'
import type { Sender } from './outbox/sender.js'
import { councilPages } from './pages/routes.js'
import { repeatedly } from './repeatedly.js'
import { senderAlarm } from './sender-alarm.js'
import type { SimulatedPhones } from './simulated-phones.js'
import { catchUpStore } from './store/catch-up-store.js'
import { contentStore } from './store/contents.js'
import type { Engine } from './store/engine.js'
import { mediaFolder, mediaShelf } from './store/media-files.js'
import { mediaStore } from './store/media-store.js'
import { outboxStore } from './store/outbox-queue.js'
import { roundStore } from './store/round-store.js'
import { routeStore } from './store/route-facts.js'
import { talkStore } from './store/talk-store.js'
import { templateStore } from './store/templates.js'
import { createBot } from './talk/bot.js'
import { proceeding } from './talk/proceed.js'
import type { EmergencyNumbers } from './talk/safety.js'
import { createTurns } from './talk/turns.js'
import { templatesAtTwilio } from './templates-at-twilio.js'
import { themeReader } from './themes.js'
import { wordingOf } from './wording.js'

/** How often it looks for new rounds and for talks that are over; the contract says at least every second. */
const PROCEED_EVERY_MS = 500
/** An edition is due once a month, or when a question closed: a minute later is soon enough. */
const EDIT_EVERY_MS = MINUTE
const RECONCILE_EVERY_MS = 2 * SECOND
/** WhatsApp decides within a day, mostly within minutes; a template may be paused at any time. */
const FOLLOW_EVERY_MS = 10 * MINUTE
/** How often it looks whether it is time to look for messages that never came. */
const CATCH_UP_LOOK_EVERY_MS = 5 * SECOND
/** How often it looks for photos and voice notes to bring home. */
const MEDIA_EVERY_MS = SECOND
/** A stop takes no longer than this, whatever hangs. */
const STOP_MAX_MS = 2.5 * SECOND

export interface AppDeps {
  engine: Engine
  company: Company
  numbers: EmergencyNumbers
  authSecret: string
  log: Log
  /** Present exactly when the configuration has no Twilio account. */
  simulated?: SimulatedPhones
  clock?: Clock
  ids?: Ids
  sender?: Sender
}

/** The whole line, wired. Nothing runs by itself before `start`. */
export interface App {
  http: Express
  /** Starts sending and proceeding by itself. */
  start(): void
  /** Puts our first words to WhatsApp, as `templates push` does, and hears what it says; until told to stop. */
  pushTemplates(isOver: () => boolean): Promise<void>
  /** Does all that is due now and waits for it: what `start` does by and by. */
  settle(): Promise<void>
  /** Looks at Twilio for what never came, and plays it. Resolves with how many messages that were. */
  catchUp(): Promise<number>
  /** Takes nothing more, and waits for Twilio's answers; not for ever. */
  stop(): Promise<void>
  close(): Promise<void>
}

export function createApp(config: Config, deps: AppDeps): App {
  const { engine, company, numbers, log, simulated } = deps
  const clock = deps.clock ?? { now: () => Date.now() }
  const ids = deps.ids ?? randomIds
  const { quietHours } = simulated ? { quietHours: 'none' as const } : config
  const account: TwilioAccount | undefined = simulated?.account ?? config.twilio
  if (!account) throw new Error('Neither a Twilio account nor simulated phones')

  const wording = wordingOf(company)
  const statusUrl = (id: string) => `${config.publicUrl}/twilio/status?m=${id}`
  const sender = deps.sender ?? createTwilioSender(account, contentStore(engine, clock), statusUrl, clock)
  const templates = templatesAtTwilio(engine, account, { company, wording, clock })
  const outbox = createOutbox({
    store: outboxStore(engine),
    sender: noticingOutages(sender, () => catchUp.soon()),
    clock,
    log,
    routes: createRoutes({
      store: routeStore(engine),
      templates: templateStore(engine, account.accountSid),
      wordings: templates.wordings,
      senders: sendersOf(account),
      clock,
    }),
    rates: config.rates,
    quietHours,
    alarm: senderAlarm({ engine, clock, ids, wording, company, log }),
    dice: (below) => ids.dice(below),
  })
  const bot = createBot(dialogs, { company, numbers })
  const turns = createTurns({
    store: talkStore(engine),
    bot,
    clock,
    ids,
    wording,
    consent: company.consent,
    caps: company.caps,
    burstWindowMs: config.burstWindowMs,
    quietHours,
    poke: outbox.poke,
    broke: (error, tenantId) => log.error({ tenantId, error: stackOf(error) }, 'a talk broke'),
  })
  const catchUp = catchingUp({
    list: receivedList(account),
    store: catchUpStore(engine),
    hear: turns.hear,
    clock,
    log,
  })
  const rounds = roundStore(engine, ids)
  const folder = mediaFolder(config.databaseUrl)
  const media = mediaWorker({
    store: mediaStore(engine),
    source: twilioMedia(account),
    shelf: mediaShelf(folder),
    clock,
    log,
  })
  const editing = { areas: company.areas ?? [], themes: themeReader(wording), ids }
  const edit = editorialDesk({
    engine,
    clock,
    ids,
    editing,
    wording,
    company,
    publicUrl: config.publicUrl,
    quietHours,
    poke: outbox.poke,
    ...(config.smtpUrl && { smtpUrl: config.smtpUrl }),
  })
  const budget = budgetOf(company, (since) => rounds.estimateSpent(since, company.prices), clock)
  const proceedOnce = proceeding({ rounds, turns, clock, quietHours, firstContact: company.consent, budget })

  const http = express()
  http.disable('x-powered-by')
  http.set('trust proxy', 'loopback')
  http.use(
    '/twilio',
    webhooks({
      publicUrl: config.publicUrl,
      authToken: account.authToken,
      onMessage: turns.hear,
      onReceipt: outbox.takeReceipt,
      log,
    }),
  )
  http.use(health(engine))
  if (simulated) http.use('/phone', simulated.routes)
  http.use(
    councilPages({
      engine,
      clock,
      ids,
      wording,
      company,
      publicUrl: config.publicUrl,
      mediaFolder: folder,
      editing,
      canMail: config.smtpUrl !== undefined,
      authSecret: deps.authSecret,
      poke: outbox.poke,
      simulated: simulated !== undefined,
      report: (error) => log.error({ error: stackOf(error) }, 'a page failed'),
    }),
  )

  const proceedWhenCaughtUp = async () => (catchUp.mayAsk() ? proceedOnce() : 0)
  const loops = [
    repeatedly(PROCEED_EVERY_MS, proceedWhenCaughtUp, (error) =>
      log.error({ error: stackOf(error) }, 'proceeding broke'),
    ),
    repeatedly(FOLLOW_EVERY_MS, templates.follow, (error) =>
      log.warn({ error: stackOf(error) }, 'the approval of templates could not be followed'),
    ),
    repeatedly(CATCH_UP_LOOK_EVERY_MS, catchUp.tick, (error) =>
      log.error({ error: stackOf(error) }, 'catching up broke'),
    ),
    repeatedly(EDIT_EVERY_MS, edit, (error) =>
      log.error({ error: stackOf(error) }, 'making an edition broke'),
    ),
    repeatedly(RECONCILE_EVERY_MS, outbox.reconcile, (error) =>
      log.error({ error: stackOf(error) }, 'reconciling broke'),
    ),
    repeatedly(MEDIA_EVERY_MS, media.work, (error) =>
      log.error({ error: stackOf(error) }, 'bringing media home broke'),
    ),
  ]
  /** What is cut off here is found again at the next start. */
  async function stop(): Promise<void> {
    const stopped = Promise.all([outbox.stop(), ...loops.map((loop) => loop.stop())])
    const late = new AbortController()
    await Promise.race([stopped, wait(STOP_MAX_MS, undefined, { signal: late.signal }).catch(() => {})])
    late.abort()
  }

  return {
    http,
    start() {
      outbox.start()
      void media.clean()
      for (const loop of loops) loop.start()
    },
    async pushTemplates(isOver) {
      await templates.push(isOver)
      if (!isOver()) await templates.follow()
    },
    async settle() {
      do await outbox.deliverDue()
      while ((await proceedOnce()) > 0)
      await outbox.deliverDue()
      while ((await media.work()) > 0);
    },
    catchUp: catchUp.run,
    stop,
    async close() {
      await stop()
      await engine.close()
    },
  }
}

function sendersOf({ smsFrom, whatsappFrom, messagingServiceSid, safetyFrom }: TwilioAccount) {
  return {
    sms: (smsFrom ?? messagingServiceSid) !== undefined,
    whatsapp: (whatsappFrom ?? messagingServiceSid) !== undefined,
    safety: safetyFrom !== undefined,
  }
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

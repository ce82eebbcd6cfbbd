import { setTimeout as wait } from 'node:timers/promises'
import type { Express } from 'express'
import { dialogs } from '../dialogs/index.js'
import { alarmBell } from './alarm-bell.js'
import { alertTexts } from './alert-texts.js'
import { catchingUp } from './channels/catch-up.js'
import { receivedList } from './channels/received-list.js'
import { createTwilioSender, type TwilioAccount } from './channels/twilio-sender.js'
import type { Config } from './config.js'
import { budgetOf } from './domain/ceiling.js'
import { type Clock, SECOND } from './domain/clock.js'
import type { Company } from './domain/company.js'
import type { Ids } from './domain/ids.js'
import { editorialDesk } from './editorial-desk.js'
import { freeDiskBytes } from './free-disk.js'
import { frontDoor } from './front-door.js'
import { randomIds } from './ids.js'
import type { Log } from './log.js'
import { createLoops, stackOf } from './loops.js'
import { createMailer } from './mail.js'
import { type CommandEnded, nightlyBackup } from './nightly-backup.js'
import { openingsOf } from './opening.js'
import { noticingOutages } from './outbox/outage.js'
import { createOutbox } from './outbox/outbox.js'
import { createRoutes } from './outbox/routes.js'
import type { Sender } from './outbox/sender.js'
import { noticingLooks, OUTBOX } from './outbox-life.js'
import { senderAlarm } from './sender-alarm.js'
import type { SimulatedPhones } from './simulated-phones.js'
import { catchUpStore } from './store/catch-up-store.js'
import { contentStore } from './store/contents.js'
import type { Engine } from './store/engine.js'
import { outboxStore } from './store/outbox-queue.js'
import { roundStore } from './store/round-store.js'
import { routeStore } from './store/route-facts.js'
import { talkStore } from './store/talk-store.js'
import { templateStore } from './store/templates.js'
import { createBot } from './talk/bot.js'
import { proceeding } from './talk/proceed.js'
import type { EmergencyNumbers } from './talk/safety.js'
import { createTurns } from './talk/turns.js'
import { tasksOf } from './tasks.js'
import { templatesAtTwilio } from './templates-at-twilio.js'
import { themeReader } from './themes.js'
import { upkeepOf } from './upkeep.js'
import { createVitals } from './vitals.js'
import { wordingOf } from './wording.js'

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
  /** Runs `backup` in a process of its own. Absent: no backup is made by itself. */
  backUp?(): Promise<CommandEnded>
  /** Counts memory and event loop as well: once in a process. */
  watchesProcess?: boolean
}

/** The whole line, wired. Nothing runs by itself before `start`. */
export interface App {
  http: Express
  /** Finishes what a crash or a backup undid of forgetting: before it starts to speak. */
  putRight(): Promise<void>
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
  const { rates } = config
  const clock = deps.clock ?? { now: () => Date.now() }
  const ids = deps.ids ?? randomIds
  const { quietHours } = simulated ? { quietHours: 'none' as const } : config
  const account: TwilioAccount | undefined = simulated?.account ?? config.twilio
  if (!account) throw new Error('Neither a Twilio account nor simulated phones')

  const wording = wordingOf(company)
  const statusUrl = (id: string) => `${config.publicUrl}/twilio/status?m=${id}`
  const sender = deps.sender ?? createTwilioSender(account, contentStore(engine, clock), statusUrl, clock)
  const templates = templatesAtTwilio(engine, account, { company, wording, clock })
  const vitals = createVitals(engine, config, { clock, watchesProcess: deps.watchesProcess === true })
  const { metrics } = vitals
  const texts = alertTexts({ clock, ids, company })
  const outbox = createOutbox({
    store: noticingLooks(outboxStore(engine), () => loops.succeeded(OUTBOX.name)),
    sender: noticingOutages(metrics.measured(sender), () => catchUp.soon()),
    clock,
    log,
    routes: createRoutes({
      store: routeStore(engine),
      templates: templateStore(engine, account.accountSid),
      wordings: templates.wordings,
      senders: sendersOf(account),
      clock,
    }),
    rates,
    quietHours,
    alarm: senderAlarm({ engine, clock, wording, log, alertTexts: texts }),
    dice: (below) => ids.dice(below),
  })
  const bot = createBot(dialogs, { company, numbers })
  const turns = createTurns({
    store: talkStore(engine, deps.authSecret),
    bot,
    clock,
    ids,
    wording,
    consent: company.consent,
    caps: company.caps,
    alertPhones: company.alertPhones,
    burstWindowMs: config.burstWindowMs,
    quietHours,
    poke: outbox.poke,
    noticed: metrics.reading,
    broke: (error, tenantId) => log.error({ tenantId, error: stackOf(error) }, 'a talk broke'),
  })
  const catchUp = catchingUp({
    list: receivedList(account),
    store: catchUpStore(engine),
    async hear(message) {
      await turns.hear(message)
      metrics.caughtUp(1)
    },
    clock,
    log,
  })
  const host = new URL(config.publicUrl).hostname
  const rounds = roundStore(engine, ids)
  const upkeep = upkeepOf({ ...deps, config, account, wording, clock, ids })
  const editing = { areas: company.areas ?? [], themes: themeReader(wording), ids }
  const mailer =
    config.smtpUrl === undefined ? undefined : createMailer(config.smtpUrl, { name: company.shortName, host })
  const edit = editorialDesk({
    engine,
    clock,
    ids,
    editing,
    wording,
    publicUrl: config.publicUrl,
    quietHours,
    poke: outbox.poke,
    ...(mailer && { mailer }),
  })
  const ringing = alarmBell({
    engine,
    clock,
    wording,
    company,
    publicUrl: config.publicUrl,
    poke: outbox.poke,
    alertTexts: texts,
    freeDiskBytes: () => freeDiskBytes(config.databaseUrl),
    ...(mailer && { mailer }),
  })
  const budget = budgetOf(company, (since) => rounds.estimateSpent(since, company.prices), clock)
  const firstContact = company.consent
  const proceedOnce = proceeding({ rounds, turns, clock, quietHours, rates, firstContact, budget })

  const http = frontDoor({
    webhooks: {
      publicUrl: config.publicUrl,
      authToken: account.authToken,
      onMessage: vitals.hearing(turns.hear),
      onReceipt: vitals.receiving(outbox.takeReceipt),
      log,
    },
    trustProxy: config.trustProxy,
    vitals: vitals.routes(() => loops.list()),
    ...(simulated && { phones: simulated.routes }),
    pages: {
      engine,
      clock,
      ids,
      wording,
      company,
      publicUrl: config.publicUrl,
      mediaFolder: upkeep.folder,
      opening: (subject) => openingsOf(subject, company, wording),
      editing,
      ...(mailer && { mailer }),
      authSecret: deps.authSecret,
      poke: outbox.poke,
      senders: sendersOf(account),
      quietHours,
      simulated: simulated !== undefined,
      report: (error) => log.error({ error: stackOf(error) }, 'a page failed'),
    },
  })

  const proceedWhenCaughtUp = async () => (catchUp.mayAsk() ? proceedOnce() : 0)
  const tasks = tasksOf({
    proceed: proceedWhenCaughtUp,
    templates: templates.follow,
    catchUp: catchUp.tick,
    editing: edit,
    ringing,
    reconcile: outbox.reconcile,
    media: upkeep.media.work,
    removals: upkeep.removals,
    tidy: upkeep.house.tidy,
    ...(config.backups &&
      deps.backUp && {
        backup: nightlyBackup({ rules: config.backups, backUp: deps.backUp, engine, clock, log }),
      }),
  })
  const loops = createLoops(tasks, [OUTBOX], { clock, log })
  /** What is cut off here is found again at the next start. */
  async function stop(): Promise<void> {
    const stopped = Promise.all([outbox.stop(), loops.stop()])
    const late = new AbortController()
    await Promise.race([stopped, wait(STOP_MAX_MS, undefined, { signal: late.signal }).catch(() => {})])
    late.abort()
  }

  return {
    http,
    putRight: upkeep.house.putRight,
    start() {
      outbox.start()
      void upkeep.media.clean()
      loops.start()
    },
    async pushTemplates(isOver) {
      await templates.push(isOver)
      if (!isOver()) await templates.follow()
    },
    async settle() {
      await outbox.reconcile()
      do await outbox.deliverDue()
      while ((await proceedOnce()) > 0)
      await outbox.deliverDue()
      while ((await upkeep.media.work()) > 0);
      while ((await upkeep.removals()) > 0);
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

import { twilioMedia } from './channels/twilio-media.js'
import { removeAtTwilio } from './channels/twilio-removal.js'
import type { TwilioAccount } from './channels/twilio-sender.js'
import type { Config } from './config.js'
import type { Clock } from './domain/clock.js'
import type { Company } from './domain/company.js'
import type { Ids } from './domain/ids.js'
import type { Wording } from './domain/wording.js'
import { housekeeping } from './housekeeping.js'
import type { Log } from './log.js'
import { mediaWorker } from './media/worker.js'
import { removingMessages } from './outbox/removals.js'
import type { Engine } from './store/engine.js'
import { forgottenList } from './store/forgotten-list.js'
import { mediaFolder, mediaShelf } from './store/media-files.js'
import { mediaStore } from './store/media-store.js'
import { messageRemovalStore } from './store/message-removals.js'

interface UpkeepDeps {
  engine: Engine
  config: Pick<Config, 'databaseUrl' | 'burstWindowMs'>
  account: TwilioAccount
  company: Company
  authSecret: string
  wording: Wording
  clock: Clock
  ids: Ids
  log: Log
}

/** What is fetched and what is thrown away: photos, Twilio's copies, and what was kept long enough. */
export function upkeepOf(deps: UpkeepDeps) {
  const { engine, config, account, company, authSecret, wording, clock, ids, log } = deps
  const folder = mediaFolder(config.databaseUrl)
  const shelf = mediaShelf(folder)
  return {
    folder,
    media: mediaWorker({
      store: mediaStore(engine),
      source: twilioMedia(account),
      shelf,
      clock,
      tell: { wording, ids, afterMs: config.burstWindowMs },
      log,
    }),
    removals: removingMessages({
      store: messageRemovalStore(engine),
      remove: removeAtTwilio(account),
      clock,
      log,
    }),
    house: housekeeping({
      engine,
      retention: company.retention,
      forgetting: { authSecret, ids, shelf, list: forgottenList(config.databaseUrl) },
      clock,
      log,
    }),
  }
}

import { createTemplateDesk } from './channels/template-desk.js'
import { twilioClient } from './channels/twilio-client.js'
import type { TwilioAccount } from './channels/twilio-sender.js'
import type { Clock } from './domain/clock.js'
import type { Company } from './domain/company.js'
import { isTalkLanguage } from './domain/language.js'
import { templatesIn } from './domain/template.js'
import type { TemplatesAtTwilio } from './domain/template-desk.js'
import type { Wording } from './domain/wording.js'
import { followTemplates, pushTemplates } from './outbox/templates.js'
import type { Engine } from './store/engine.js'
import { templateStore } from './store/templates.js'

/** Our first words in the languages of the company, what Twilio has of them, and the way to put them there. */
export function templatesAtTwilio(
  engine: Engine,
  account: TwilioAccount,
  { company, wording, clock }: { company: Company; wording: Wording; clock: Clock },
): TemplatesAtTwilio {
  const store = templateStore(engine, account.accountSid)
  const deps = { store, desk: createTemplateDesk(twilioClient(account)), clock }
  const wordings = company.languages
    .filter(isTalkLanguage)
    .flatMap((language) => templatesIn(language, wording))
  return {
    wordings,
    push: () => pushTemplates(wordings, deps),
    follow: () => followTemplates(deps),
    list: store.list,
  }
}

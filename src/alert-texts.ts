import type { Channel } from './domain/channel.js'
import type { Clock } from './domain/clock.js'
import type { Company } from './domain/company.js'
import { expiryOf } from './domain/expiry.js'
import type { Ids } from './domain/ids.js'
import { parsePhoneNumber } from './domain/phone-number.js'
import { alertTemplate } from './domain/template-list.js'
import type { Statement } from './store/engine.js'
import { insertOutboxMessage } from './store/outbox-messages.js'

/** Makes a text to each alert phone of the company, that leaves at once. One that cannot be read holds up no other. */
export function alertTexts({
  clock,
  ids,
  company,
}: {
  clock: Clock
  ids: Ids
  company: Company
}): (body: string, by: Channel) => Statement[] {
  return (body, by) => {
    const now = clock.now()
    return company.alertPhones.flatMap((written) => {
      const phone = parsePhoneNumber(written)
      if (typeof phone !== 'string') return []
      return insertOutboxMessage({
        id: ids.next(),
        to: { kind: 'phone', value: phone },
        channel: by,
        body,
        purpose: 'alert',
        template: alertTemplate(body),
        notBeforeAt: now,
        expiresAt: expiryOf('alert', now),
        createdAt: now,
      })
    })
  }
}

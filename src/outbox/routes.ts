import type { Clock } from '../domain/clock.js'
import type { MessageTemplate } from '../domain/outbox-message.js'
import type { ClaimedMessage } from '../domain/outbox-store.js'
import { decideReroute, decideRoute, type RouteFacts } from '../domain/route.js'
import type { RouteStore } from '../domain/route-store.js'
import type { Routes, SentContent } from '../domain/routes.js'
import { filled, type Template, variablesOf } from '../domain/template.js'
import { serving, type TemplateStore } from '../domain/template-desk.js'

/** WhatsApp takes no template longer than this with its values in it (63021). Source: Twilio, "Content types". */
const TEMPLATE_MAX = 1024

/** As it was written, and no other way. */
export const asWritten: Routes = {
  route: async ({ channel, to, sender }) => ({ outcome: 'go', channel, to, ...(sender && { sender }) }),
  reroute: async () => undefined,
}

/** Reads what the way of a message is decided by, and decides. */
export function createRoutes(deps: {
  store: RouteStore
  templates: Pick<TemplateStore, 'listApproved'>
  /** Our own texts as they are worded now. */
  wordings: readonly Template[]
  senders: RouteFacts['senders']
  clock: Clock
}): Routes {
  const { store, templates, wordings, senders, clock } = deps

  async function factsOf(message: ClaimedMessage): Promise<RouteFacts> {
    const { tenantId, to } = message
    // A member, an alert phone: no tenant of ours, and all that we know of is this one address.
    const addresses =
      tenantId === undefined ? [await store.getAddress(to)] : await store.listAddresses(tenantId)
    const template = message.template && (await approved(message.template))
    return { message, now: clock.now(), senders, addresses, ...(template && { template }) }
  }

  async function approved({ name, language, values }: MessageTemplate): Promise<SentContent | undefined> {
    const wording = wordings.find((one) => one.name === name && one.language === language)
    const kept = wording && serving(wording, await templates.listApproved(name, language))
    if (!kept || kept.pattern.places.length !== values.length) return undefined
    const text = filled(kept.pattern, values)
    return text.length > TEMPLATE_MAX ? undefined : { sid: kept.sid, variables: variablesOf(values), text }
  }

  return {
    route: async (message, stopped) => decideRoute({ ...(await factsOf(message)), stopped }),
    reroute: async (message, why) => decideReroute(await factsOf(message), why),
  }
}

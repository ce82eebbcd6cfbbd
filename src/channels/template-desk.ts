import type { Twilio } from 'twilio'
import { numbered, type Template, variablesOf } from '../domain/template.js'
import { APPROVALS, type Approval, type TemplateDesk } from '../domain/template-desk.js'

/** A search by name finds what begins like it as well; ours differ within their first letters. */
const FOUND_MAX = 20

/** Neither advertising nor a code: what WhatsApp charges least for, and holds back least. */
const CATEGORY = 'UTILITY'

/** Puts our templates to Twilio's Content API, and through it to WhatsApp. */
export function createTemplateDesk(client: Twilio): TemplateDesk {
  return {
    async find(registeredName) {
      const found = await client.content.v2.contents.list({ contentName: registeredName, limit: FOUND_MAX })
      return found.find(({ friendlyName }) => friendlyName === registeredName)?.sid
    },
    async create(template, registeredName) {
      // The package's type is of what comes back; what is sent is the shape of the API itself.
      return (await client.content.v1.contents.create(contentOf(template, registeredName) as never)).sid
    },
    async submit(sid, registeredName) {
      const request = { name: registeredName, category: CATEGORY }
      try {
        const { status } = await client.content.v1.contents(sid).approvalCreate.create(request)
        return { status: approvalOf(status) }
      } catch (error) {
        return { fault: refusal(error) }
      }
    },
    async look(sid) {
      try {
        const { whatsapp } = await client.content.v1.contents(sid).approvalFetch().fetch()
        const { status, rejection_reason: reason } = whatsapp as Record<string, unknown>
        return { status: approvalOf(status), ...(typeof reason === 'string' && reason && { reason }) }
      } catch (error) {
        if ((error as { status?: number }).status === 404) return undefined
        throw error
      }
    },
  }
}

function contentOf(template: Template, registeredName: string): object {
  const body = numbered(template)
  const { language, samples, buttons } = template
  const actions = buttons.map(({ id, title }) => ({ title, id }))
  return {
    friendly_name: registeredName,
    language,
    variables: variablesOf(samples),
    types: {
      ...(actions.length > 0 && { 'twilio/quick-reply': { body, actions } }),
      'twilio/text': { body },
    },
  }
}

/** A status that Twilio adds later is not an approval. */
function approvalOf(status: unknown): Approval {
  return APPROVALS.find((one) => one === status) ?? 'pending'
}

/** What Twilio says against it; a line that is down, or a wrong password, is no answer about a template. */
function refusal(error: unknown): string {
  const { status, message } = error as { status?: number; message?: string }
  if (status === undefined || status === 401 || status === 429 || status >= 500) throw error
  return message ?? `Twilio answered ${status}`
}

import type { Twilio } from 'twilio'
import { numbered, type Template, variablesOf } from '../domain/template.js'
import {
  APPROVALS,
  type Approval,
  type Seen,
  TEMPLATE_PREFIX,
  type TemplateDesk,
} from '../domain/template-desk.js'
import { CODE } from '../domain/template-list.js'

/** More wordings than this were never put there by one company. */
const LISTED_MAX = 5000
const PAGE_SIZE = 500

/** Neither advertising nor a code: what WhatsApp charges least for, and holds back least. */
const CATEGORY = 'UTILITY'
/** WhatsApp takes a code under this one only, and in no words of ours. Source: Twilio, "whatsapp/authentication". */
const CODE_CATEGORY = 'AUTHENTICATION'
const CODE_MINUTES = 10

/** Puts our templates to Twilio's Content API, and through it to WhatsApp. */
export function createTemplateDesk(client: Twilio): TemplateDesk {
  return {
    async list() {
      const query = { contentName: TEMPLATE_PREFIX, limit: LISTED_MAX, pageSize: PAGE_SIZE }
      const listed = await client.content.v2.contentAndApprovals.list(query)
      return listed.map(({ sid, friendlyName, approvalRequests }) => ({
        sid,
        registeredName: friendlyName,
        ...seenIn(approvalRequests),
      }))
    },
    async create(template, registeredName) {
      // The package's type is of what comes back; what is sent is the shape of the API itself.
      return (await client.content.v1.contents.create(contentOf(template, registeredName) as never)).sid
    },
    async submit({ sid, name, registeredName }) {
      const request = { name: registeredName, category: name === CODE ? CODE_CATEGORY : CATEGORY }
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
        return seenIn(whatsapp)
      } catch (error) {
        if ((error as { status?: number }).status === 404) return undefined
        throw error
      }
    },
  }
}

function contentOf(template: Template, registeredName: string): object {
  const body = numbered(template)
  const { language, samples, buttons, code } = template
  const actions = buttons.map(({ id, title }) => ({ title, id }))
  return {
    friendly_name: registeredName,
    language,
    variables: variablesOf(samples),
    types: code
      ? {
          'whatsapp/authentication': {
            add_security_recommendation: true,
            code_expiration_minutes: CODE_MINUTES,
            actions: [{ type: 'COPY_CODE', copy_code_text: code.copy }],
          },
        }
      : {
          ...(actions.length > 0 && { 'twilio/quick-reply': { body, actions } }),
          'twilio/text': { body },
        },
  }
}

function seenIn(approval: unknown): Seen {
  const { status, rejection_reason: reason } = (approval ?? {}) as Record<string, unknown>
  return { status: approvalOf(status), ...(typeof reason === 'string' && reason && { reason }) }
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

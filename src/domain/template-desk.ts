import type { Template, TemplatePattern } from './template.js'

/** Where a template is with WhatsApp. Source: Twilio, "Message template approvals and statuses". */
export const APPROVALS = [
  'unsubmitted',
  'received',
  'pending',
  'approved',
  'rejected',
  'paused',
  'disabled',
] as const
export type Approval = (typeof APPROVALS)[number]

/** WhatsApp will not change its mind about these, and their names are lost. */
export function isLost(status: Approval): boolean {
  return status === 'rejected' || status === 'disabled'
}

export interface KeptPattern extends TemplatePattern {
  buttonIds: readonly string[]
}

/** A wording that was put to Twilio, and how far it is. */
export interface KeptTemplate {
  /** Twilio's ContentSid. */
  sid: string
  name: string
  language: string
  version: string
  registeredName: string
  status: Approval
  /** Why it was refused. */
  reason?: string
  pattern: KeptPattern
}

/** What is known of our templates at one account. Instants in ms. */
export interface TemplateStore {
  /** All of them, newest first. */
  list(): Promise<KeptTemplate[]>
  /** The approved wordings of one text, newest first. */
  listApproved(name: string, language: string): Promise<KeptTemplate[]>
  keep(template: KeptTemplate, at: number): Promise<void>
  setStatus(sid: string, status: Approval, reason: string | undefined, at: number): Promise<void>
}

/** Twilio's desk for templates. A refusal is a value; anything else that goes wrong is thrown. */
export interface TemplateDesk {
  /** What was made there of ours, with how far it is. What was made a moment ago may not be among it yet. */
  list(): Promise<AtDesk[]>
  create(template: Template, registeredName: string): Promise<string>
  /** Asks WhatsApp to approve it. */
  submit(
    template: Pick<KeptTemplate, 'sid' | 'name' | 'registeredName'>,
  ): Promise<{ status: Approval } | { fault: string }>
  /** How far it is; undefined when Twilio does not have it any more. */
  look(sid: string): Promise<Seen | undefined>
}

/** How far WhatsApp is with one. */
export interface Seen {
  status: Approval
  reason?: string
}

export type AtDesk = Seen & Pick<KeptTemplate, 'sid' | 'registeredName'>

/** What all our templates are called by at Twilio, and nothing else of ours. */
export const TEMPLATE_PREFIX = 'huurderslijn_'

/**
 * The wording to send for a text: the present one, else the newest that is approved and still says the same: with
 * the same places and the same buttons. (A question whose meaning changes gets a new name.)
 */
export function serving(
  { version, places, buttons }: Template,
  approved: readonly KeptTemplate[],
): KeptTemplate | undefined {
  const present = approved.find((one) => one.version === version)
  const same = JSON.stringify([places, buttons.map(({ id }) => id)])
  return (
    present ?? approved.find(({ pattern }) => JSON.stringify([pattern.places, pattern.buttonIds]) === same)
  )
}

/** What became of one text that was pushed. */
export type Pushed = Pick<Template, 'name' | 'language'> & {
  outcome: 'new' | 'again' | 'unchanged' | 'refused'
  status?: Approval
  fault?: string
}

/** Our templates and what Twilio has of them, as the command line sees it. */
export interface TemplatesAtTwilio {
  /** Our own texts as they are worded now, in the languages of the company. */
  wordings: readonly Template[]
  /** Until told that it is over; what is left is put there by the next push. */
  push(isOver?: () => boolean): Promise<Pushed[]>
  /** Asks how far each is; resolves with how many changed. */
  follow(): Promise<number>
  list(): Promise<KeptTemplate[]>
}

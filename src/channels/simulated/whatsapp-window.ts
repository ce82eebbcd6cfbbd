import { DAY } from '../../domain/clock.js'
import type { ApprovalStatus } from './approvals.js'
import type { DoubleMessage } from './message-log.js'

/** After her last message we may write freely for this long. Source: Twilio, "WhatsApp best practices", 24-hour window. */
const WINDOW_MS = DAY

/** Without approval WhatsApp shows this many buttons. Source: Twilio, "twilio/quick-reply". */
const BUTTONS_UNAPPROVED_MAX = 3
/** Letters of a template with its values filled in. Source: Twilio, error 63021. */
const TEMPLATE_MAX = 1024

/** When somebody last wrote to which sender of ours, by WhatsApp. */
export interface WhatsappWindows {
  opened(ours: string, theirs: string, at: number): void
  isOpen(ours: string, theirs: string, at: number): boolean
}

export function createWhatsappWindows(): WhatsappWindows {
  const lastAt = new Map<string, number>()
  const pair = (ours: string, theirs: string) => `${ours} ${theirs}`
  return {
    opened: (ours, theirs, at) => void lastAt.set(pair(ours, theirs), at),
    isOpen(ours, theirs, at) {
      const last = lastAt.get(pair(ours, theirs))
      return last !== undefined && at - last < WINDOW_MS
    },
  }
}

/**
 * The code with which WhatsApp lets an accepted message fail; undefined when it arrives. All of it is said in
 * receipts: the request itself was answered with a 201.
 */
export function whatsappFault(
  message: DoubleMessage,
  approval: ApprovalStatus,
  isWindowOpen: boolean,
): number | undefined {
  if (message.channel !== 'whatsapp') return undefined
  if (approval === 'approved') return message.text.length > TEMPLATE_MAX ? 63021 : undefined
  if (!isWindowOpen) return approval === 'paused' ? 63041 : 63016
  const { choices } = message
  const hasTooMany = choices?.kind === 'buttons' && choices.options.length > BUTTONS_UNAPPROVED_MAX
  return hasTooMany ? 63021 : undefined
}

import { z } from 'zod'
import type { Clock } from '../../domain/clock.js'
import { type ApiError, errorOf } from './api-errors.js'
import type { KeptContent } from './contents.js'
import { templateFault } from './template-rules.js'

/** Where a template is with WhatsApp. Source: Twilio, "Message template approvals and statuses". */
export type ApprovalStatus =
  | 'unsubmitted'
  | 'received'
  | 'pending'
  | 'approved'
  | 'rejected'
  | 'paused'
  | 'disabled'

export interface Approval {
  name: string
  category: string
  contentType: string
  status: ApprovalStatus
  rejectionReason: string
  allowCategoryChange: boolean
}

export interface Approvals {
  /** Hands a content in; gives the approval as it begins, or Twilio's refusal. */
  submit(content: KeptContent, posted: unknown): Approval | ApiError
  find(sid: string): Approval | undefined
  statusOf(sid: string): ApprovalStatus
  /** WhatsApp makes up its mind. What breaks its rules is rejected, whatever is said here. */
  decide(sid: string, status: Exclude<ApprovalStatus, 'unsubmitted'>, reason?: string): void
}

const requestSchema = z.object({
  name: z.string().regex(/^[a-z0-9_]{1,512}$/),
  category: z.enum(['UTILITY', 'MARKETING', 'AUTHENTICATION']),
  allow_category_change: z.boolean().default(true),
})

type Submission = Approval & { content: KeptContent; at: number; isDecided: boolean }

/**
 * WhatsApp's approvals. With `approveAfterMs` they are decided by the clock, halfway pending; without, only by
 * `decide`. They outlive their contents: a rejected name is lost for good.
 */
export function createApprovals(clock: Clock, approveAfterMs?: number): Approvals {
  const submissions = new Map<string, Submission>()

  function decided(one: Submission, status: ApprovalStatus, reason = ''): void {
    const fault = status === 'approved' ? templateFault(one.content) : undefined
    one.status = fault ? 'rejected' : status
    one.rejectionReason = one.status === 'rejected' ? (fault ?? reason) : ''
  }

  function look(one: Submission): Submission {
    if (one.isDecided || approveAfterMs === undefined) return one
    const waitedMs = clock.now() - one.at
    if (waitedMs >= approveAfterMs) decided(one, 'approved')
    else if (waitedMs >= approveAfterMs / 2) one.status = 'pending'
    return one
  }

  function refusal(content: KeptContent, name: string, category: string): string | undefined {
    if (submissions.has(content.sid)) return 'this content was submitted already'
    if (content.types['twilio/list-picker']) return 'twilio/list-picker cannot be submitted to WhatsApp'
    if ((category === 'AUTHENTICATION') !== (content.types['whatsapp/authentication'] !== undefined))
      return 'a code, and only a code, is of the category AUTHENTICATION'
    const same = [...submissions.values()].filter((one) => one.name === name).map(look)
    if (same.some(({ status }) => status === 'rejected')) return 'the name of a rejected template'
    const isTaken = same.some((one) => one.content.language === content.language)
    return isTaken ? 'the name of another template in this language' : undefined
  }

  const find = (sid: string) => {
    const one = submissions.get(sid)
    return one && look(one)
  }
  return {
    submit(content, posted) {
      const read = requestSchema.safeParse(posted)
      if (!read.success) {
        const faults = read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
        return errorOf(400, 20001, `Invalid parameter: ${faults.join('; ')}`)
      }
      const { name, category, allow_category_change: allowCategoryChange } = read.data
      const why = refusal(content, name, category)
      if (why) return errorOf(400, 20001, `Invalid parameter: ${why}`)
      const contentType =
        (['whatsapp/authentication', 'twilio/quick-reply'] as const).find((type) => content.types[type]) ??
        'twilio/text'
      const begun = { name, category, contentType, allowCategoryChange, rejectionReason: '' }
      const one: Submission = { ...begun, status: 'received', content, at: clock.now(), isDecided: false }
      submissions.set(content.sid, one)
      return one
    },
    find,
    statusOf: (sid) => find(sid)?.status ?? 'unsubmitted',
    decide(sid, status, reason) {
      const one = submissions.get(sid)
      if (!one) throw new Error(`the double was never asked to approve ${sid}`)
      one.isDecided = true
      decided(one, status, reason)
    },
  }
}

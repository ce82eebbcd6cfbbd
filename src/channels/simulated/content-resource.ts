import type { Approval } from './approvals.js'
import type { KeptContent } from './contents.js'

const CONTENT_URL = 'https://content.twilio.com/v1/Content'

/** A content as the API shows it. Source: twilio_content_v1.json. Its dates are not those of messages. */
export function contentResource(content: KeptContent, accountSid: string): object {
  const url = `${CONTENT_URL}/${content.sid}`
  return {
    ...common(content, accountSid),
    url,
    links: {
      approval_create: `${url}/ApprovalRequests/whatsapp`,
      approval_fetch: `${url}/ApprovalRequests`,
    },
  }
}

/** A content with how far its approval is, as the lists of `ContentAndApprovals` show it. */
export function contentAndApproval(
  content: KeptContent,
  approval: Approval | undefined,
  accountSid: string,
): object {
  return { ...common(content, accountSid), approval_requests: approvalResource(approval) }
}

/** The answer to a request for approval, and the `whatsapp` part of a look at it. */
export function approvalResource(approval: Approval | undefined): object {
  return {
    name: approval?.name ?? '',
    category: approval?.category ?? '',
    content_type: approval?.contentType ?? '',
    status: approval?.status ?? 'unsubmitted',
    rejection_reason: approval?.rejectionReason ?? '',
    allow_category_change: approval?.allowCategoryChange ?? true,
  }
}

export function approvalsResource(sid: string, approval: Approval | undefined, accountSid: string): object {
  return {
    sid,
    account_sid: accountSid,
    whatsapp: { type: 'whatsapp', ...approvalResource(approval) },
    url: `${CONTENT_URL}/${sid}/ApprovalRequests`,
  }
}

function common(content: KeptContent, accountSid: string): object {
  const date = new Date(content.createdAt).toISOString().replace(/\.\d+/, '')
  return {
    sid: content.sid,
    account_sid: accountSid,
    friendly_name: content.friendly_name ?? '',
    language: content.language,
    variables: content.variables,
    types: content.types,
    date_created: date,
    date_updated: date,
  }
}

import { createHmac } from 'node:crypto'

/** What is kept of a code. The member is in it: the same code means nothing for someone else. */
export function hashCode(authSecret: string, memberId: string, code: string): string {
  return createHmac('sha256', authSecret).update(`${memberId}:${code}`).digest('hex')
}

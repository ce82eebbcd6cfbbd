import type { TalkLanguage } from '../domain/language.js'
import type { PhoneNumber } from '../domain/phone-number.js'
import { findCouncilMemberByPhone } from '../store/council-members.js'
import { insertOutboxMessage } from '../store/outbox-messages.js'
import { CODE_LIVES_MS, countCodeTry, newCode, tidyCodes } from '../store/sign-in.js'
import { openSession } from '../store/sign-in-session.js'
import type { PagesDeps } from './deps.js'
import { drawCode, drawToken, hashCode, hashToken, isSameHash } from './secrets.js'

/** Stands in for a member when a number is nobody's, so that a stranger's wait is as long as a member's. */
const NOBODY = '00000000-0000-7000-8000-000000000000'

/** Texts a new code, when the number is a member's and she did not ask too often. Nobody is told which. */
export async function askForCode(deps: PagesDeps, phone: PhoneNumber, language: TalkLanguage): Promise<void> {
  const { engine, clock, ids, wording, authSecret } = deps
  const memberId = (await findCouncilMemberByPhone(engine, phone))?.id ?? NOBODY
  const now = clock.now()
  const code = drawCode(ids)
  const body = wording(language, 'pages:code-sms', { code })
  const asked = { id: ids.next(), memberId, createdAt: now }
  const message = insertOutboxMessage({
    id: ids.next(),
    to: { kind: 'phone', value: phone },
    channel: 'sms',
    purpose: 'code',
    body,
    notBeforeAt: now,
    expiresAt: now + CODE_LIVES_MS,
    createdAt: now,
  })
  const guard = newCode({ ...asked, codeHash: hashCode(authSecret, memberId, code) })
  await engine.commit([...tidyCodes(asked), message], [guard])
  deps.poke()
}

/** The token of a new session that lives so long; nothing when the code is wrong, old, used or tried too often. */
export async function tryCode(
  deps: PagesDeps,
  phone: PhoneNumber,
  code: string,
  livesMs: number,
): Promise<string | undefined> {
  const { engine, clock, authSecret } = deps
  const memberId = (await findCouncilMemberByPhone(engine, phone))?.id ?? NOBODY
  const now = clock.now()
  const waiting = await countCodeTry(engine, memberId, now)
  const hash = hashCode(authSecret, memberId, code)
  if (!waiting || !isSameHash(hash, waiting.codeHash)) return undefined
  const token = drawToken()
  const session = { tokenHash: hashToken(token), memberId, codeId: waiting.id, now, livesMs }
  return (await openSession(engine, session)) ? token : undefined
}

import { hashCode } from '../domain/code-hash.js'
import type { TalkLanguage } from '../domain/language.js'
import type { PhoneNumber } from '../domain/phone-number.js'
import { isRecoveryCode } from '../domain/recovery-code.js'
import { codeTemplate } from '../domain/template-list.js'
import { findCouncilMemberByPhone } from '../store/council-members.js'
import { insertOutboxMessage } from '../store/outbox-messages.js'
import { admitRecoveryCode } from '../store/recovery-codes.js'
import { CODE_LIVES_MS, countCodeTry, newCode, tidyCodes } from '../store/sign-in.js'
import { type NewSession, openSession } from '../store/sign-in-session.js'
import type { PagesDeps } from './deps.js'
import { drawCode, drawToken, hashToken, isSameHash } from './secrets.js'

/** Stands in for a member when a number is nobody's, so that a stranger's wait is as long as a member's. */
const NOBODY = '00000000-0000-7000-8000-000000000000'

/** Texts a new code, when the number is a member's and she did not ask too often. Nobody is told which. */
export async function askForCode(
  deps: Pick<PagesDeps, 'engine' | 'clock' | 'ids' | 'wording' | 'authSecret' | 'poke'>,
  phone: PhoneNumber,
  language: TalkLanguage,
): Promise<void> {
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
    template: codeTemplate(code, language),
    notBeforeAt: now,
    expiresAt: now + CODE_LIVES_MS,
    createdAt: now,
  })
  const guard = newCode({ ...asked, codeHash: hashCode(authSecret, memberId, code) })
  await engine.commit([...tidyCodes(asked), message], [guard])
  deps.poke()
}

/** The token of a new session of this kind; nothing when the code is wrong, old, used or tried too often. */
export async function tryCode(
  deps: PagesDeps,
  { phone, code }: { phone: PhoneNumber; code: string },
  { kind, device }: Pick<NewSession, 'kind' | 'device'>,
): Promise<string | undefined> {
  const { engine, clock, ids, authSecret } = deps
  const member = await findCouncilMemberByPhone(engine, phone)
  const memberId = member?.id ?? NOBODY
  const now = clock.now()
  const hash = hashCode(authSecret, memberId, code)
  if (isRecoveryCode(code))
    await admitRecoveryCode(engine, { id: deps.ids.next(), memberId, hash, now }, isSameHash)
  const waiting = await countCodeTry(engine, memberId, now)
  if (!member || !waiting || !isSameHash(hash, waiting.codeHash)) return undefined
  const token = drawToken()
  const session = { id: ids.next(), tokenHash: hashToken(token), member, kind, device, now }
  return (await openSession(engine, session, waiting.id)) ? token : undefined
}

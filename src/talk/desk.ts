import type { IncomingMessage } from '../domain/incoming-message.js'
import { parsePhoneNumber } from '../domain/phone-number.js'
import type { TalkStore } from '../domain/turn.js'
import { normal } from '../understanding/normal.js'
import type { Frame } from './script-dialog.js'
import type { UnitOfWork } from './unit-of-work.js'

/** "OK", "ok!", "oke ik heb het": the word that an alert asks for, and how people write it. */
const HAS_IT = /^\W*(ok|oke|okay|okee)\b/

/** Loads what the people behind the line decided, as far as this turn must know it. */
export async function loadDesk(
  work: UnitOfWork,
  message: IncomingMessage,
  { store, alertPhones }: { store: TalkStore; alertPhones: readonly string[] },
): Promise<void> {
  const { party, state, now } = work
  const frame = state.stack.at(-1)?.state as Frame | undefined
  const invitationId = frame?.about?.invitationId
  const who = { tenantId: party.tenant.id, now, ...(invitationId !== undefined && { invitationId }) }
  work.desk = await store.findDeskFacts(who)
  if (!HAS_IT.test(normal(message.text)) || !isAlertPhone(message, alertPhones)) return
  // What was written before an alarm rang, and came late, takes none.
  if ((await store.countUntakenAlarms(message.sentAt ?? now)) > 0) work.takesAlarms = true
}

function isAlertPhone({ from }: IncomingMessage, alertPhones: readonly string[]): boolean {
  return alertPhones.some((written) => parsePhoneNumber(written) === from.value)
}

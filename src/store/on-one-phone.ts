import type { Effect, Turn } from '../domain/turn.js'
import { consent, withdraw } from './consents.js'
import type { Statement } from './engine.js'
import { refuseAll, refuseQuestions } from './invitations.js'
import { withholdQueued } from './outbox-messages.js'
import { setLeftAlone, setStopped } from './tenants.js'

/**
 * What is said from a phone about what may come to it is said for all whom it reaches: STOP, START, no more questions, and
 * what was told in confidence, for somebody else may hold it now.
 */
export function alsoOnThisPhone(turn: Turn, effect: Effect): Statement[] {
  return (turn.party.alsoHere ?? []).flatMap(({ id: tenantId, householdId = null }) => {
    const who = { tenantId, householdId, at: turn.at }
    switch (effect.kind) {
      case 'stopped':
        return [
          setStopped({ tenantId, at: turn.at }),
          withholdQueued({ tenantId, reason: 'stopped' }),
          refuseAll({ tenantId }),
        ]
      case 'started':
        return [setStopped({ tenantId, at: null })]
      case 'left-alone':
        return [setLeftAlone({ tenantId, at: turn.at }), withholdQueued({ tenantId, reason: 'left-alone' })]
      case 'consent-withdrawn': {
        const said = { state: 'refused', wording: '', source: 'word', channel: turn.channel } as const
        return [
          ...effect.purposes.flatMap((purpose) => [
            withdraw({ ...who, purpose }),
            consent({ ...who, ...said, purpose }),
          ]),
          refuseQuestions({ tenantId }),
        ]
      }
      default:
        return []
    }
  })
}

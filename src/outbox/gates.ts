import { CHANNELS, type Channel } from '../domain/channel.js'
import type { Clock } from '../domain/clock.js'
import { MINUTE, SECOND } from '../domain/clock.js'
import { type Dice, jittered } from './retry.js'

/** While Twilio refuses the account or a sender, one message tries it again this often. */
const PROBE_EVERY_MS = MINUTE
/** A sender that went too fast rests this long, twice as long each time, until something is taken again. */
const REST_MS = 1 * SECOND
const REST_MAX_MS = 30 * SECOND

/** What told that a sender is stopped, and so what tells that it is not any more: an answer, or only a receipt. */
type Witness = 'answer' | 'receipt'

interface Gate {
  closedUntil: number
  unaskedClosedUntil: number
  /** Present: stopped by Twilio, and not only at rest. */
  stopped?: { witness: Witness }
  rests: number
}

/**
 * Whether a channel may be sent by: `resting` after it went too fast, `stopped` by Twilio, `probe` for one message,
 * to see whether it works again.
 */
export type GateState = 'open' | 'resting' | 'stopped' | 'probe'

export interface Gates {
  state(channel: Channel): GateState
  /** When it may be tried again (ms). */
  closedUntil(channel: Channel): number
  /** The channels that are stopped, whether one message may try or not. */
  listStopped(): Channel[]
  /** Twilio refuses them. Returns those that were not known to be stopped. */
  stop(channels: readonly Channel[], witness: Witness): Channel[]
  /** They were found stopped before: one message tells whether they still are. */
  remember(channels: readonly Channel[]): void
  /** Too fast: it rests for a moment, or for as long as Twilio says. */
  rest(channel: Channel, afterMs?: number): void
  /** Nobody knows what leaves: only what is unasked rests, so that few messages have to be looked for. */
  restUnasked(channel: Channel, afterMs?: number): void
  isOpenForUnasked(channel: Channel): boolean
  /** The one message has been taken. */
  probed(channel: Channel): void
  /** Something went through. Says whether that ended a stop. */
  works(channel: Channel, witness: Witness): boolean
}

/** Each process finds out for itself; it costs one message a minute at the most. */
export function createGates(clock: Clock, dice?: Dice): Gates {
  const fresh = (): Gate => ({ closedUntil: 0, unaskedClosedUntil: 0, rests: 0 })
  const gates: Record<Channel, Gate> = { sms: fresh(), whatsapp: fresh() }

  function closeForProbe(gate: Gate): void {
    gate.closedUntil = clock.now() + jittered(PROBE_EVERY_MS, dice)
  }

  function nextRest(gate: Gate, afterMs = Math.min(REST_MS * 2 ** gate.rests, REST_MAX_MS)): number {
    gate.rests++
    return clock.now() + jittered(afterMs, dice)
  }

  return {
    state(channel) {
      const { closedUntil, stopped } = gates[channel]
      if (clock.now() < closedUntil) return stopped ? 'stopped' : 'resting'
      return stopped ? 'probe' : 'open'
    },
    closedUntil: (channel) => gates[channel].closedUntil,
    listStopped: () => CHANNELS.filter((channel) => gates[channel].stopped !== undefined),
    stop(channels, witness) {
      return channels.filter((channel) => {
        const gate = gates[channel]
        const isNew = gate.stopped === undefined
        gate.stopped ??= { witness }
        // What Twilio takes and only later refuses is not proven well by its taking.
        if (witness === 'receipt') gate.stopped.witness = witness
        closeForProbe(gate)
        return isNew
      })
    },
    remember(channels) {
      for (const channel of channels) gates[channel].stopped ??= { witness: 'answer' }
    },
    rest(channel, afterMs) {
      const gate = gates[channel]
      gate.closedUntil = Math.max(gate.closedUntil, nextRest(gate, afterMs))
    },
    restUnasked(channel, afterMs) {
      const gate = gates[channel]
      gate.unaskedClosedUntil = Math.max(gate.unaskedClosedUntil, nextRest(gate, afterMs))
    },
    isOpenForUnasked: (channel) => clock.now() >= gates[channel].unaskedClosedUntil,
    probed(channel) {
      const gate = gates[channel]
      if (gate.stopped) closeForProbe(gate)
    },
    works(channel, witness) {
      const gate = gates[channel]
      gate.rests = 0
      if (!gate.stopped || (gate.stopped.witness === 'receipt' && witness === 'answer')) return false
      delete gate.stopped
      gate.closedUntil = 0
      return true
    },
  }
}

import { CHANNELS, type Channel } from './domain/channel.js'
import type { Clock } from './domain/clock.js'
import type { Wording } from './domain/wording.js'
import type { Log } from './log.js'
import type { Alarm } from './outbox/sender.js'
import type { Engine, Statement } from './store/engine.js'
import { closeAlarm, listStopped, openAlarm } from './store/outbox-alarms.js'

const NAMES: Record<Channel, string> = { sms: 'alert:sms', whatsapp: 'alert:whatsapp' }

/**
 * Tells people that a way out is closed, and that it is open again: once, in the log, on the coordinator's list, and
 * to the alert phones by the other channel, if that still works.
 */
export function senderAlarm(deps: {
  engine: Engine
  clock: Clock
  wording: Wording
  log: Log
  /** A text to every alert phone. */
  alertTexts(body: string, by: Channel): Statement[]
}): Alarm {
  const { engine, clock, wording, log } = deps

  function texts(key: string, about: Channel, by: Channel): Statement[] {
    return deps.alertTexts(wording('nl', key, { channel: wording('nl', NAMES[about]) }), by)
  }

  return {
    listStopped: () => listStopped(engine),
    async stopped({ channels, code }) {
      log.error(
        { channels, code },
        'Twilio refuses the account or the sender: nothing is sent by these channels',
      )
      for (const channel of channels) {
        const other = CHANNELS.find((one) => !channels.includes(one))
        const alarm = { kind: 'sending-stopped', about: channel, at: clock.now(), wakes: true } as const
        const told = other ? texts('alert:sending-stopped', channel, other) : []
        await openAlarm(engine, { ...alarm, ...(code !== undefined && { code }) }, told)
      }
    },
    async worksAgain(channel) {
      log.info({ channel }, 'Twilio takes messages again')
      const over = { kind: 'sending-stopped', about: channel, at: clock.now() } as const
      await closeAlarm(engine, over, texts('alert:sending-again', channel, channel))
    },
    async misconfigured(code) {
      const alarm = { kind: 'misconfigured', about: String(code ?? 'sender'), at: clock.now() } as const
      if (await openAlarm(engine, alarm)) log.error({ code }, 'a setting at Twilio is wrong')
    },
  }
}

import { type AlarmWatch, watchLine } from './alarm-watch.js'
import type { Channel } from './domain/channel.js'
import { CHANNELS } from './domain/channel.js'
import { HOUR, MINUTE } from './domain/clock.js'
import { type DeskKind, deskKindOf } from './domain/desk.js'
import type { Mailer } from './domain/mail.js'
import { hourInWords } from './domain/when.js'
import { type Alarm, listCoordinatorMail, listUntakenAlarms, markMailed, remindOf } from './store/alarms.js'
import { listStopped } from './store/outbox-alarms.js'

/**
 * How often people are woken again for what nobody has: so many times at first, and more slowly from then on, for as
 * long as nobody has it. Danger that nobody took in four hours is not over because nobody looked.
 */
const AGAIN = {
  danger: { everyMs: 15 * MINUTE, atFirst: 16, thenEveryMs: HOUR },
  line: { everyMs: HOUR, atFirst: 24, thenEveryMs: 6 * HOUR },
} as const

export interface BellDeps extends AlarmWatch {
  publicUrl: string
  poke(): void
  /** Absent: no mail server is set. */
  mailer?: Mailer
}

/**
 * Wakes people until somebody has it: looks whether the line itself is in trouble, sends each alarm by e-mail once,
 * and reminds by text, and by e-mail, of what nobody has taken. To be called every half minute or so.
 */
export function alarmBell(deps: BellDeps): () => Promise<void> {
  return async () => {
    const failures: unknown[] = []
    const attempt = async (task: () => Promise<unknown>) => {
      try {
        await task()
      } catch (error) {
        // A mail server that is away keeps nobody from being texted.
        failures.push(error)
      }
    }
    await attempt(() => watchLine(deps))
    const now = deps.clock.now()
    const stopped = await listStopped(deps.engine)
    for (const alarm of await listUntakenAlarms(deps.engine)) {
      if (isDue(alarm, now)) await attempt(() => remind(alarm, stopped, deps))
      if (!alarm.isMailed) await attempt(() => mail(alarm, 0, deps))
    }
    deps.poke()
    if (failures.length > 0) throw failures[0]
  }
}

function isDue({ kind, alertedAt, reminders }: Alarm, now: number): boolean {
  const { everyMs, atFirst, thenEveryMs } = AGAIN[kind === 'emergency' ? 'danger' : 'line']
  return now - alertedAt >= (reminders < atFirst ? everyMs : thenEveryMs)
}

/** By SMS, or by the channel that still works. */
async function remind(alarm: Alarm, stopped: readonly Channel[], deps: BellDeps): Promise<void> {
  const { engine, clock, alertTexts } = deps
  const by = CHANNELS.find((channel) => !stopped.includes(channel))
  const texts = by ? alertTexts(reminderOf(alarm, deps), by) : []
  if (!(await remindOf(engine, alarm, clock.now(), texts))) return
  await mail(alarm, alarm.reminders + 1, deps)
}

function reminderOf(alarm: Alarm, { wording }: BellDeps): string {
  const time = hourInWords(alarm.createdAt, 'nl')
  if (alarm.kind !== 'emergency') {
    return wording('nl', 'alert:reminder-line', { time, what: nameOf(alarm, wording) })
  }
  const kind = deskKindOf(alarm.kind, alarm.detail, false)
  if (kind === 'emergency-private') return wording('nl', 'alert:reminder-private', { time })
  const who = alarm.phone ?? wording('nl', 'alert:without-number')
  if (kind === 'emergency-despair') return wording('nl', 'alert:reminder-despair', { time, who })
  return wording('nl', 'alert:reminder', { time, what: nameOf(alarm, wording), who })
}

const CONFIDENTIAL: ReadonlySet<DeskKind> = new Set<DeskKind>(['emergency-private', 'emergency-despair'])

/** What it is, in a few words. Nobody is named, and nothing that was told in confidence. */
function nameOf({ kind, detail }: Alarm, wording: BellDeps['wording']): string {
  if (kind !== 'emergency') return wording('nl', `alert:what-${kind}`)
  // A mailbox lies open: of despair it says no more than of violence.
  if (CONFIDENTIAL.has(deskKindOf(kind, detail, false))) return wording('nl', 'alert:what-private')
  return wording('nl', `alert:${detail.replace(/\?$/, '')}`)
}

/** A mailbox lies open longer than a phone: no number in it, only where to look. */
async function mail(alarm: Alarm, reminder: number, deps: BellDeps): Promise<void> {
  const { engine, clock, company, wording, mailer, publicUrl } = deps
  if (!mailer) return
  const what = nameOf(alarm, wording)
  const time = hourInWords(alarm.createdAt, 'nl')
  const subject = wording('nl', 'alert:mail-subject', { what })
  const text = wording('nl', 'alert:mail-text', { what, time, link: `${publicUrl}/desk` })
  const to = new Set([...(company.alertEmails ?? []), ...(await listCoordinatorMail(engine))])
  const id = `alarm-${alarm.id}-${reminder}`
  const sent = await Promise.allSettled([...to].map((one) => mailer.send({ id, to: one, subject, text })))
  const failed = sent.find((one) => one.status === 'rejected')
  // A mailbox that is gone keeps the others from nothing, and those who were told are not told again for it.
  if (sent.length === 0 || sent.some(({ status }) => status === 'fulfilled')) {
    await markMailed(engine, alarm.id, clock.now())
  }
  if (failed) throw failed.reason
}

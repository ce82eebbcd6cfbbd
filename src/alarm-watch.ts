import { CHANNELS, type Channel } from './domain/channel.js'
import { type Clock, MINUTE } from './domain/clock.js'
import type { Company } from './domain/company.js'
import type { Wording } from './domain/wording.js'
import { findOldestWaiting } from './store/alarms.js'
import type { Engine, Statement } from './store/engine.js'
import { closeAlarm, listStopped, openAlarm } from './store/outbox-alarms.js'

/** Nobody waits this long for an answer unless something is wrong: an SMS takes seconds. */
const QUEUE_LATE_AFTER_MS = 10 * MINUTE
/** With less the store may not be able to write a busy day, with its media and its backup. */
const DISK_FREE_MIN_BYTES = 300 * 1024 * 1024
/** It is over only with this much, so that it does not ring on and off. */
const DISK_FREE_AGAIN_BYTES = 500 * 1024 * 1024

export interface AlarmWatch {
  engine: Engine
  clock: Clock
  wording: Wording
  company: Company
  /** A text to every alert phone. */
  alertTexts(body: string, by: Channel): Statement[]
  /** Bytes that are free where the store lies; undefined where that cannot be told. */
  freeDiskBytes(): Promise<number | undefined>
}

/** Rings once for a queue that people wait in too long and for a disk that is nearly full; says when it is over. */
export async function watchLine(watch: AlarmWatch): Promise<void> {
  await watchQueue(watch)
  await watchDisk(watch)
}

async function watchQueue(watch: AlarmWatch): Promise<void> {
  const { engine, clock } = watch
  const now = clock.now()
  const since = await findOldestWaiting(engine, now)
  const late = CHANNELS.filter((channel) => now - (since[channel] ?? now) > QUEUE_LATE_AFTER_MS)
  if (late.length === 0) return over(watch, 'queue-late')
  // Twilio refuses a sender: people know, and what waits for that one says nothing new.
  const stopped = await listStopped(engine)
  if (late.some((channel) => !stopped.includes(channel))) await ring(watch, 'queue-late')
}

async function watchDisk(watch: AlarmWatch): Promise<void> {
  const free = await watch.freeDiskBytes()
  if (free === undefined) return
  if (free < DISK_FREE_MIN_BYTES) await ring(watch, 'disk-full')
  else if (free >= DISK_FREE_AGAIN_BYTES) await over(watch, 'disk-full')
}

type Trouble = 'queue-late' | 'disk-full'
const RINGS: Record<Trouble, string> = { 'queue-late': 'alert:queue-late', 'disk-full': 'alert:disk-full' }
const OVER: Record<Trouble, string> = {
  'queue-late': 'alert:over-queue-late',
  'disk-full': 'alert:over-disk-full',
}

async function ring({ engine, clock, wording, alertTexts }: AlarmWatch, kind: Trouble): Promise<void> {
  const texts = alertTexts(wording('nl', RINGS[kind]), 'sms')
  await openAlarm(engine, { kind, about: kind, at: clock.now(), wakes: true }, texts)
}

async function over({ engine, clock, wording, alertTexts }: AlarmWatch, kind: Trouble): Promise<void> {
  await closeAlarm(
    engine,
    { kind, about: kind, at: clock.now() },
    alertTexts(wording('nl', OVER[kind]), 'sms'),
  )
}

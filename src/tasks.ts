import { MINUTE, SECOND } from './domain/clock.js'
import type { Task } from './loops.js'

/** How often it looks for new rounds and for talks that are over; the contract says at least every second. */
const PROCEED_EVERY_MS = 500
/** WhatsApp decides within a day, mostly within minutes; a template may be paused at any time. */
const FOLLOW_EVERY_MS = 10 * MINUTE
/** How often it looks whether it is time to look for messages that never came. */
const CATCH_UP_LOOK_EVERY_MS = 5 * SECOND
/** An edition is due once a month, or when a question closed: a minute later is soon enough. */
const EDIT_EVERY_MS = MINUTE
/** How often it looks whether people have to be woken, or woken again. */
const RING_EVERY_MS = 30 * SECOND
const RECONCILE_EVERY_MS = 2 * SECOND
/** How often it looks for photos and voice notes to bring home. */
const MEDIA_EVERY_MS = SECOND
/** How often it looks for what is to be deleted at Twilio. */
const REMOVE_EVERY_MS = SECOND
/** How often it looks whether it is time for the night's work. */
const TIDY_EVERY_MS = 10 * MINUTE
/** How often it looks whether the hour of the nightly backup has come. */
const BACKUP_LOOK_EVERY_MS = MINUTE

type Work = Task['work']

/** What the line does by itself, each as often as it needs. */
export function tasksOf(works: {
  proceed: Work
  templates: Work
  catchUp: Work
  editing: Work
  ringing: Work
  reconcile: Work
  media: Work
  removals: Work
  tidy: Work
  /** Absent: no backup is made by itself. */
  backup?: Work
}): Task[] {
  const { proceed, templates, catchUp, editing, ringing, reconcile, media, removals, tidy, backup } = works
  const follow = 'the approval of templates could not be followed'
  return [
    { name: 'proceed', everyMs: PROCEED_EVERY_MS, work: proceed, broke: 'proceeding broke' },
    { name: 'templates', everyMs: FOLLOW_EVERY_MS, work: templates, broke: follow, isMild: true },
    { name: 'catch-up', everyMs: CATCH_UP_LOOK_EVERY_MS, work: catchUp, broke: 'catching up broke' },
    { name: 'editions', everyMs: EDIT_EVERY_MS, work: editing, broke: 'making an edition broke' },
    { name: 'bell', everyMs: RING_EVERY_MS, work: ringing, broke: 'the alarm bell broke' },
    { name: 'reconcile', everyMs: RECONCILE_EVERY_MS, work: reconcile, broke: 'reconciling broke' },
    { name: 'media', everyMs: MEDIA_EVERY_MS, work: media, broke: 'bringing media home broke' },
    { name: 'removals', everyMs: REMOVE_EVERY_MS, work: removals, broke: 'deleting at Twilio broke' },
    { name: 'tidy', everyMs: TIDY_EVERY_MS, work: tidy, broke: "the night's work broke" },
    ...(backup
      ? [
          {
            name: 'backup',
            everyMs: BACKUP_LOOK_EVERY_MS,
            work: backup,
            broke: 'the backup could not be begun',
          },
        ]
      : []),
  ]
}

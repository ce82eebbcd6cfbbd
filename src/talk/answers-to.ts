import { readTap } from '../domain/choices.js'
import type { IncomingMessage } from '../domain/incoming-message.js'
import type { TalkStore } from '../domain/turn.js'
import type { AboutRef } from './conversation-state.js'
import { loadSubject } from './subjects.js'
import type { UnitOfWork } from './unit-of-work.js'

/** Talks that are about something the council wrote, or a sentence of hers. */
const NEEDS_SUBJECT: ReadonlySet<string> = new Set([
  'question',
  'meeting',
  'quote',
] satisfies AboutRef['kind'][])

/**
 * Finds which question of ours a message answers, where it says so itself: a tap brings its id back, a reply
 * names the message it replies to. Leaves the key of a tap as the payload.
 */
export async function loadAnswersTo(
  work: UnitOfWork,
  message: IncomingMessage,
  store: TalkStore,
): Promise<void> {
  const tap = work.input?.payload === undefined ? undefined : readTap(work.input.payload)
  if (work.input && tap) {
    work.input.payload = tap.key
    const about =
      tap.about === undefined
        ? await aboutOfTemplate(work, tap.talk, message, store)
        : await loadTapped(work, tap.talk, tap.about, store)
    if (about || !NEEDS_SUBJECT.has(tap.talk)) {
      work.answersTo = { talk: tap.talk, asked: tap.asked, ...(about && { about }) }
    }
  } else if (message.repliesTo) {
    const invitation = await store.findAsked(message.repliesTo)
    const about = invitation && (await loadSubject(store, work, invitation))
    if (about) work.answersTo = { talk: about.kind, about }
  }
}

/**
 * A button of an approved template is the same for every question: which one it was under is told by the message
 * that was replied to, or else it is the last one asked.
 */
async function aboutOfTemplate(
  work: UnitOfWork,
  talk: string,
  { repliesTo }: IncomingMessage,
  store: TalkStore,
): Promise<AboutRef | undefined> {
  const asked = repliesTo === undefined ? undefined : await store.findAsked(repliesTo)
  const named = asked && (await loadSubject(store, work, asked))
  if (named?.kind === talk) return named
  const { stack, lastAsked } = work.state
  const open = stack.map((frame) => ({ talk: frame.id, about: frame.state?.about as AboutRef | undefined }))
  return [...open.toReversed(), lastAsked].find((one) => one?.talk === talk)?.about
}

async function loadTapped(
  work: UnitOfWork,
  talk: string,
  id: string,
  store: TalkStore,
): Promise<AboutRef | undefined> {
  const known = [...work.state.stack.map(({ state }) => state?.about), work.state.lastAsked?.about]
  const about: AboutRef = known.find((one) => one?.id === id) ?? { kind: talk as AboutRef['kind'], id }
  const found = await loadSubject(store, work, {
    id: '',
    tenantId: work.party.tenant.id,
    [`${about.kind}Id`]: id,
  })
  return found && about
}

import type { Meeting } from '../domain/question.js'
import type { AboutRef } from './conversation-state.js'
import type { Facts } from './facts.js'
import { forPeople } from './for-people.js'
import { SHOWN_BEFORE_MS } from './limits.js'
import { subjectOf, type UnitOfWork } from './unit-of-work.js'

/** Letters and digits that are not mistaken for one another when read aloud or from an old screen. */
const CONCERN_ALPHABET = 'ACDEFHJKLMNPRTUVWXY34679'
const CONCERN_NUMBER_LENGTH = 4

/** Turns what a talk records into effects of the turn, and gives back what the talk may tell of it. */
export function recordFact<Name extends keyof Facts>(
  work: UnitOfWork,
  about: AboutRef | undefined,
  name: Name,
  fact: Facts[Name],
): unknown {
  return RECORD[name](work, fact, about)
}

type Recorder<Name extends keyof Facts> = (work: UnitOfWork, fact: Facts[Name], about?: AboutRef) => unknown

const RECORD: { [Name in keyof Facts]: Recorder<Name> } = {
  consent(work, { given, wording }) {
    const state = given ? 'given' : 'refused'
    work.effects.push({
      kind: 'consent',
      state,
      // One yes covers both: a tenant does not think in purposes.
      purposes: ['questions', 'meetings'],
      wording: `consent:${wording}@${work.language}`,
      source: 'talk',
    })
    if (!given) work.effects.push({ kind: 'invitations-refused', of: 'everything' })
  },

  answer(work, { value, text, flagged = false }, about) {
    if (about?.kind !== 'question') throw new Error('An answer needs a question')
    work.effects.push({
      kind: 'answer',
      questionId: about.id,
      ...(value !== undefined && { value }),
      ...(text !== undefined && { text }),
      flagged,
    })
    if (flagged) attend(work, text ?? '')
    settleInvitation(work, about)
  },

  rsvp(work, { reply }, about) {
    if (about?.kind !== 'meeting') throw new Error('An RSVP needs a meeting')
    const { capacity } = subjectOf(work, about) as Meeting
    work.effects.push({
      kind: 'rsvp',
      meetingId: about.id,
      reply,
      ...(reply === 'yes' && capacity !== undefined && { capacity }),
    })
    settleInvitation(work, about)
  },

  need(work, { need }, about) {
    if (about?.kind !== 'meeting') throw new Error('A need needs a meeting')
    const all = [...new Set([...toldBefore(work, about), ...need.split(' ')])].join(' ')
    work.effects.push({ kind: 'need', meetingId: about.id, need: all })
  },

  'quote-permission'(work, { given, wording }, about) {
    if (about?.kind !== 'quote') throw new Error('A permission needs a sentence')
    work.effects.push({
      kind: 'quote-permission',
      quoteId: about.id,
      given,
      wording: `quote:${wording}@${work.language}`,
    })
    settleInvitation(work, about)
  },

  'repair-concern'(work, fact) {
    const id = work.ids.next()
    const number = concernNumber(work)
    const shownSince = Math.min(work.state.shownSince ?? work.now, work.now - SHOWN_BEFORE_MS)
    work.effects.push({ kind: 'repair-concern', id, number, ...fact, shownSince })
    work.state.lastConcern = { id, number, at: work.now }
    if (isOfOtherHomes(work))
      work.effects.push({ kind: 'attention', attention: 'shared-phone', detail: number })
    return { number }
  },

  'forget-asked'(work) {
    work.effects.push(
      { kind: 'attention', attention: 'forget-asked', detail: '' },
      // Until a human has done it nothing unasked goes to her, and afterwards neither.
      { kind: 'stopped' },
      { kind: 'invitations-refused', of: 'everything' },
    )
    delete work.state.lastAsked
  },

  unread(work, { text }) {
    attend(work, text)
  },
}

/** "Ja, ik kom met de rolstoel", a day after "2 en 4": more of what she needs, and not instead of it. A tap takes its place. */
function toldBefore({ state: { lastAsked }, input }: UnitOfWork, about: AboutRef): string[] {
  const told = lastAsked?.about?.id === about.id ? lastAsked.heard?.need : undefined
  const isMore = input !== undefined && input.payload === undefined && Array.isArray(told)
  return isMore ? told.filter((one): one is string => typeof one === 'string' && one !== 'nothing') : []
}

/** Somebody of another home is reached by this phone: what is broken may be there. */
function isOfOtherHomes({ party: { tenant, alsoHere = [] } }: UnitOfWork): boolean {
  return alsoHere.some(({ householdId }) => householdId !== tenant.householdId)
}

function attend(work: UnitOfWork, detail: string): void {
  work.effects.push(forPeople(detail))
}

function settleInvitation(work: UnitOfWork, { invitationId }: AboutRef): void {
  if (invitationId) work.effects.push({ kind: 'invitation', invitationId, disposition: 'answered' })
}

/** Four characters from the dice; should they be taken, the commit says so and the turn is played again. */
function concernNumber(work: UnitOfWork): string {
  const one = () => CONCERN_ALPHABET[work.ids.dice(CONCERN_ALPHABET.length)]
  return Array.from({ length: CONCERN_NUMBER_LENGTH }, one).join('')
}

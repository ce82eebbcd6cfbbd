import express, { type Request, type Router } from 'express'
import type { VNode } from 'preact'
import { z } from 'zod'
import { OPENING_REASONS, REASON_LETTERS_MAX } from '../domain/opening-reasons.js'
import { REPLY_LETTERS_MAX } from '../domain/reply-rules.js'
import { listItemsOf } from '../store/desk-items.js'
import { sendReply } from '../store/desk-replies.js'
import { mayRead, openConversation } from '../store/openings.js'
import { findPerson, type Person } from '../store/people.js'
import { planReply, replyOf } from '../store/reply-plan.js'
import { listSaid } from '../store/said.js'
import { ACCESS } from './access.js'
import type { PagesDeps } from './deps.js'
import { formFor } from './form.js'
import type { MembersFrame } from './frame.js'
import { type PersonView, personPage } from './person-page.js'
import { plainPage } from './plain-pages.js'
import { reasonPage } from './reason-page.js'
import { replyPreviewPage } from './reply-preview.js'
import { SAVED_SENTENCES } from './saved-sentences.js'
import { forMembers, sendNotFound, sendPage } from './send-page.js'

/** The newest messages of hers, and of ours, that one page shows. */
const SAID_MAX = 60

const opening = z.object({
  reason: z.enum(OPENING_REASONS),
  more: z.string().trim().max(REASON_LETTERS_MAX).catch(''),
})

const reply = z.object({
  do: z.enum(['preview', 'send']),
  id: z.string().regex(/^[\w-]{1,64}$/),
  saved: z.enum(SAVED_SENTENCES).optional().catch(undefined),
  words: z.string().trim().max(REPLY_LETTERS_MAX).catch(''),
  expects: z.literal('yes').optional().catch(undefined),
})
type Reply = z.infer<typeof reply>

/** One person's conversation: opened with a reason, read for an hour, answered from there. */
export function personRoutes(deps: PagesDeps): Router {
  const router = express.Router()
  router.get(
    ACCESS.person.path,
    forMembers(deps, 'person', async (frame, request) => {
      const person = await findPerson(deps.engine, idOf(request))
      if (!person) return undefined
      const isOpen = await isOpenFor(deps, frame as MembersFrame, person)
      if (!isOpen) return reasonPage(frame, person)
      return show(deps, frame as MembersFrame, person, request.query.said === 'sent')
    }),
  )
  router.post(
    ACCESS.personOpen.path,
    formFor(deps, 'personOpen', async (frame, request, response) => {
      const person = await findPerson(deps.engine, idOf(request))
      if (!person) return sendNotFound(frame, response)
      const given = opening.safeParse(request.body)
      if (!given.success || (given.data.reason === 'other' && given.data.more === '')) {
        return sendPage(response, reasonPage(frame, person, true), 422)
      }
      const { reason, more } = given.data
      const why = more ? `${reason}: ${more}` : reason
      const at = deps.clock.now()
      await openConversation(deps.engine, { memberId: frame.member.id, tenantId: person.id, reason: why, at })
      response.redirect(303, `/desk/people/${person.id}`)
    }),
  )
  router.post(
    ACCESS.personReply.path,
    formFor(deps, 'personReply', async (frame, request, response) => {
      const person = await findPerson(deps.engine, idOf(request))
      if (!person) return sendNotFound(frame, response)
      if (!(await isOpenFor(deps, frame, person))) return sendPage(response, reasonPage(frame, person), 403)
      const given = reply.safeParse(request.body)
      const page = given.success
        ? await answer(deps, frame, person, given.data)
        : await show(deps, frame, person)
      if (page === 'sent') return response.redirect(303, `/desk/people/${person.id}?said=sent`)
      const isFault = !given.success || given.data.do === 'send' || wordsOf(deps, person, given.data) === ''
      sendPage(response, page, isFault ? 422 : 200)
    }),
  )
  return router
}

/** Shows how it goes, or lets it go. */
async function answer(
  deps: PagesDeps,
  frame: MembersFrame,
  person: Person,
  given: Reply,
): Promise<VNode | 'sent'> {
  const { engine, clock, wording } = deps
  const now = clock.now()
  const words = wordsOf(deps, person, given)
  if (words === '') return show(deps, frame, person)
  const plan = await planReply(engine, person.id, deps, now)
  if ('no' in plan) {
    return plainPage(frame, frame.words('desk:answer'), frame.words(`desk:no-answer-${plan.no}`))
  }
  const name = frame.member.name.split(/\s+/)[0] ?? ''
  const body = wording(person.language, 'say:from', { name, words })
  const expectsAnswer = given.expects === 'yes'
  if (given.do === 'preview') {
    const draft = { id: given.id, words, body, expectsAnswer }
    return replyPreviewPage({ frame, person, draft, plan, now })
  }
  const written = { id: given.id, words: body, memberId: frame.member.id, expectsAnswer }
  await sendReply(engine, replyOf(plan, written, wording, now))
  deps.poke()
  return 'sent'
}

/** A sentence of ours in her language, or else what the coordinator wrote. */
function wordsOf({ wording }: PagesDeps, { language }: Person, { saved, words }: Reply): string {
  return words || (saved ? wording(language, `say:saved-${saved}`) : '')
}

async function show(deps: PagesDeps, frame: MembersFrame, person: Person, isSent = false): Promise<VNode> {
  const { engine, clock, ids } = deps
  const now = clock.now()
  const view: PersonView = {
    person,
    said: await listSaid(engine, person.id, SAID_MAX),
    items: await listItemsOf(engine, person.id, now),
    plan: await planReply(engine, person.id, deps, now),
    nextId: ids.next(),
    now,
    isSent,
  }
  return personPage(frame, view)
}

function isOpenFor({ engine, clock }: PagesDeps, { member }: MembersFrame, { id }: Person): Promise<boolean> {
  return mayRead(engine, { memberId: member.id, tenantId: id, now: clock.now() })
}

function idOf(request: Request): string {
  return String(request.params.id)
}

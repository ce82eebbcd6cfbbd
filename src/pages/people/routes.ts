import express, { type Request, type Response, type Router } from 'express'
import { CHANNELS, type Channel } from '../../domain/channel.js'
import { SPOKEN_LANGUAGES } from '../../domain/language.js'
import { listConsents } from '../../store/consents.js'
import { findPerson, type Person } from '../../store/people.js'
import { findPeople, listHousemates } from '../../store/people-search.js'
import {
  type ByHand,
  detachByHand,
  findChosenChannel,
  listAddresses,
  mergePeople,
  setChannelByHand,
  setLanguageByHand,
  splitPerson,
} from '../../store/person-changes.js'
import { ACCESS } from '../access.js'
import type { PagesDeps } from '../deps.js'
import type { MembersFrame } from '../frame.js'
import { fieldOf, fieldsOf, type PostedForm, postForMembers } from '../posted.js'
import { forMembers, sendNotFound, sendPage } from '../send-page.js'
import { NAME_LETTERS_MAX } from './addresses.js'
import { cardPage, NOTICES, type NotDone, type Notice } from './card-page.js'
import { historyOf } from './history.js'
import { ASKED_LETTERS_MAX, type Found, searchPage } from './search-page.js'

/** How many people one search shows. */
const FOUND_MAX = 30

/** Searching somebody, and what a coordinator puts right about her. Names and numbers are in no URL. */
export function peopleRoutes(deps: PagesDeps): Router {
  const router = express.Router()
  router.get(
    ACCESS.people.path,
    forMembers(deps, 'people', async (frame) => searchPage(frame)),
  )
  router.post(
    ACCESS.people.path,
    postForMembers(deps, 'people', async (frame, form, _, response) => {
      sendPage(response, searchPage(frame, { result: await search(deps, form) }))
    }),
  )
  router.get(
    ACCESS.personCard.path,
    forMembers(deps, 'personCard', async (frame, request) => {
      const person = await findPerson(deps.engine, idOf(request))
      const notice = NOTICES.find((one) => one === request.query.done)
      return person && show(deps, frame as MembersFrame, person, { ...(notice && { notice }) })
    }),
  )
  router.post(
    ACCESS.personCard.path,
    postForMembers(deps, 'personCard', async (frame, form, request, response) => {
      const person = await findPerson(deps.engine, idOf(request))
      if (!person) return sendNotFound(frame, response)
      if (fieldOf(form, 'do') === 'look') {
        return sendPage(response, await show(deps, frame, person, { others: await search(deps, form) }))
      }
      const by = { tenantId: person.id, memberId: frame.member.id, at: deps.clock.now() }
      await answer(deps, frame, person, await change(deps, person, by, form), response)
    }),
  )
  return router
}

/** What a form of her page came to: whose page to show next, or why nothing was done. */
type Changed = { done: Notice; id: string } | { not: NotDone }

async function change(
  { engine, ids }: PagesDeps,
  person: Person,
  by: ByHand,
  form: PostedForm,
): Promise<Changed> {
  const ended = (isDone: boolean, done: Notice): Changed =>
    isDone ? { done, id: person.id } : { not: 'gone' }
  switch (fieldOf(form, 'do')) {
    case 'language': {
      const language = SPOKEN_LANGUAGES.find((one) => one === fieldOf(form, 'language'))
      if (!language) return { not: 'nothing' }
      return ended(await setLanguageByHand(engine, by, language), 'language')
    }
    case 'channel': {
      const channel = CHANNELS.find((one) => one === fieldOf(form, 'channel'))
      const possible = channelsFor(await listAddresses(engine, person.id))
      if (!channel || !possible.includes(channel)) return { not: 'nothing' }
      return ended(await setChannelByHand(engine, by, channel), 'channel')
    }
    case 'detach': {
      if (fieldOf(form, 'sure') !== 'yes') return { not: 'nothing' }
      const whose = { addressId: fieldOf(form, 'address'), strangerId: ids.next(), language: person.language }
      return ended(await detachByHand(engine, by, whose), 'detached')
    }
    case 'split': {
      const addressIds = [...new Set(fieldsOf(form, 'address'))]
      if (fieldOf(form, 'sure') !== 'yes' || addressIds.length === 0) return { not: 'nothing' }
      if (addressIds.length === (await listAddresses(engine, person.id)).length) return { not: 'keeps-none' }
      const firstName = fieldOf(form, 'firstName').trim().slice(0, NAME_LETTERS_MAX)
      return ended(await splitPerson(engine, by, { addressIds, otherId: ids.next(), firstName }), 'split')
    }
    case 'merge': {
      if (fieldOf(form, 'sure') !== 'yes') return { not: 'nothing' }
      const merged = await mergePeople(engine, by, fieldOf(form, 'other'))
      return 'not' in merged ? merged : { done: 'merged', id: merged.survivor }
    }
    default:
      return { not: 'nothing' }
  }
}

async function answer(
  deps: PagesDeps,
  frame: MembersFrame,
  person: Person,
  changed: Changed,
  response: Response,
): Promise<void> {
  if ('done' in changed) return response.redirect(303, `/people/${changed.id}?done=${changed.done}`)
  sendPage(response, await show(deps, frame, person, { fault: changed.not }), 422)
}

async function search({ engine }: PagesDeps, form: PostedForm): Promise<Found> {
  const asked = fieldOf(form, 'asked').trim().slice(0, ASKED_LETTERS_MAX)
  return { asked, ...(await findPeople(engine, asked, FOUND_MAX)) }
}

async function show(
  { engine, clock }: PagesDeps,
  frame: MembersFrame,
  person: Person,
  extra: { notice?: Notice; fault?: NotDone; others?: Found },
) {
  const addresses = await listAddresses(engine, person.id)
  const channel = await findChosenChannel(engine, person.id)
  return cardPage(frame, {
    person,
    addresses,
    channels: channelsFor(addresses),
    consents: await listConsents(engine, person.id),
    housemates: await listHousemates(engine, person.id),
    history: await historyOf(engine, person.id),
    now: clock.now(),
    ...(channel && { channel }),
    ...extra,
  })
}

/** A number serves both channels, a WhatsApp id its own alone. */
function channelsFor(addresses: readonly { kind: 'phone' | 'whatsapp-id' }[]): Channel[] {
  if (addresses.length === 0) return []
  return addresses.some(({ kind }) => kind === 'phone') ? [...CHANNELS] : ['whatsapp']
}

function idOf(request: Request): string {
  return String(request.params.id)
}

import { monthOf } from '../domain/brussels-time.js'
import { type Budget, budgetOf } from '../domain/ceiling.js'
import type { Company } from '../domain/company.js'
import { type Estimate, estimateRound, type FirstMessage, type Opening } from '../domain/estimate.js'
import { spokenLanguage } from '../domain/language.js'
import type { Audience } from '../domain/question.js'
import { isLeftOut, type Reached } from '../domain/reach.js'
import type { RouteFacts } from '../domain/route.js'
import { serving } from '../domain/template-desk.js'
import { listAudience } from './audience.js'
import type { Engine } from './engine.js'
import { listReach, type Reachable, type ReachOf } from './reach.js'
import { countFreeForm, estimateSpent } from './spent.js'
import { listApprovedTemplates } from './templates.js'

/** How many people a round is for; `homes` are theirs, and people whose home is not known are in none. */
export interface AudienceSize {
  people: number
  homes: number
  withPhone: number
  withoutPhone: number
}

/** What a round would mean, before anybody gets it. */
export interface Forecast {
  size: AudienceSize
  reached: Reached[]
  estimate: Estimate
  /** Only where the company has set a ceiling. */
  budget?: Budget
}

/** Where nobody can tell which there are: none is missing. */
const ALL_SENDERS = { sms: true, whatsapp: true, safety: false }

/** Whom a round would reach now (ms), by which words, and what that costs. `senders`: which of ours there are. */
export async function forecastRound(
  engine: Engine,
  of: ReachOf & { opening: Opening; senders?: RouteFacts['senders'] },
  company: Company,
): Promise<Forecast> {
  const { audience, now } = of
  const { caps, consent } = company
  const reachable = await listReach(engine, of, { caps, consent, senders: of.senders ?? ALL_SENDERS })
  const reached = await asItLeaves(engine, reachable, of.opening)
  const spentSince = (since: number) => estimateSpent(engine, since, company.prices)
  const budget = await budgetOf(company, spentSince, { now: () => now })()
  return {
    size: await measureAudience(engine, audience, now),
    reached,
    estimate: await estimateRound(
      reached,
      of.opening,
      company.prices,
      await countFreeForm(engine, monthOf(now).startsAt),
    ),
    ...(budget && { budget }),
  }
}

/** Says of each how her first message leaves: by WhatsApp outside the hours only where its words are an approved template. */
async function asItLeaves(
  engine: Engine,
  reachable: readonly Reachable[],
  opening: Opening,
): Promise<Reached[]> {
  const answers = new Map<string, Promise<boolean>>()
  const hasTemplate = ({ reach, language, isNew, sharesPhone, ways }: Reachable): Promise<boolean> => {
    if ((reach !== 'asked' && reach !== 'consent-first') || ways.withTemplate === ways.withoutTemplate)
      return Promise.resolve(false)
    const to = {
      channel: ways.writtenFor,
      language: spokenLanguage(language),
      isNew,
      ...(sharesPhone && { sharesPhone }),
    }
    const key = JSON.stringify([reach, to])
    const answer = answers.get(key) ?? isApproved(engine, opening(reach, to))
    answers.set(key, answer)
    return answer
  }
  return Promise.all(
    reachable.map(async (one): Promise<Reached> => {
      const { ways, ...her } = one
      const sentBy = (await hasTemplate(one)) ? ways.withTemplate : ways.withoutTemplate
      if (sentBy === 'nowhere')
        return { ...her, channel: ways.writtenFor, reach: isLeftOut(her.reach) ? her.reach : 'unreachable' }
      const channel = sentBy === 'sms' ? 'sms' : 'whatsapp'
      return {
        ...her,
        channel,
        ...(channel !== ways.writtenFor && { writtenFor: ways.writtenFor }),
        ...(sentBy === 'whatsapp' && { isFreeForm: true }),
      }
    }),
  )
}

async function isApproved(engine: Engine, message: Promise<FirstMessage>): Promise<boolean> {
  const wording = (await message).template?.wording
  return wording !== undefined && serving(wording, await listApprovedTemplates(engine, wording)) !== undefined
}

async function measureAudience(engine: Engine, audience: Audience, now: number): Promise<AudienceSize> {
  const rows = await engine.read(listAudience(audience, now))
  const withPhone = rows.filter((row) => row.has_address === 1).length
  return {
    people: rows.length,
    homes: new Set(rows.flatMap(({ household_id }) => household_id ?? [])).size,
    withPhone,
    withoutPhone: rows.length - withPhone,
  }
}

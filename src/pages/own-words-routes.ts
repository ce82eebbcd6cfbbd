import express, { type RequestHandler, type Router } from 'express'
import { z } from 'zod'
import type { Localized } from '../domain/language.js'
import { QUOTE_LETTERS_MAX } from '../domain/quote.js'
import { redact } from '../domain/redact.js'
import { lettersOutsideGsm7, segmentsOf } from '../domain/segments.js'
import { renewDraft } from '../store/edition-drafts.js'
import { listQuestionsWithWords, type QuestionWithWords, readWordsOf } from '../store/own-words.js'
import { listQuotesOf } from '../store/quote-lists.js'
import { proposeQuote, releaseQuote, withdrawQuote } from '../store/quotes.js'
import { editTheme } from '../store/theme-edits.js'
import { ACCESS } from './access.js'
import type { PagesDeps } from './deps.js'
import { formFor } from './form.js'
import type { Frame } from './frame.js'
import { askPreviewPage, sentencePage } from './own-words-answers.js'
import {
  ownWordsOfPage,
  ownWordsPage,
  WORDS_NOTICES,
  type WordsNotice,
  wordsPathOf,
} from './own-words-page.js'
import { THEME_NAME_MAX } from './own-words-themes.js'
import { forMembers, sendNotFound, sendPage } from './send-page.js'

/** As many questions as an edition holds. */
const QUESTIONS_SHOWN = 40
const NOTICE = 'done'

/** Tenants' own words: put together, given names, and shown where their tenants said yes. */
export function ownWordsRoutes(deps: PagesDeps): Router {
  const router = express.Router()
  router.get(
    ACCESS.ownWords.path,
    forMembers(deps, 'ownWords', async (frame) =>
      ownWordsPage(frame, await listQuestionsWithWords(deps.engine, QUESTIONS_SHOWN)),
    ),
  )
  router.get(
    ACCESS.ownWordsOf.path,
    forMembers(deps, 'ownWordsOf', async (frame, request) => {
      const { engine, editing } = deps
      const question = await questionOf(deps, request.params.key)
      const theme = typeof request.query.theme === 'string' ? request.query.theme : undefined
      const notice = WORDS_NOTICES.find((one) => one === request.query[NOTICE])
      if (!question) return undefined
      const spoken = await readWordsOf(engine, question.id, editing.themes, theme)
      const quotes = await listQuotesOf(engine, question.id)
      return ownWordsOfPage(frame, { question, spoken, quotes, theme, notice })
    }),
  )
  router.post(ACCESS.themeEdit.path, changeTheme(deps))
  router.post(ACCESS.quoteAsk.path, ask(deps))
  router.post(ACCESS.quoteSettle.path, settle(deps))
  return router
}

async function questionOf({ engine }: PagesDeps, key: unknown): Promise<QuestionWithWords | undefined> {
  return (await listQuestionsWithWords(engine, QUESTIONS_SHOWN)).find((one) => one.key === key)
}

const name = z.string().trim().max(THEME_NAME_MAX).catch('')
const themeForm = z.object({
  theme: z.string().min(1).max(100),
  into: z.string().max(100).catch(''),
  nl: name,
  fr: name,
  en: name,
})

/** Another name, or under another theme; with neither it is itself again. */
function changeTheme(deps: PagesDeps): RequestHandler[] {
  return formFor(deps, 'themeEdit', async (frame, request, response) => {
    const { engine, clock, editing } = deps
    const question = await questionOf(deps, request.params.key)
    const given = themeForm.safeParse(request.body)
    if (!question || !given.success) return sendNotFound(frame, response, question ? 422 : 404)
    const { theme, into, ...names } = given.data
    const label = labelOf(names, editing.themes.labelOf(theme))
    const edit = { theme, ...(into && into !== theme && { into }), ...(label && { label }) }
    await engine.commit([editTheme(question.id, edit, clock.now())])
    await renewDraft(engine, clock.now(), editing)
    response.redirect(303, noticed(question.key, 'saved', '#themes'))
  })
}

/** The names that were written, where they differ from those of the house. */
function labelOf(names: Record<string, string>, own: Localized): Localized | undefined {
  const written = Object.fromEntries(Object.entries(names).filter(([, text]) => text !== ''))
  const label: Localized = { ...own, ...written }
  return JSON.stringify(label) === JSON.stringify({ ...own }) ? undefined : label
}

const askForm = z.object({
  answerId: z.string().min(1).max(100),
  theme: z.string().max(100).catch(''),
  shown: z.string().trim().max(2_000).catch(''),
  step: z.literal('ask').optional().catch(undefined),
})

/** First a look at the message, then its tenant is asked. A sentence that tells who she is goes nowhere. */
function ask(deps: PagesDeps): RequestHandler[] {
  return formFor(deps, 'quoteAsk', async (frame, request, response) => {
    const { engine, clock, ids, wording } = deps
    const question = await questionOf(deps, request.params.key)
    const given = askForm.safeParse(request.body)
    if (!question || !given.success) return sendNotFound(frame, response, question ? 422 : 404)
    const { answerId, theme, shown, step } = given.data
    const path = wordsPathOf(question.key)
    const sentence = { path, answerId, theme: theme || undefined, written: shown }
    const error = faultOf(frame, shown)
    if (error !== undefined) return sendPage(response, sentencePage(frame, { ...sentence, error }), 422)
    if (step !== 'ask') {
      const message = wording('nl', 'quote:may-we', { words: shown })
      return sendPage(response, askPreviewPage(frame, { ...sentence, message, parts: segmentsOf(message) }))
    }
    const proposal = { answerId, shown, ...(theme && { theme }) }
    const outcome = await proposeQuote(engine, proposal, clock.now(), ids)
    response.redirect(303, noticed(question.key, outcome))
  })
}

function faultOf({ words }: Frame, shown: string): string | undefined {
  const outside = lettersOutsideGsm7(shown)
  if (shown === '') return words('room:sentence-empty')
  if (shown.length > QUOTE_LETTERS_MAX) return words('room:sentence-long', { most: QUOTE_LETTERS_MAX })
  if (outside.length > 0) return words('room:sentence-letters', { letters: outside.join(' ') })
  if (redact(shown) !== shown) return words('room:sentence-tells')
  return undefined
}

const quoteForm = z.object({ id: z.string().min(1).max(100), do: z.enum(['release', 'withdraw']) })

/** Her word after its tenant's: shown from the next edition on, or taken back at once. */
function settle(deps: PagesDeps): RequestHandler[] {
  return formFor(deps, 'quoteSettle', async (frame, request, response) => {
    const { member } = frame
    const { engine, clock, editing } = deps
    const question = await questionOf(deps, request.params.key)
    const given = quoteForm.safeParse(request.body)
    if (!question || !given.success) return sendNotFound(frame, response, question ? 422 : 404)
    const isRelease = given.data.do === 'release'
    const done = isRelease
      ? await releaseQuote(engine, given.data.id, member.id, clock.now())
      : await withdrawQuote(engine, given.data.id, member.id, clock.now())
    if (done) await renewDraft(engine, clock.now(), editing)
    response.redirect(
      303,
      done ? noticed(question.key, isRelease ? 'released' : 'withdrawn') : wordsPathOf(question.key),
    )
  })
}

function noticed(key: string, notice: WordsNotice, place = ''): string {
  return `${wordsPathOf(key)}?${NOTICE}=${notice}${place}`
}

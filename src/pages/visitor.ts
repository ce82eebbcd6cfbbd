import type { Request, Response } from 'express'
import { DAY } from '../domain/clock.js'
import { isTalkLanguage, TALK_LANGUAGES, type TalkLanguage } from '../domain/language.js'
import { findSignedIn, type SignedIn } from '../store/sign-in-session.js'
import { readCookie, setCookie } from './cookies.js'
import type { PagesDeps } from './deps.js'
import type { Frame } from './frame.js'
import { LOOK } from './look.js'
import { hashToken } from './secrets.js'

const LANGUAGE_KEPT_MS = 365 * DAY

/** The member behind a request, if she is signed in. */
export async function memberOf(deps: PagesDeps, request: Request): Promise<SignedIn | undefined> {
  const token = readCookie(request, 'session', deps.publicUrl)
  return token === undefined ? undefined : findSignedIn(deps.engine, hashToken(token), deps.clock.now())
}

/** What a page is built with, in the language of the visitor; `?lang=` is remembered. */
export function frameOf(deps: PagesDeps, request: Request, response: Response, member?: SignedIn): Frame {
  const { publicUrl } = deps
  const languages = languagesOf(deps)
  const asked = offered(languages, request.query.lang)
  if (asked) setCookie(response, 'language', asked, { publicUrl, keptMs: LANGUAGE_KEPT_MS })
  const language = asked ?? offered(languages, readCookie(request, 'language', publicUrl)) ?? 'nl'
  return {
    words: (key, values) => deps.wording(language, key, values),
    language,
    languages,
    path: request.path,
    company: deps.company,
    look: LOOK,
    ...(member && { member }),
  }
}

/** Dutch is always there; the others as the company offers them. */
function languagesOf({ company }: PagesDeps): TalkLanguage[] {
  return TALK_LANGUAGES.filter((one) => one === 'nl' || company.languages.includes(one))
}

function offered(languages: readonly TalkLanguage[], wish: unknown): TalkLanguage | undefined {
  return typeof wish === 'string' && isTalkLanguage(wish) && languages.includes(wish) ? wish : undefined
}

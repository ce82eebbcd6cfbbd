import { parseCookie } from 'cookie'
import type { CookieOptions, Request, Response } from 'express'

/** Every cookie of the pages. None is read by a script; there is none. */
const COOKIES = { session: 'hl_session', language: 'hl_lang', phone: 'hl_phone' } as const
type Cookie = keyof typeof COOKIES

/** On https the name itself makes the browser keep others off it: no subdomain and no plain page can set one. */
export function cookieName(cookie: Cookie, publicUrl: string): string {
  return publicUrl.startsWith('https:') ? `__Host-${COOKIES[cookie]}` : COOKIES[cookie]
}

export function readCookie(request: Request, cookie: Cookie, publicUrl: string): string | undefined {
  return parseCookie(request.headers.cookie ?? '')[cookieName(cookie, publicUrl)]
}

export function setCookie(
  response: Response,
  cookie: Cookie,
  value: string,
  { publicUrl, keptMs }: { publicUrl: string; keptMs: number },
): void {
  response.cookie(cookieName(cookie, publicUrl), value, { ...optionsOf(publicUrl), maxAge: keptMs })
}

export function clearCookie(response: Response, cookie: Cookie, publicUrl: string): void {
  response.clearCookie(cookieName(cookie, publicUrl), optionsOf(publicUrl))
}

/** Never for scripts, never sent along with a form of another site. */
function optionsOf(publicUrl: string): CookieOptions {
  return { httpOnly: true, sameSite: 'lax', path: '/', secure: publicUrl.startsWith('https:') }
}

import { parseCookie } from 'cookie'
import type { CookieOptions, Request } from 'express'

/** Every cookie of the pages. None is read by a script; there is none. */
export const COOKIES = { session: 'hl_session', language: 'hl_lang', phone: 'hl_phone' } as const

export function readCookie(request: Request, name: keyof typeof COOKIES): string | undefined {
  return parseCookie(request.headers.cookie ?? '')[COOKIES[name]]
}

/** How a cookie is kept: never for scripts, never sent along with a form of another site. */
export function cookieOptions(publicUrl: string, maxAgeMs?: number): CookieOptions {
  return {
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    secure: publicUrl.startsWith('https:'),
    ...(maxAgeMs !== undefined && { maxAge: maxAgeMs }),
  }
}

import express, { type Request, type RequestHandler, type Response } from 'express'
import { maySee, type Page } from './access.js'
import type { PagesDeps } from './deps.js'
import type { MembersFrame } from './frame.js'
import { fromOurPagesOnly } from './security.js'
import { refused, sendNotForYou } from './send-page.js'
import { frameOf, memberOf } from './visitor.js'

/** A form as it came: a field can be there more than once. */
export type PostedForm = Readonly<Record<string, string | string[] | undefined>>

/** What a form is taken with: at most so many bytes and fields. */
interface FormLimits {
  limit: string
  parameterLimit: number
}

/** A few fields, and none of them long. */
const SMALL_FORM: FormLimits = { limit: '8kb', parameterLimit: 50 }

/** What is done with a form. */
export type Take = (
  frame: MembersFrame,
  form: PostedForm,
  request: Request,
  response: Response,
) => Promise<void>

/** Takes a form of a page from who is signed in and may see it, and from our own pages only. */
export function postForMembers(
  deps: PagesDeps,
  page: Page,
  take: Take,
  limits: FormLimits = SMALL_FORM,
): RequestHandler[] {
  return [
    fromOurPagesOnly(deps.publicUrl, refused(deps, 'elsewhere')),
    express.urlencoded({ extended: false, ...limits }),
    async (request, response) => {
      const member = await memberOf(deps, request)
      if (!member) return response.redirect(303, '/sign-in')
      const frame = { ...frameOf(deps, request, response, member), member }
      if (!maySee(member.role, page)) return sendNotForYou(frame, response)
      await take(frame, (request.body ?? {}) as PostedForm, request, response)
    },
  ]
}

/** One field of a form, as text. */
export function fieldOf(form: PostedForm, name: string): string {
  const value = form[name]
  return (Array.isArray(value) ? value[0] : value) ?? ''
}

/** All values of a field that can be there more than once. */
export function fieldsOf(form: PostedForm, name: string): string[] {
  const value = form[name]
  return value === undefined ? [] : Array.isArray(value) ? value : [value]
}

import type { Request, RequestHandler, Response } from 'express'
import type { Page } from './access.js'
import type { PagesDeps } from './deps.js'
import { type FormLimits, formFor } from './form.js'
import type { MembersFrame } from './frame.js'

/** A form as it came: a field can be there more than once. */
export type PostedForm = Readonly<Record<string, string | string[] | undefined>>

/** What is done with a form. */
export type Take = (
  frame: MembersFrame,
  form: PostedForm,
  request: Request,
  response: Response,
) => Promise<void>

/** Takes a form of a page, field by field, from who is signed in and may see it. */
export function postForMembers(
  deps: PagesDeps,
  page: Page,
  take: Take,
  limits?: FormLimits,
): RequestHandler[] {
  const act = (frame: MembersFrame, request: Request, response: Response) =>
    take(frame, (request.body ?? {}) as PostedForm, request, response)
  return formFor(deps, page, act, limits)
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

import { access } from 'node:fs/promises'
import { join } from 'node:path'
import type { RequestHandler } from 'express'
import { mediaFile } from '../store/media-files.js'
import { findKeptMedium, type ShownMedium } from '../store/media-rows.js'
import { mayRead } from '../store/openings.js'
import type { SignedIn } from '../store/sign-in-session.js'
import { noteViewing } from '../store/viewings.js'
import { maySee } from './access.js'
import type { PagesDeps } from './deps.js'
import { notFound, sendNotForYou } from './send-page.js'
import { frameOf, memberOf } from './visitor.js'

/** An id as the store gives it: nothing in it leads out of the folder. */
const ID = /^[\w-]{1,64}$/

/** Ends of file names, for who saves one. */
const ENDINGS: Record<string, string> = {
  'image/jpeg': 'jpg',
  'application/pdf': 'pdf',
  'audio/ogg': 'ogg',
  'audio/opus': 'opus',
  'audio/amr': 'amr',
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
  'audio/x-m4a': 'm4a',
  'audio/aac': 'aac',
  'audio/wav': 'wav',
  'audio/vnd.wave': 'wav',
}

/**
 * A photo, a voice note or a document, to whom it is for. What she may not see looks to the repair desk as if
 * it were not there: that a tenant sent something else is nobody's business either. Who looks at the whole of it, or
 * listens to it, is written down before she gets it.
 */
export function sendMedium(deps: PagesDeps, size: 'medium' | 'thumbnail'): RequestHandler {
  const missing = notFound(deps)
  return async (request, response, next) => {
    const member = await memberOf(deps, request)
    if (!member) return response.redirect(303, '/sign-in')
    if (!maySee(member.role, size)) {
      return sendNotForYou(frameOf(deps, request, response, member), response)
    }
    const id = String(request.params.id)
    const medium = ID.test(id) ? await findKeptMedium(deps.engine, id) : undefined
    const isKept = medium !== undefined && (size === 'medium' || medium.hasThumbnail)
    if (!isKept || !(await isFor(member, medium, deps))) {
      return missing(request, response, next)
    }
    const isDocument = medium.contentType === 'application/pdf'
    const name = `media-${id}.${ENDINGS[medium.contentType] ?? 'bin'}`
    const options = {
      root: deps.mediaFolder,
      cacheControl: false,
      headers: {
        'Content-Type': medium.contentType,
        'Cache-Control': 'private, no-cache',
        // A document is saved, not opened here: what is inside it is not ours.
        'Content-Disposition': `${isDocument ? 'attachment' : 'inline'}; filename="${name}"`,
        'X-Content-Type-Options': 'nosniff',
      },
    }
    const file = mediaFile(id, size === 'thumbnail' ? 'thumbnail' : 'whole')
    if (size === 'medium' && request.method === 'GET' && (await isThere(join(deps.mediaFolder, file)))) {
      await noteViewing(deps.engine, {
        action: 'media-opened',
        subject: id,
        by: member.id,
        at: deps.clock.now(),
      })
    }
    response.sendFile(file, options, (error) => {
      // A file that is not there was forgotten this moment; a reader who went away is no fault.
      if (error && !response.headersSent) void missing(request, response, next)
    })
  }
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}

/** What shows something to repair is for both; what else she sent is part of her conversation, and opened with it. */
async function isFor(
  { id: memberId, role }: SignedIn,
  { repairConcernId, tenantId }: ShownMedium,
  { engine, clock }: PagesDeps,
): Promise<boolean> {
  if (repairConcernId !== undefined) return true
  return role === 'coordinator' && mayRead(engine, { memberId, tenantId, now: clock.now() })
}

import type { Fetched, MediaSource } from '../domain/media.js'
import { MEDIA_BYTES_MAX } from '../domain/media.js'
import { type Answer, request } from './guarded-request.js'
import { placeAtTwilio, placeSentOnTo } from './twilio-places.js'

/** Twilio sends on once, to where the file lies; more than this is a circle. */
const REDIRECTS_MAX = 3
const REDIRECTS = new Set([301, 302, 303, 307, 308])

/**
 * Fetches what tenants sent from Twilio, and deletes it there. The account's password goes to Twilio's API alone:
 * the place that it sends on to gets none. `apiUrl` replaces Twilio's origin, for doubles.
 */
export function twilioMedia(account: {
  accountSid: string
  authToken: string
  apiUrl?: string
}): MediaSource {
  const { accountSid, authToken, apiUrl } = account
  const authorization = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`

  /** Follows where Twilio sends on to, without the password, and nowhere else. */
  async function follow(first: Answer, from: URL): Promise<Fetched> {
    let answer = first
    let place = from
    for (let redirects = 0; REDIRECTS.has(answer.status); redirects++) {
      const { location } = answer
      if (!location || redirects === REDIRECTS_MAX) return { outcome: 'retry', why: 'a redirect to nowhere' }
      const next = placeSentOnTo(location, place, apiUrl)
      if (!next) return { outcome: 'refused', why: 'elsewhere' }
      place = next
      answer = await request(place, { bytesMax: MEDIA_BYTES_MAX, mayBePrivate: apiUrl !== undefined })
    }
    if (answer.status === 200) {
      return answer.isTooBig
        ? { outcome: 'refused', why: 'too-big' }
        : { outcome: 'fetched', bytes: answer.body }
    }
    return { outcome: 'retry', why: `HTTP ${answer.status}` }
  }

  return {
    async fetch(url) {
      const place = placeAtTwilio(url, apiUrl)
      if (!place) return { outcome: 'refused', why: 'elsewhere' }
      const mayBePrivate = apiUrl !== undefined
      try {
        const answer = await request(place, { authorization, bytesMax: MEDIA_BYTES_MAX, mayBePrivate })
        if (answer.status === 404 || answer.status === 410) return { outcome: 'gone' }
        return await follow(answer, place)
      } catch (error) {
        const { code, message } = error as NodeJS.ErrnoException
        return { outcome: 'retry', why: code ?? message }
      }
    },
    async remove(url) {
      const place = placeAtTwilio(url, apiUrl)
      // Not Twilio's: nothing of ours lies there.
      if (!place) return true
      place.pathname += '.json'
      const options = { method: 'DELETE', authorization, bytesMax: 1024, mayBePrivate: apiUrl !== undefined }
      const answer = await request(place, options).catch(() => undefined)
      return answer?.status === 204 || answer?.status === 200 || answer?.status === 404
    },
  }
}

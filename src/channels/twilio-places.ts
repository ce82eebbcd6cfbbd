/** `api.twilio.com`, and the same in another region: `api.dublin.ie1.twilio.com`. */
const API_HOST = /^api(\.[a-z0-9-]+)*\.twilio\.com$/
const MEDIUM_PATH = /^\/2010-04-01\/Accounts\/\w+\/Messages\/\w+\/Media\/\w+$/

/**
 * Where a medium is asked for: at Twilio's own API, or at the double that stands for it; undefined when the
 * address is neither, and no password of ours goes there.
 */
export function placeAtTwilio(url: string, apiUrl: string | undefined): URL | undefined {
  if (!URL.canParse(url)) return undefined
  const place = new URL(url)
  const isApi = place.protocol === 'https:' && isPlain(place) && API_HOST.test(place.hostname)
  if (apiUrl === undefined) return isApi && MEDIUM_PATH.test(place.pathname) ? place : undefined
  if (isApi && MEDIUM_PATH.test(place.pathname)) {
    return atDouble(place, apiUrl)
  }
  return place.origin === new URL(apiUrl).origin ? place : undefined
}

/**
 * Where to go when Twilio sends on from `from` to `location`; undefined when that is none of its hosts, and with a
 * double neither that. The double stands for all of them.
 */
export function placeSentOnTo(location: string, from: URL, apiUrl: string | undefined): URL | undefined {
  if (!URL.canParse(location, from)) return undefined
  const place = new URL(location, from)
  if (apiUrl === undefined) return isMediaHost(place) ? place : undefined
  if (isMediaHost(place)) return atDouble(place, apiUrl)
  return place.origin === new URL(apiUrl).origin ? place : undefined
}

function atDouble({ pathname, search }: URL, apiUrl: string): URL {
  return new URL(apiUrl.replace(/\/$/, '') + pathname + search)
}

/**
 * Whether Twilio may send us on to there: its own hosts and its content network, by https. Source: where its
 * media were seen to lie, api → mms.twiliocdn.com or media.twiliocdn.com (2026), before that a bucket at Amazon's.
 */
export function isMediaHost(place: URL): boolean {
  if (place.protocol !== 'https:' || !isPlain(place)) return false
  const { hostname, pathname } = place
  if (/(^|\.)(twilio|twiliocdn)\.com$/.test(hostname)) return true
  return hostname === 's3-external-1.amazonaws.com' && pathname.startsWith('/media.twiliocdn.com/')
}

/** No other port, no name and password in it. */
function isPlain({ port, username, password }: URL): boolean {
  return port === '' && username === '' && password === ''
}

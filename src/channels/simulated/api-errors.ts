/** A refusal by Twilio's API: an HTTP status, and its own code in the body. */
export interface ApiError {
  status: number
  body: { code: number; message: string; more_info: string; status: number }
}

/** Source: Twilio, "Error and warning dictionary". */
const ERRORS = {
  20001: [400, 'Invalid parameter'],
  20003: [401, 'Authenticate'],
  20009: [409, 'Cannot change this resource before it is complete'],
  20404: [404, 'The requested resource was not found'],
  20429: [429, 'Too Many Requests'],
  20500: [500, 'An internal server error has occurred'],
  20503: [503, 'Service is temporarily unavailable'],
  21211: [400, "The 'To' number is not a valid phone number."],
  21602: [400, 'Message body is required.'],
  21603: [400, "A 'From' phone number is required."],
  21604: [400, "A 'To' phone number is required."],
  21609: [400, "The 'StatusCallback' URL is not a valid URL."],
  21610: [400, 'Attempt to send to unsubscribed recipient'],
  21611: [429, "This 'From' number has exceeded the maximum number of queued messages"],
  21614: [400, "'To' number is not a valid mobile number"],
  21617: [400, 'The concatenated message body exceeds the 1600 character limit.'],
  21624: [400, 'Invalid validity period value'],
  21655: [400, 'The ContentSid is invalid'],
  21656: [400, 'The ContentVariables parameter is invalid'],
  21910: [400, "Invalid 'From' and 'To' pair. 'From' and 'To' should be of the same channel"],
} as const satisfies Record<number, readonly [number, string]>

export type ErrorCode = keyof typeof ERRORS

/** The refusal that belongs to a code. */
export function apiError(code: ErrorCode): ApiError {
  const [status, message] = ERRORS[code]
  return errorOf(status, code, message)
}

/** A refusal of one's own choosing, for what a test wants to see. */
export function errorOf(status: number, code: number, message = 'The double was told to fail'): ApiError {
  const more_info = `https://www.twilio.com/docs/errors/${code}`
  return { status, body: { code, message, more_info, status } }
}

import { z } from 'zod'
import { type ApiError, errorOf } from './api-errors.js'

/** Source of all limits: Twilio, "twilio/quick-reply" and "twilio/list-picker". */
const BODY_MAX = 1024
const TEXT_MAX = 1600
/** Of an approved template; without approval WhatsApp shows three, which is found out when it is sent. */
const ACTIONS_MAX = 10
const ITEMS_MAX = 10
const TITLE_MAX = 20
const ITEM_MAX = 24
const DESCRIPTION_MAX = 72
const ID_MAX = 200
const COPY_MAX = 25

const words = (max: number) => z.string().min(1).max(max)

const quickReply = z.object({
  body: words(BODY_MAX),
  actions: z
    .array(z.object({ title: words(TITLE_MAX), id: words(ID_MAX) }))
    .min(1)
    .max(ACTIONS_MAX),
})

const listPicker = z.object({
  body: words(BODY_MAX),
  button: words(TITLE_MAX),
  items: z
    .array(
      z.object({ item: words(ITEM_MAX), id: words(ID_MAX), description: words(DESCRIPTION_MAX).optional() }),
    )
    .min(1)
    .max(ITEMS_MAX),
})

/** Its words are WhatsApp's own. Source: Twilio, "whatsapp/authentication". */
const authentication = z.object({
  add_security_recommendation: z.boolean().default(true),
  code_expiration_minutes: z.number().int().min(1).max(90).optional(),
  actions: z.array(z.object({ type: z.literal('COPY_CODE'), copy_code_text: words(COPY_MAX) })).length(1),
})

const contentSchema = z.object({
  friendly_name: z.string().optional(),
  language: words(10),
  variables: z.record(z.string(), z.string()).default({}),
  types: z
    .strictObject({
      'twilio/list-picker': listPicker.optional(),
      'twilio/quick-reply': quickReply.optional(),
      'whatsapp/authentication': authentication.optional(),
      'twilio/text': z.object({ body: words(TEXT_MAX) }).optional(),
    })
    .refine((types) => Object.keys(types).length > 0, 'at least one type is needed'),
})

/** What was made at Twilio to be sent: the same words in the shapes that different channels can show. */
export type Content = z.output<typeof contentSchema>

/** Reads what was posted to the Content API: the content, or Twilio's refusal. */
export function readContent(posted: unknown): Content | ApiError {
  const read = contentSchema.safeParse(posted)
  if (read.success) return read.data
  const faults = read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  return errorOf(400, 20001, `Invalid parameter: ${faults.join('; ')}`)
}

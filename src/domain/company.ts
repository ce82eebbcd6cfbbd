import { z } from 'zod'
import { LIST_PRICES, pricesSchema } from './prices.js'
import { retentionSchema } from './retention.js'

const text = z.string().trim().min(1)

/** The shape of company.json: all that differs from one housing company to the next. */
export const companySchema = z.object({
  name: text,
  shortName: text,
  locale: z.string().default('nl-BE'),
  languages: z.array(z.string()).default(['nl', 'fr', 'en']),
  address: z.enum(['u', 'je']).default('u'),
  consent: z.enum(['ask-first', 'tell-and-stop']).default('ask-first'),
  officePhone: text,
  officeHours: z.string().default(''),
  dutyLine: z.string().trim().default(''),
  liftFirm: z.string().trim().default(''),
  water: z
    .array(
      z.object({
        municipalities: z.array(text).default([]),
        /** Municipalities that it shares with another company, each with the villages that are its own. */
        villages: z.record(text, z.array(text)).default({}),
        name: text,
        phone: text,
      }),
    )
    .default([]),
  alertPhones: z.array(text).default([]),
  /** Beside the coordinators who gave an address: who is woken by e-mail, when SMTP_URL is set. */
  alertEmails: z.array(z.email()).optional(),
  /** Where the list of what is to be repaired goes, when SMTP_URL is set. */
  repairEmail: z.email().optional(),
  caps: z
    .object({ asksPer30Days: z.number().int().min(0), unaskedPer30Days: z.number().int().min(0) })
    .default({ asksPer30Days: 2, unaskedPer30Days: 4 }),
  prices: pricesSchema.default(LIST_PRICES),
  /** Whether a second coordinator has to approve what one wrote in the browser before it goes out. */
  secondApproval: z.boolean().default(false),
  /** In the currency of `prices`: what a calendar month may cost before rounds wait for the next one. */
  monthlyCeiling: z.number().positive().optional(),
  areas: z.array(z.object({ name: text, municipalities: z.array(text) })).optional(),
  verifyUrl: z.url().optional(),
  retention: retentionSchema,
})

export type Company = z.infer<typeof companySchema>

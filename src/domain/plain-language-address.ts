/** How a company speaks to its tenants in Dutch: `u` or `je`, never both in one message. */
export type AddressForm = 'u' | 'je'

/** A word that speaks to her otherwise than the company does; `says` is what it belongs to. */
export interface AddressFault {
  says: AddressForm
  word: string
}

/** "15.30 u." and "14u" are hours. */
const FORMAL = /(?<!\p{L}|\d|\d )(?:u|uw|uzelf|uwe)(?![\p{L}'\d])/giu
const FAMILIAR = /(?<!\p{L})(?:je|jij|jou|jouw|jezelf)(?!\p{L})/giu

/**
 * The words of a Dutch text that do not go with how the company speaks to tenants. Around a coordinator's words stand
 * ours, so that one "je" in them makes a message that says both. Nothing in another language.
 */
export function addressFaults(text: string, language: string, address: AddressForm): AddressFault[] {
  if (language !== 'nl') return []
  const says = address === 'u' ? 'je' : 'u'
  const words = text.match(says === 'u' ? FORMAL : FAMILIAR) ?? []
  return [...new Set(words.map((word) => word.toLowerCase()))].map((word) => ({ says, word }))
}

/** What to write instead of a hard word (see plain-words.ts), where it speaks to her. */
const WITH_JE: Readonly<Record<string, string>> = {
  'wil u': 'wil je',
  'als u wilt': 'als je wilt',
  'Hoe vindt u ...?': 'Hoe vind je ...?',
  'uw mening': 'je mening',
}

/** A plain word as this company would write it. */
export function insteadFor(instead: string, address: AddressForm): string {
  return (address === 'je' && WITH_JE[instead]) || instead
}

/** A sentence that a tenant is asked about: may neighbours read it, without her name? */
export interface QuoteAsk {
  id: string
  /** As it would be shown, in standard Dutch. */
  shown: string
  /** Her yes or no is never too late. */
  closesAt?: undefined
}

/** So long that our question about it stays within two SMS parts in every language (letters). */
export const QUOTE_LETTERS_MAX = 140

/** What a tenant may have said yes to. One yes covers questions and meetings. */
export const CONSENT_PURPOSES = ['questions', 'meetings', 'newsletter', 'case'] as const
export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number]

/** What the house rule of a company asks of a first contact. */
export type FirstContact = 'ask-first' | 'tell-and-stop'

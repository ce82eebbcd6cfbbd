import type { Address, Channel } from './channel.js'
import type { Language } from './language.js'

/** A person as the line knows her at the start of a turn. */
export interface Tenant {
  id: string
  firstName: string
  language: Language
  /** `unknown`: wrote to the line before anyone imported her. */
  kind: 'tenant' | 'candidate' | 'unknown'
  householdId?: string
  /** STOP: nothing unasked any more. */
  stoppedAt?: number
  /** Told of violence or despair: nothing unasked until a coordinator lifts it. */
  leftAloneAt?: number
  /** When she was asked whether short questions are welcome. */
  consentAskedAt?: number
  lastChannel?: Channel
  lastAddressId?: string
  /** The channel she asked to be written to by. */
  chosenChannel?: Channel
}

/** Somebody else on the same phone. */
export type Housemate = Pick<Tenant, 'id' | 'householdId'>

/** A person, the address this turn goes by, and her conversation as it lies in the store. */
export interface Party {
  tenant: Tenant
  addressId: string
  address: Address
  /** Her address became somebody else's: her talks still end, but nothing can be said. */
  isUnreachable?: boolean
  /** Others whom the address of this turn reaches as well: two people on one phone. */
  alsoHere?: readonly Housemate[]
  /** Whether we have a number of hers, beside the address of this turn. */
  hasPhone?: boolean
  /** The channel she is written to by when we begin; only where a turn of ours is read for. */
  writtenToBy?: Channel
  /** Where she lives, when that is known, as the company calls it. */
  municipality?: string
  complex?: string
  household?: string
  /** 0: she has none yet. */
  conversationVersion: number
  /** JSON; only src/talk reads it. */
  conversation?: string
}

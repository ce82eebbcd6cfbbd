import type { Address } from './channel.js'
import type { RouteAddress } from './route.js'

/** What the store knows of how a person can be reached. */
export interface RouteStore {
  /** Every address of hers, the one last used first. */
  listAddresses(tenantId: string): Promise<RouteAddress[]>
  /** What is known of this address, whoever has it; a new one is open. */
  getAddress(address: Address): Promise<RouteAddress>
}

import type { RouteAddress } from './route.js'

/** What the store knows of how a person can be reached. */
export interface RouteStore {
  /** Every address of hers, the one last used first. */
  listAddresses(tenantId: string): Promise<RouteAddress[]>
}

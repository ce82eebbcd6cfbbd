/** Who a turn is about, and when. */
export interface Who {
  tenantId: string
  householdId: string | null
  at: number
}

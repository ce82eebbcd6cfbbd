/** The keys of record for what is broken, in tenants' words. */
export const REPAIR_CATEGORIES = [
  'plumbing_leak',
  'drainage',
  'heating',
  'electricity',
  'gas_safety',
  'damp_mould',
  'doors_locks_windows',
  'lift',
  'common_areas',
  'roof_facade_outdoor',
  'kitchen_bathroom_fixtures',
  'pests',
  'noise_neighbours',
  'other',
] as const
export type RepairCategory = (typeof REPAIR_CATEGORIES)[number]

/** Where it is broken, as far as the council needs to know. */
export const REPAIR_PLACES = ['home', 'shared', 'outside'] as const
export type RepairPlace = (typeof REPAIR_PLACES)[number] | 'unknown'

/** What a fixed safety text exists for. */
export const EMERGENCIES = [
  'gas',
  'co',
  'fire',
  'flood',
  'electric_danger',
  'lift_trapped',
  'medical_or_violence',
] as const
export type Emergency = (typeof EMERGENCIES)[number]

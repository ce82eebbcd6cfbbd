import type { Company } from '../domain/company.js'

/**
 * Whom to call about a leak in the street: the water company of her municipality. Where two share it (Diksmuide, by
 * village), and where we do not know where she lives, it is each of them.
 */
export function waterNumbers({ water }: Company, municipality: string | undefined): string | undefined {
  const serving = water.filter(
    ({ municipalities }) => municipality === undefined || municipalities.includes(municipality),
  )
  if (serving.length === 0) return undefined
  return serving.map(({ name, phone }) => (serving.length > 1 ? `${phone} (${name})` : phone)).join(' / ')
}

/** Made-up tenants of two complexes, a household each. The numbers are invented. */
export interface Neighbour {
  phone: string
  language: 'nl' | 'fr' | 'en'
}

/** Of one complex alone, members see no figures. */
const COMPLEXES = ['Zonnehof', 'Zeedijk'] as const
const LANGUAGES = ['nl', 'fr', 'en'] as const

/** So many neighbours, their languages by turns. */
export function neighbours(count: number): Neighbour[] {
  return Array.from({ length: count }, (_, n) => ({
    phone: `+32470${String(1000 + n).padStart(6, '0')}`,
    language: LANGUAGES[n % LANGUAGES.length] ?? 'nl',
  }))
}

/** What all of them are asked. */
export const QUESTION = {
  key: 'gang',
  kind: 'scale',
  text: {
    nl: 'Hoe proper is uw gang?',
    fr: 'Votre couloir est-il propre?',
    en: 'How clean is your hallway?',
  },
}

/** Whether a message of ours asks it. */
export const asksIt = (text: string): boolean => /proper|propre|clean/.test(text)

/** Brings them in, and asks them all. */
export async function askAll(
  line: { file(name: string, content: string | object): string; order(...args: string[]): Promise<void> },
  people: readonly Neighbour[],
): Promise<void> {
  await line.order('tenants', 'import', line.file('tenants.csv', tenantsFile(people)))
  await line.order('ask', line.file('gang.json', QUESTION))
}

/** The file in which the housing company hands them over. */
export function tenantsFile(people: readonly Neighbour[]): string {
  const rows = people.map(
    ({ phone, language }, n) => `${phone},Buur ${n},${language},Koksijde,${COMPLEXES[n % 2]},Z${n},tenant`,
  )
  return ['phone,first_name,language,municipality,complex,household,kind', ...rows].join('\n')
}

/** Made-up people, the same in every test. Their numbers are invented. */
export const CAST = {
  fatima: { phone: '+32470000011', language: 'nl', household: 'A1' },
  jan: { phone: '+32470000012', language: 'nl', household: 'A2' },
  marcel: { phone: '+32470000013', language: 'fr', household: 'A3' },
  amina: { phone: '+32470000014', language: 'en', household: 'A4' },
  /** Nobody imported her. */
  onbekend: { phone: '+32470000099', language: 'nl', household: '' },
} as const
export type Player = keyof typeof CAST

/** A WhatsApp user name without a number behind it, for people the line has never seen. */
export const BSUID = 'BE.4566546130240823'

/** The people of the cast whom the housing company knows, as its file has them. */
export function tenantsFile(): string {
  const known = Object.entries(CAST).filter(([name]) => name !== 'onbekend')
  const rows = known.map(
    ([name, { phone, language, household }]) =>
      `${phone},${name[0]?.toUpperCase()}${name.slice(1)},${language},Koksijde,Zonnehof,${household},tenant`,
  )
  return ['phone,first_name,language,municipality,complex,household,kind', ...rows].join('\n')
}

/** What the council asks and announces in the transcripts, by key. */
export const ASKED: Record<string, object> = {
  gang: {
    key: 'gang',
    kind: 'scale',
    text: {
      nl: 'Hoe proper is uw gang?',
      fr: 'Votre couloir est-il propre?',
      en: 'How clean is your hallway?',
    },
  },
  lift: {
    key: 'lift',
    kind: 'yes-no',
    text: { nl: 'Werkt de lift goed?', fr: "L'ascenseur marche bien?", en: 'Does the lift work well?' },
  },
  dag: {
    key: 'dag',
    kind: 'choice',
    text: { nl: 'Welke dag past u?', fr: 'Quel jour vous va?', en: 'Which day suits you?' },
    options: [
      { key: 'monday', label: { nl: 'maandag', fr: 'lundi', en: 'Monday' } },
      { key: 'wednesday', label: { nl: 'woensdag', fr: 'mercredi', en: 'Wednesday' } },
      { key: 'friday', label: { nl: 'vrijdag', fr: 'vendredi', en: 'Friday' } },
    ],
  },
  eerst: {
    key: 'eerst',
    kind: 'open',
    text: {
      nl: 'Wat moet eerst beter?',
      fr: "Qu'est-ce qui doit aller mieux?",
      en: 'What should get better first?',
    },
  },
}

export const ANNOUNCED: Record<string, object> = {
  samenkomst: {
    key: 'samenkomst',
    title: { nl: 'lift en poets', fr: 'ascenseur et nettoyage', en: 'lift and cleaning' },
    startsAt: '2026-03-24T14:00',
    endsAt: '2026-03-24T15:30',
    place: 'Zaal Duinhof, Kerkstraat 1, Koksijde',
  },
}

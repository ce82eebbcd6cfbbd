import type { CouncilRole } from '../store/council-members.js'

const EVERYONE: readonly CouncilRole[] = ['member', 'coordinator', 'repair-desk']
const COUNCIL: readonly CouncilRole[] = ['member', 'coordinator']
const STAFF: readonly CouncilRole[] = ['coordinator', 'repair-desk']
const COORDINATOR: readonly CouncilRole[] = ['coordinator']

/** Who sees which page: the one place where this is decided. */
export const ACCESS = {
  home: { path: '/', roles: COUNCIL },
  questions: { path: '/questions', roles: COUNCIL },
  question: { path: '/questions/:key', roles: COUNCIL },
  questionFigures: { path: '/questions/:key/figures.csv', roles: COUNCIL },
  repairs: { path: '/repairs', roles: EVERYONE },
  repairFigures: { path: '/repairs.csv', roles: EVERYONE },
  meetings: { path: '/meetings', roles: COUNCIL },
  meetingFigures: { path: '/meetings.csv', roles: COUNCIL },
  missing: { path: '/missing', roles: COUNCIL },
  missingFigures: { path: '/missing.csv', roles: COUNCIL },
  words: { path: '/words', roles: COUNCIL },
  sheet: { path: '/sheet', roles: COUNCIL },
  sheetPdf: { path: '/sheet.pdf', roles: COUNCIL },
  /** Where she herself is signed in. */
  sessions: { path: '/sessions', roles: EVERYONE },
  /** What waits for the coordinator's word, and her word. */
  draft: { path: '/draft', roles: COORDINATOR },
  draftMake: { path: '/draft/make', roles: COORDINATOR },
  /** Today's list, and one thing on it. */
  desk: { path: '/desk', roles: COORDINATOR },
  deskItem: { path: '/desk/items/:id', roles: COORDINATOR },
  deskPause: { path: '/desk/pause', roles: COORDINATOR },
  deskAway: { path: '/desk/away', roles: COORDINATOR },
  /** One person's conversation; the page itself asks for a reason. */
  person: { path: '/desk/people/:id', roles: COORDINATOR },
  personOpen: { path: '/desk/people/:id/open', roles: COORDINATOR },
  personReply: { path: '/desk/people/:id/reply', roles: COORDINATOR },
  /** Questions and meetings in the making, and how far those are that went out. */
  compose: { path: '/compose', roles: COORDINATOR },
  composeDraft: { path: '/compose/:id', roles: COORDINATOR },
  composeCheck: { path: '/compose/:id/check', roles: COORDINATOR },
  round: { path: '/rounds/:id', roles: COORDINATOR },
  /** What is to be repaired, and what came of it. */
  repairDesk: { path: '/repair-desk', roles: STAFF },
  repairDeskFile: { path: '/repair-desk.csv', roles: STAFF },
  repairConcern: { path: '/repair-desk/:id', roles: STAFF },
  /** Who the line knows: searched, put right by hand, and brought in from the company's file. */
  people: { path: '/people', roles: COORDINATOR },
  peopleImport: { path: '/people/import', roles: COORDINATOR },
  peoplePreview: { path: '/people/import/:id', roles: COORDINATOR },
  personCard: { path: '/people/:id', roles: COORDINATOR },
  /** How a member hears of a new edition. */
  digest: { path: '/digest', roles: COUNCIL },
  /** Tenants' own words: themes by hand, and sentences with their tenants' yes. */
  ownWords: { path: '/draft/words', roles: COORDINATOR },
  ownWordsOf: { path: '/draft/words/:key', roles: COORDINATOR },
  themeEdit: { path: '/draft/words/:key/theme', roles: COORDINATOR },
  quoteAsk: { path: '/draft/words/:key/ask', roles: COORDINATOR },
  quoteSettle: { path: '/draft/words/:key/quote', roles: COORDINATOR },
  /** What was done with a question. */
  followUps: { path: '/draft/follow-ups', roles: COORDINATOR },
  // Never the council: a picture shows a home. The repair desk sees those of repair concerns alone.
  medium: { path: '/media/:id', roles: STAFF },
  thumbnail: { path: '/media/:id/thumbnail', roles: STAFF },
} as const satisfies Record<string, { path: string; roles: readonly CouncilRole[] }>

export type Page = keyof typeof ACCESS

export function maySee(role: CouncilRole, page: Page): boolean {
  return (ACCESS[page].roles as readonly CouncilRole[]).includes(role)
}

/** The first page that someone may see: where she lands when she signs in or strays. */
export function homeOf(role: CouncilRole): string {
  if (maySee(role, 'desk')) return ACCESS.desk.path
  return maySee(role, 'home') ? ACCESS.home.path : ACCESS.repairDesk.path
}

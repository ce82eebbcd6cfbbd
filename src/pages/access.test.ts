import { beforeAll, describe, expect, it } from 'vitest'
import type { CouncilRole } from '../store/council-members.js'
import { ACCESS, homeOf, maySee, type Page } from './access.js'
import {
  type Agent,
  browser,
  DESK,
  ELS,
  pagesWorld,
  publishEdition,
  RITA,
  signedIn,
  type World,
} from './test-support.js'

const TABLE: Record<Page, [member: boolean, coordinator: boolean, repairDesk: boolean]> = {
  home: [true, true, false],
  questions: [true, true, false],
  question: [true, true, false],
  repairs: [true, true, true],
  meetings: [true, true, false],
  questionFigures: [true, true, false],
  repairFigures: [true, true, true],
  meetingFigures: [true, true, false],
  missing: [true, true, false],
  missingFigures: [true, true, false],
  words: [true, true, false],
  sheet: [true, true, false],
  sheetPdf: [true, true, false],
  sessions: [true, true, true],
  draft: [false, true, false],
  draftMake: [false, true, false],
  compose: [false, true, false],
  composeDraft: [false, true, false],
  composeCheck: [false, true, false],
  round: [false, true, false],
  repairDesk: [false, true, true],
  repairDeskFile: [false, true, true],
  repairConcern: [false, true, true],
  people: [false, true, false],
  peopleImport: [false, true, false],
  peoplePreview: [false, true, false],
  personCard: [false, true, false],
  digest: [true, true, false],
  ownWords: [false, true, false],
  ownWordsOf: [false, true, false],
  themeEdit: [false, true, false],
  quoteAsk: [false, true, false],
  quoteSettle: [false, true, false],
  followUps: [false, true, false],
  medium: [false, true, true],
  thumbnail: [false, true, true],
  desk: [false, true, false],
  deskItem: [false, true, false],
  deskPause: [false, true, false],
  deskAway: [false, true, false],
  person: [false, true, false],
  personOpen: [false, true, false],
  personReply: [false, true, false],
}

describe('who sees what', () => {
  it.each(Object.entries(TABLE))('%s', (page, [member, coordinator, repairDesk]) => {
    expect(maySee('member', page as Page)).toBe(member)
    expect(maySee('coordinator', page as Page)).toBe(coordinator)
    expect(maySee('repair-desk', page as Page)).toBe(repairDesk)
  })

  it('knows every page', () => {
    expect(Object.keys(TABLE).sort()).toEqual(Object.keys(ACCESS).sort())
  })

  it('has a home for everyone', () => {
    // A coordinator begins with who waits for her; what the council sees is behind the menu.
    expect([homeOf('member'), homeOf('coordinator'), homeOf('repair-desk')]).toEqual([
      '/',
      '/desk',
      '/repair-desk',
    ])
  })
})

/** What anybody may ask for who is not signed in. A new line here is a decision. */
const FOR_ANYBODY = new Set([
  'get /look.css',
  'get /icon.svg',
  'get /privacy',
  'get /sign-in',
  'post /sign-in',
  'get /sign-in/code',
  'post /sign-in/code',
  'post /sign-out',
])

interface Route {
  method: 'get' | 'post'
  path: string
}
interface Listed {
  path: string
  methods?: string[]
  router?: { listRoutes(): Listed[] }
}

/** Every route that the pages have, those of routers in routers included. */
function routesOf(router: { listRoutes(): Listed[] }): Route[] {
  return router.listRoutes().flatMap(({ path, methods, router: inner }) => {
    if (inner) return routesOf(inner)
    return (methods ?? []).flatMap((method) =>
      method === 'HEAD' || method === 'head' ? [] : { method: method.toLowerCase() as Route['method'], path },
    )
  })
}

describe('every route of the pages', () => {
  let world: World
  let routes: Route[]
  const agents = new Map<CouncilRole | 'nobody', Agent>()

  beforeAll(async () => {
    world = await pagesWorld()
    await publishEdition(world)
    routes = routesOf(world.router as unknown as { listRoutes(): Listed[] })
    agents.set('nobody', browser(world.app))
    agents.set('member', await signedIn(world, RITA))
    agents.set('coordinator', await signedIn(world, ELS))
    agents.set('repair-desk', await signedIn(world, DESK))
  })

  const pageAt = (path: string) => Object.entries(ACCESS).find(([, one]) => one.path === path)?.[0] as Page

  it('is for anybody, or has its roles in ACCESS: a page that forgets them fails here', () => {
    expect(routes.length).toBeGreaterThan(30)
    const homeless = routes.filter(
      ({ method, path }) => !FOR_ANYBODY.has(`${method} ${path}`) && pageAt(path) === undefined,
    )
    expect(homeless).toEqual([])
    const paths = routes.map(({ path }) => path)
    expect(Object.values(ACCESS).filter(({ path }) => !paths.includes(path))).toEqual([])
  })

  it.each(['member', 'coordinator', 'repair-desk'] as const)(
    'lets a %s through where she may be, and nowhere else',
    async (role) => {
      const wrong: string[] = []
      for (const { method, path } of routes) {
        if (FOR_ANYBODY.has(`${method} ${path}`)) continue
        const page = pageAt(path)
        const answer = await ask(role, method, path)
        const strays = page === 'home' && answer.headers.location === homeOf(role)
        const isRefused = answer.status === 403 || strays
        if (isRefused === maySee(role, page)) wrong.push(`${method} ${path} answered ${answer.status}`)
      }
      expect(wrong).toEqual([])
    },
  )

  it('sends who is not signed in to where she can, whatever she asks for', async () => {
    for (const { method, path } of routes) {
      if (FOR_ANYBODY.has(`${method} ${path}`)) continue
      const { status, headers, text } = await ask('nobody', method, path)
      expect([method, path, status, headers.location]).toEqual([method, path, 303, '/sign-in'])
      expect(text).not.toContain('<h1>')
    }
  })

  it('takes no form from another site', async () => {
    const posts = routes.filter(({ method }) => method === 'post')
    expect(posts.length).toBeGreaterThan(8)
    for (const { path } of posts) {
      const { status } = await ask('coordinator', 'post', path, { 'Sec-Fetch-Site': 'cross-site' })
      expect([path, status]).toEqual([path, 403])
    }
  })

  function ask(
    who: CouncilRole | 'nobody',
    method: Route['method'],
    path: string,
    headers: Record<string, string> = {},
  ) {
    const agent = agents.get(who) as Agent
    const filled = path.replace(/:(key|id)/g, 'none')
    return method === 'get'
      ? agent.get(filled).set(headers)
      : agent.post(filled).set(headers).type('form').send({})
  }
})

import { readFile } from 'node:fs/promises'
import type { Express } from 'express'
import type supertest from 'supertest'
import { describe, expect, it } from 'vitest'
import type { PhoneNumber } from '../domain/phone-number.js'
import { seedDemo } from '../store/demo.js'
import { compile, sql } from '../store/query.js'
import {
  type Agent,
  DESK,
  ELS,
  pagesWorld,
  publishEdition,
  RITA,
  signedIn,
  type World,
} from './test-support.js'

/** What must hold for every page, also for those that are added later: these tests walk them. */

interface Layer {
  route?: { path: string; methods: Record<string, boolean> }
  handle?: { stack?: Layer[] }
}

/** Every way in of an app, as [method, path]; places in a path are filled in with a letter. */
function routesOf(app: Express): [method: string, path: string][] {
  const walk = (layers: readonly Layer[]): [string, string][] =>
    layers.flatMap(({ route, handle }) => [
      ...(route ? Object.keys(route.methods).map((method): [string, string] => [method, route.path]) : []),
      ...walk(handle?.stack ?? []),
    ])
  return walk((app.router as unknown as { stack: Layer[] }).stack).map(([method, path]) => [
    method,
    path.replace(/:\w+/g, 'x'),
  ])
}

describe('a form of another site', () => {
  it('is refused at every route that changes something, whoever is signed in', async () => {
    const world = await pagesWorld()
    const changing = routesOf(world.app).filter(([method]) => method !== 'get')
    expect(changing).toEqual(
      expect.arrayContaining([
        ['post', '/sign-in/code'],
        ['post', '/draft'],
      ]),
    )
    const els = await signedIn(world, ELS)
    const before = await rowsOf(world)
    for (const [method, path] of changing) {
      const agent = els as unknown as Record<string, (path: string) => supertest.Test>
      for (const headers of [
        { 'Sec-Fetch-Site': 'cross-site' },
        { 'Sec-Fetch-Site': 'same-site' },
        { Origin: 'https://elsewhere.example' },
        { Origin: 'null' },
      ]) {
        const answer = await agent[method]?.(path).set(headers)
        expect([method, path, headers, answer?.status]).toEqual([method, path, headers, 403])
      }
    }
    expect(await rowsOf(world)).toEqual(before)
  })

  it('changes nothing by a link either: looking at a page writes nothing but that she was here', async () => {
    const world = await pagesWorld()
    const els = await signedIn(world, ELS)
    const before = await rowsOf(world)
    for (const [, path] of routesOf(world.app).filter(([method]) => method === 'get')) await els.get(path)
    expect(await rowsOf(world)).toEqual(before)
  })
})

/** How many rows each table has. */
async function rowsOf({ engine }: World): Promise<Record<string, number>> {
  const plain = <Row>(text: string) => engine.read<Row>({ sql: text, parameters: [] })
  const tables = await plain<{ name: string }>(`select name from sqlite_master where type = 'table'`)
  const counts: Record<string, number> = {}
  for (const { name } of tables) {
    counts[name] = (await plain<{ n: number }>(`select count(*) as n from ${name}`))[0]?.n ?? 0
  }
  return counts
}

/** Pages that one visitor is led to, at the most: a calendar may go on for ever. */
const PAGES_MAX = 150

/** Where the pages lead that somebody comes to from her first page, and what their forms ask without posting it. */
async function crawl(agent: Agent): Promise<{ addresses: Set<string>; askedInAddress: string[] }> {
  const addresses = new Set<string>(['/'])
  const askedInAddress: string[] = []
  const seen = new Set<string>()
  for (;;) {
    // In another language it is the same page.
    const isNew = (one: string) => !seen.has(one) && seen.size < PAGES_MAX && !one.includes('lang=')
    const next = [...addresses].find(isNew)
    if (next === undefined) return { addresses, askedInAddress }
    seen.add(next)
    const answer = await agent.get(next)
    const { location } = answer.headers as { location?: string }
    if (location) addresses.add(location)
    if (!answer.type.includes('html')) continue
    for (const [, url = ''] of answer.text.matchAll(/\s(?:href|src|action|formaction)="([^"]*)"/g)) {
      const found = new URL(url.replaceAll('&amp;', '&'), `http://pages.example${next}`)
      if (found.host === 'pages.example') addresses.add(found.pathname + found.search)
    }
    for (const [form = ''] of answer.text.matchAll(/<form(?![^>]*method="post")[\s\S]*?<\/form>/g)) {
      if (/<textarea|type="(text|search|tel|email)"|<input(?![^>]*type=)/.test(form))
        askedInAddress.push(next)
    }
  }
}

describe('the address of a page', () => {
  it('holds nobody: not a name, not a number, and no form puts what is typed into it', async () => {
    const world = await pagesWorld()
    const isSeeded = await seedDemo(world.engine, {
      clock: world.clock,
      ids: world.deps.ids,
      areas: world.deps.company.areas ?? [],
      themes: { themesOf: () => [], labelOf: (theme) => ({ nl: theme }) },
      readFile: (path) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8'),
    })
    expect(isSeeded).toBe(true)
    await publishEdition(world)
    const people = await peopleIn(world)
    expect(people.names.size).toBeGreaterThan(5)
    for (const phone of [RITA, ELS, DESK] as PhoneNumber[]) {
      const { addresses, askedInAddress } = await crawl(await signedIn(world, phone))
      expect(addresses.size).toBeGreaterThan(5)
      expect(askedInAddress).toEqual([])
      const telling = [...addresses].filter((address) => tells(address, people))
      expect(telling).toEqual([])
    }
  }, 60_000)
})

interface People {
  names: Set<string>
  numbers: string[]
}

async function peopleIn({ engine, app }: World): Promise<People> {
  const tenants = await engine.read(compile(sql.selectFrom('tenant').select('first_name as name')))
  const members = await engine.read(compile(sql.selectFrom('council_member').select(['name', 'phone'])))
  const addresses = await engine.read(compile(sql.selectFrom('address').select('value')))
  const names = [...tenants, ...members].flatMap(({ name }) => name.toLowerCase().split(' '))
  // A name that is a word of ours as well, as in "Dirk Desk", tells nothing.
  const ours = new Set(routesOf(app).flatMap(([, path]) => path.split(/\W+/)))
  const numbers = [...members.map(({ phone }) => phone), ...addresses.map(({ value }) => value)]
  return {
    names: new Set(names.filter((name) => name.length > 2 && !ours.has(name))),
    numbers: numbers
      .map((number) => number.replace(/\D/g, '').slice(-8))
      .filter((digits) => digits.length === 8),
  }
}

function tells(address: string, { names, numbers }: People): boolean {
  const plain = decodeURIComponent(address).toLowerCase()
  const digits = plain.replace(/\D/g, '')
  return (
    plain.split(/[^\p{L}]+/u).some((word) => names.has(word)) || numbers.some((one) => digits.includes(one))
  )
}

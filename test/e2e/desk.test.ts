import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { noBrowser, openBrowser } from './support/browser.js'
import { signIn } from './support/council.js'
import { type Demo, openDemo } from './support/demo.js'
import { tabTo } from './support/keyboard.js'
import { axeFaults, sidewaysPx, smallControls } from './support/looks.js'
import { phoneOf } from './support/phone.js'

const SCREENSHOTS = fileURLToPath(new URL('../screenshots/', import.meta.url))
const WIDE = { width: 1280, height: 900 }
const NARROW = { width: 360, height: 740 }
/** Generous: other tests may run beside this one. */
const WAIT_MS = 15_000
const TEST_MS = 90_000

const ELS = '0470 00 00 50'
const NAME = `the people behind the line${noBrowser ? ` (skipped: ${noBrowser})` : ''}`

/** Each test goes on from the one before. */
describe.skipIf(noBrowser)(NAME, { timeout: TEST_MS }, () => {
  let demo: Demo
  let browser: Browser
  let phones: Page
  let desk: Page
  let complaints: string[] = []

  async function page(): Promise<Page> {
    const context = await browser.newContext({ locale: 'nl-BE', baseURL: demo.url, viewport: WIDE })
    context.setDefaultTimeout(WAIT_MS)
    context.on('weberror', (thrown) => complaints.push(String(thrown.error())))
    context.on('response', (answer) => {
      if (answer.status() >= 400) complaints.push(`${answer.url()} answered ${answer.status()}`)
    })
    return context.newPage()
  }

  /** Looks at the page as it is, at both widths, and with axe; keeps a picture of each. */
  async function looksWell(name: string): Promise<string[]> {
    const faults: string[] = []
    for (const size of [NARROW, WIDE]) {
      await desk.setViewportSize(size)
      const sideways = await sidewaysPx(desk)
      if (sideways > 0) faults.push(`${name} at ${size.width}: scrolls ${sideways} px sideways`)
      for (const small of await smallControls(desk)) faults.push(`${name} at ${size.width}: ${small}`)
      await desk.screenshot({ path: `${SCREENSHOTS}${name}-${size.width}.png`, fullPage: true })
    }
    for (const fault of await axeFaults(desk)) faults.push(`${name}: ${fault}`)
    return faults
  }

  beforeAll(async () => {
    mkdirSync(SCREENSHOTS, { recursive: true })
    ;[demo, browser] = await Promise.all([openDemo(), openBrowser()])
    phones = await page()
    desk = await page()
    await phones.goto('/phone')
  }, TEST_MS)

  afterAll(async () => {
    await browser?.close()
    await demo?.close()
  })

  afterEach(() => {
    const found = complaints
    complaints = []
    expect(found).toEqual([])
  })

  test("a coordinator's morning: danger at the top, taken by keyboard; a person answered, and her answer", async () => {
    const faults: string[] = []
    await signIn(desk, phoneOf(phones, 'Els'), ELS, 'Dag Els.')
    expect(new URL(desk.url()).pathname).toBe('/desk')
    expect(await desk.getByRole('heading', { level: 2 }).first().innerText()).toBe('Gevaar (1)')
    await desk.getByText('Te laat:').waitFor()
    faults.push(...(await looksWell('desk')))

    await tabTo(desk, desk.getByRole('button', { name: 'Ik heb het' }))
    await desk.keyboard.press('Enter')
    await desk.getByRole('status').getByText('Goed.').waitFor()
    await desk.getByText('Op de eigen naam').first().waitFor()

    await desk.getByRole('link', { name: /^Marcel/ }).click()
    faults.push(...(await looksWell('desk-item')))
    await desk.getByRole('link', { name: 'Naar het gesprek' }).click()
    expect(await desk.getByText('lampe').count()).toBe(0)
    await desk.getByLabel('Waarom?').selectOption({ label: 'Vraagt ons iets' })
    faults.push(...(await looksWell('desk-reason')))
    await desk.getByRole('button', { name: 'Open het gesprek' }).click()
    await desk.getByText('Quand est-ce que la lampe').waitFor()
    expect(desk.url()).not.toMatch(/\+32|Marcel/)
    faults.push(...(await looksWell('desk-person')))

    await desk.getByLabel('Of eigen woorden').fill('La lampe sera réparée lundi. Ça va pour vous?')
    await desk.getByRole('button', { name: 'Kijk het na' }).click()
    await desk.getByText('Met een sms, in delen: 1.').waitFor()
    faults.push(...(await looksWell('desk-preview')))
    await desk.getByRole('button', { name: 'Stuur', exact: true }).click()
    await desk.getByText('Het antwoord is weg.').waitFor()

    const marcel = phoneOf(phones, 'Marcel')
    await marcel.hears('Els de la ligne des locataires: La lampe sera réparée lundi.')
    await marcel.say('oui, lundi matin')
    await marcel.hears('Merci. La personne qui vous a écrit le lit.')

    await desk.goto('/desk')
    const answers = desk.locator('section', {
      has: desk.getByRole('heading', { name: 'Antwoord aan ons (1)' }),
    })
    await answers.getByRole('link', { name: /^Marcel/ }).click()
    await desk.getByText('oui, lundi matin').waitFor()
    await desk.getByLabel('Wat kwam ervan?').selectOption({ label: 'Geantwoord' })
    await desk.getByRole('button', { name: 'Klaar' }).click()
    await desk.getByRole('status').getByText('Klaar.').waitFor()
    expect(await desk.getByRole('heading', { name: 'Antwoord aan ons' }).count()).toBe(0)
    expect(faults).toEqual([])
  })

  test('she lays the line down with one button; who writes is told so, danger is answered; in French', async () => {
    await desk.goto('/desk/pause?lang=fr')
    await desk.getByRole('button', { name: 'Mettre toute la ligne en pause' }).click()
    await desk.getByRole('heading', { name: 'La ligne est en pause' }).waitFor()
    const faults = await looksWell('desk-pause-fr')
    const jan = phoneOf(phones, 'Jan')
    await jan.say('hallo')
    await jan.hears('De huurderslijn ligt even stil.')
    await jan.say('brand in de keuken')
    await jan.hears('Bel 112.')
    await desk.getByRole('button', { name: 'Remettre la ligne en route' }).click()
    await desk.getByRole('heading', { name: 'Toute la ligne' }).waitFor()

    await desk.goto('/desk')
    await desk.getByText('Danger (2)').waitFor()
    faults.push(...(await looksWell('desk-fr')))
    await desk.goto('/desk/away')
    faults.push(...(await looksWell('desk-away-fr')))
    expect(faults).toEqual([])
  })
})

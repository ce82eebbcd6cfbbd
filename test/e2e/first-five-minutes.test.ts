import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { noBrowser, openBrowser } from './support/browser.js'
import { figuresOn, RITA, signInAsRita } from './support/council.js'
import { type Demo, openDemo } from './support/demo.js'
import { tabTo } from './support/keyboard.js'
import { axeFaults, pictureOf, sidewaysPx, smallControls } from './support/looks.js'
import { codeOn, phoneOf } from './support/phone.js'
import { answerAsJan, tapAsFatima } from './support/talks.js'

const WIDE = { width: 1280, height: 900 }
const NARROW = { width: 360, height: 740 }
/** Generous: other tests may run beside this one. */
const WAIT_MS = 15_000
const TEST_MS = 180_000

const QUESTION = '/questions/first-better'
const TREND = '/questions/repair-speed-2'
const FOR_ALL = ['/phone', '/sign-in', '/privacy']
const FOR_MEMBERS = [
  ...['/', '/questions', QUESTION, TREND, '/repairs', '/meetings', '/missing', '/words', '/sheet', '/digest'],
]
/** The smallest screen that WCAG 1.4.10 knows, and a page of 1280 at 200 %. */
const SMALLEST = 320
const ZOOMED = 640

/** What a newcomer does after `npm start`, in order: each test goes on from the one before. */
const NAME = `the first five minutes${noBrowser ? ` (skipped: ${noBrowser})` : ''}`

describe.skipIf(noBrowser)(NAME, { timeout: TEST_MS }, () => {
  let demo: Demo
  let browser: Browser
  /** The phones, and the council's page with Rita signed in. */
  let phones: Page
  let council: Page
  /** What the browser complained of since the last test. */
  let complaints: string[] = []

  async function context(options: BrowserContextOptions): Promise<BrowserContext> {
    const made = await browser.newContext({ locale: 'nl-BE', baseURL: demo.url, ...options })
    made.setDefaultTimeout(WAIT_MS)
    made.on('console', (message) => {
      if (message.type() === 'error') complaints.push(`${message.page()?.url()}: ${message.text()}`)
    })
    made.on('weberror', (thrown) => complaints.push(String(thrown.error())))
    made.on('response', (answer) => {
      if (answer.status() >= 400) complaints.push(`${answer.url()} answered ${answer.status()}`)
    })
    return made
  }

  async function figures(path: string): Promise<Record<string, number>> {
    await council.goto(path)
    return figuresOn(council)
  }

  /** Every page at this width, under a name; members' pages as Rita sees them. */
  async function eachPage(width: typeof WIDE, see: (page: Page, name: string) => Promise<void>) {
    for (const page of [phones, council]) await page.setViewportSize(width)
    for (const path of [...FOR_ALL, '/sign-in/code', ...FOR_MEMBERS]) {
      const page = FOR_MEMBERS.includes(path) ? council : phones
      // The code's page knows for whom it is by a cookie; it is the same for a number that nobody has.
      if (path === '/sign-in/code') await askForCode(page)
      else await page.goto(path)
      await see(page, path.slice(1).replaceAll('/', '-') || 'home')
    }
    await phones.goto('/phone')
  }

  async function askForCode(page: Page) {
    await page.goto('/sign-in')
    await page.getByLabel('Uw gsm-nummer').fill('0470 99 99 99')
    await page.getByRole('button', { name: 'Stuur mij een code' }).click()
    await page.getByLabel('Uw code').waitFor()
  }

  beforeAll(async () => {
    ;[demo, browser] = await Promise.all([openDemo(), openBrowser()])
    phones = await (await context({ viewport: WIDE })).newPage()
    council = await (await context({ viewport: WIDE })).newPage()
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

  test('Rita signs in; what tenants say meanwhile shows in the next edition, not at a look', async () => {
    await signInAsRita(council, demo.url, phoneOf(phones, 'Rita'))
    const before = { question: await figures(QUESTION), repairs: await figures('/repairs') }

    await answerAsJan(phones)
    const jan = phoneOf(phones, 'Jan')
    await jan.say('mijn verwarming doet het niet')
    await jan.hears('Genoteerd')
    await tapAsFatima(phones)

    const amina = phoneOf(phones, 'Amina')
    await amina.input.fill('my tap leaks in the kitchen')
    await amina.region.locator('.attach summary').click()
    await amina.region.getByRole('button', { name: 'Photo' }).click()
    await amina.hears(/Noted: \w{4}.*Send YES or NO/s)
    await amina.log.getByRole('img', { name: 'een kraan die lekt' }).waitFor()
    await amina.region.getByRole('button', { name: 'Yes' }).last().click()
    await amina.hears('What should get better first')
    await pictureOf(phones, 'talk')

    const after = { question: await figures(QUESTION), repairs: await figures('/repairs') }
    expect(Object.keys(before.question).length).toBeGreaterThan(0)
    expect(Object.keys(before.repairs).length).toBeGreaterThan(0)
    expect(after).toEqual(before)
    await council.goto('/')
    await council.getByRole('link', { name: 'Blad om mee te nemen' }).click()
    await council.getByRole('heading', { level: 1, name: 'Dit zeggen de huurders' }).waitFor()
    await council.getByText(/^Uitgave \d+, geteld op/).waitFor()
  })

  test('every page fits a small screen, with controls for a thumb', async () => {
    const faults: string[] = []
    await eachPage(NARROW, async (page, name) => {
      for (const width of [SMALLEST, ZOOMED, NARROW.width]) {
        await page.setViewportSize({ ...NARROW, width })
        const sideways = await sidewaysPx(page)
        if (sideways > 0) faults.push(`${name}: scrolls ${sideways} px sideways at ${width}`)
      }
      for (const small of await smallControls(page)) faults.push(`${name}: ${small}`)
      await pictureOf(page, name)
    })
    expect(faults).toEqual([])
  })

  test('axe finds nothing on any page', async () => {
    const faults: string[] = []
    await eachPage(WIDE, async (page, name) => {
      for (const fault of await axeFaults(page)) faults.push(`${name}: ${fault}`)
      await pictureOf(page, name)
    })
    expect(faults).toEqual([])
  })

  test('all of it goes by keyboard', async () => {
    const els = phoneOf(phones, 'Els')
    await tabTo(phones, els.input)
    await phones.keyboard.type('hallo')
    await phones.keyboard.press('Enter')
    await els.hears(/\w/)

    const fatima = phoneOf(phones, 'Fatima')
    await phones.goto('/phone')
    await tabTo(phones, fatima.region.locator('.attach summary'))
    await phones.keyboard.press('Enter')
    await tabTo(phones, fatima.region.getByRole('button', { name: 'Locatie' }))
    await phones.keyboard.press('Enter')
    await fatima.log.getByText('Locatie:').waitFor()

    const rita = phoneOf(phones, 'Rita')
    const previous = await codeOn(rita)
    const page = await (await context({ viewport: WIDE })).newPage()
    await page.goto('/')
    await tabTo(page, page.getByLabel('Uw gsm-nummer'))
    await page.keyboard.type(RITA)
    await page.keyboard.press('Enter')
    const code = await codeOn(rita, previous)
    await tabTo(page, page.getByLabel('Uw code'))
    await page.keyboard.type(code)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Dag Rita.' }).waitFor()
    await page.context().close()
  })

  test('the phones work without JavaScript, one reload an answer', async () => {
    const page = await (await context({ viewport: WIDE, javaScriptEnabled: false })).newPage()
    await page.goto('/phone')
    const marcel = phoneOf(page, 'Marcel')
    await marcel.say('oui')
    await expect
      .poll(
        async () => {
          await page.getByRole('link', { name: 'Opnieuw laden' }).click()
          return marcel.log.innerText()
        },
        { timeout: WAIT_MS, interval: 300 },
      )
      .toMatch(/oui[\s\S]*Merci/)
    await page.context().close()
  })
})

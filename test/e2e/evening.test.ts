import { readFileSync } from 'node:fs'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DAY } from '../../src/domain/clock.js'
import { noBrowser, openBrowser } from './support/browser.js'
import { RITA, signInAsEls } from './support/council.js'
import { type Demo, openDemo } from './support/demo.js'
import { tabTo } from './support/keyboard.js'
import { axeFaults, faultsOf, pictureOf } from './support/looks.js'
import { codeOn, phoneOf } from './support/phone.js'

const WIDE = { width: 1280, height: 900 }
const NARROW = { width: 360, height: 740 }
const WAIT_MS = 15_000
const TEST_MS = 120_000

/** A council member's evening, as she lives it: each test goes on from the one before. Nothing needs a script. */
const NAME = `a member's evening${noBrowser ? ` (skipped: ${noBrowser})` : ''}`

describe.skipIf(noBrowser)(NAME, { timeout: TEST_MS }, () => {
  let demo: Demo
  let browser: Browser
  let phones: Page
  /** Rita's phone, and what it remembers. */
  let rita: Page

  async function pageWith(options: BrowserContextOptions): Promise<Page> {
    const context = await browser.newContext({ baseURL: demo.url, ...options })
    context.setDefaultTimeout(WAIT_MS)
    return context.newPage()
  }

  beforeAll(async () => {
    ;[demo, browser] = await Promise.all([openDemo(), openBrowser()])
    phones = await pageWith({ viewport: WIDE })
    await phones.goto('/phone')
    rita = await pageWith({ viewport: NARROW, locale: 'nl-BE', javaScriptEnabled: false })
  }, TEST_MS)

  afterAll(async () => {
    await browser?.close()
    await demo?.close()
  })

  test('on her phone, in Dutch, without a script: from the code to the sheet in her hand', async () => {
    await rita.goto('/')
    await rita.getByLabel('Uw gsm-nummer').fill(RITA)
    await rita.getByRole('button', { name: 'Stuur mij een code' }).click()
    await rita.getByLabel('Uw code').fill(await codeOn(phoneOf(phones, 'Rita')))
    await rita.getByLabel(/Onthoud dit toestel 90 dagen/).check()
    await rita.getByRole('button', { name: 'Aanmelden' }).click()

    // Five minutes: what they say, what the company answers, what is broken, whom we miss, what to ask.
    await rita.getByRole('heading', { level: 1, name: 'Dag Rita. Dit zeggen de huurders.' }).waitFor()
    for (const name of ['Wat antwoordt', 'Wat is er het vaakst kapot?', 'Wie horen wij weinig?'])
      await rita.getByRole('heading', { level: 2, name }).waitFor()
    expect(await rita.locator('.ask li').count()).toBe(3)
    await rita.getByRole('link', { name: 'Meer over deze vraag' }).click()
    await rita.getByText('Toon de tabel').first().click()
    await rita.getByRole('table').first().waitFor()
    await rita.getByRole('link', { name: 'Wie ontbreekt' }).click()
    await rita.getByText('Weinig gehoord', { exact: true }).first().waitFor()
    await rita.getByRole('link', { name: 'In hun woorden' }).click()
    expect(await rita.locator('blockquote').count()).toBeGreaterThan(0)

    await rita.goto('/')
    await rita.getByRole('link', { name: 'Blad om mee te nemen' }).click()
    const [download] = await Promise.all([
      rita.waitForEvent('download'),
      rita.getByRole('link', { name: 'Bewaar als PDF' }).click(),
    ])
    expect(pagesIn(readFileSync(await download.path()))).toBe(1)
    // Printed from the browser it is one page of A4 as well, in large letters, without the menu.
    const printed = await rita.pdf({ format: 'A4' })
    expect(pagesIn(printed)).toBe(1)
    await rita.emulateMedia({ media: 'print' })
    expect(await rita.getByRole('navigation').first().isVisible()).toBe(false)
  })

  test('the next time, on a desktop in French: no code, by keyboard, the same edition', async () => {
    const kept = await rita.context().storageState()
    const session = kept.cookies.find(({ name }) => name === 'hl_session')
    expect((session?.expires ?? 0) * 1000 - Date.now()).toBeGreaterThan(89 * DAY)
    const desktop = await pageWith({ viewport: WIDE, locale: 'fr-BE', storageState: kept })
    await desktop.goto('/')
    await tabTo(desktop, desktop.getByRole('link', { name: 'Français' }))
    await desktop.keyboard.press('Enter')
    await desktop.getByRole('heading', { level: 1, name: 'Bonjour Rita.' }).waitFor()
    expect(await axeFaults(desktop)).toEqual([])
    await pictureOf(desktop, 'home-fr')
    await tabTo(desktop, desktop.getByRole('link', { name: 'Feuille à emporter' }))
    await desktop.keyboard.press('Enter')
    await desktop.getByRole('heading', { level: 1, name: 'Voici ce que disent les locataires' }).waitFor()
    await pictureOf(desktop, 'sheet-fr')
    await desktop.goto('/digest')
    await tabTo(desktop, desktop.getByRole('radio', { name: 'Pas de message' }))
    await desktop.keyboard.press('ArrowDown')
    await desktop.getByRole('button', { name: 'Enregistrer' }).press('Enter')
    await desktop.getByRole('status').waitFor()
    expect(await desktop.getByRole('radio', { name: 'Un SMS' }).isChecked()).toBe(true)
    await desktop.context().close()
  })

  test('the coordinator names themes, asks about a sentence, and says what was done; her pages fit too', async () => {
    const faults: string[] = []
    const els = await pageWith({ viewport: WIDE, locale: 'nl-BE' })
    await signInAsEls(els, demo.url, phoneOf(phones, 'Els'))
    const paths = [
      ['/draft', 'draft'],
      ['/draft/words', 'draft-words'],
      ['/draft/words/better-first-2?theme=repairs', 'draft-words-of'],
      ['/draft/follow-ups', 'draft-follow-ups'],
    ] as const
    for (const [path, name] of paths) {
      await els.goto(path)
      faults.push(...(await faultsOf(els, name)))
    }
    expect(faults).toEqual([])
    await els.getByText('Schrijf iets op').first().click()
    await els.getByLabel('In het Nederlands').first().fill('Wij bespraken dit op de samenkomst.')
    await els.getByRole('button', { name: 'Bewaar' }).first().click()
    await els.getByText('Bewaard.').waitFor()
    await els.goto('/draft')
    await els.getByRole('button', { name: 'Maak nu een uitgave' }).click()
    await els.getByText(/Wat ermee gebeurde:/).waitFor()
    await els.getByRole('button', { name: 'Goedkeuren en tonen' }).click()
    await els.getByText('Leden zien ze nu.').waitFor()
    await els.context().close()
  })
})

/** How many pages a PDF has. */
function pagesIn(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}

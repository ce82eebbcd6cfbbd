import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { noBrowser, openBrowser } from './support/browser.js'
import { signInAsEls } from './support/council.js'
import { type Demo, openDemo } from './support/demo.js'
import { tabTo } from './support/keyboard.js'
import { axeFaults, sidewaysPx, smallControls } from './support/looks.js'
import { phoneOf } from './support/phone.js'

const SCREENSHOTS = fileURLToPath(new URL('../screenshots/', import.meta.url))
const WIDE = { width: 1280, height: 900 }
const NARROW = { width: 360, height: 740 }
const WAIT_MS = 15_000
const TEST_MS = 120_000

/** A coordinator at her desk and with her phone: each test goes on from the one before. Her pages have no script. */
const NAME = `a coordinator in the browser${noBrowser ? ` (skipped: ${noBrowser})` : ''}`

describe.skipIf(noBrowser)(NAME, { timeout: TEST_MS }, () => {
  let demo: Demo
  let browser: Browser
  let phones: Page
  let els: Page
  const faults: string[] = []

  /** Looks at the page as it is, at a desk in French and on a phone in Dutch: axe is content, it fits, a thumb hits. */
  async function see(name: string): Promise<void> {
    await els.setViewportSize(WIDE)
    await els.goto(inLanguage('fr'))
    for (const fault of await axeFaults(els)) faults.push(`${name}: ${fault}`)
    await els.screenshot({ path: `${SCREENSHOTS}${name}-1280.png`, fullPage: true })
    await els.setViewportSize(NARROW)
    await els.goto(inLanguage('nl'))
    const sideways = await sidewaysPx(els)
    if (sideways > 0) faults.push(`${name}: scrolls ${sideways} px sideways`)
    for (const small of await smallControls(els)) faults.push(`${name}: ${small}`)
    await els.screenshot({ path: `${SCREENSHOTS}${name}-360.png`, fullPage: true })
  }

  function inLanguage(language: string): string {
    const url = new URL(els.url())
    url.searchParams.set('lang', language)
    return url.href
  }

  beforeAll(async () => {
    mkdirSync(SCREENSHOTS, { recursive: true })
    ;[demo, browser] = await Promise.all([openDemo(), openBrowser()])
    const context = await browser.newContext({ locale: 'nl-BE', baseURL: demo.url, viewport: WIDE })
    context.setDefaultTimeout(WAIT_MS)
    phones = await context.newPage()
    els = await context.newPage()
    await phones.goto('/phone')
    await signInAsEls(els, demo.url, phoneOf(phones, 'Els'))
  }, TEST_MS)

  afterAll(async () => {
    await browser?.close()
    await demo?.close()
  })

  test('writes a question, sees how it arrives, tries it and sends it; a phone gets it', async () => {
    await els.getByRole('link', { name: 'Vraag stellen' }).click()
    await see('compose')
    await els.getByRole('button', { name: 'Nieuwe vraag' }).click()

    // By keyboard: the first fields, and the button that Enter presses.
    await tabTo(els, els.getByRole('radio', { name: 'Ja of nee' }))
    await els.keyboard.press('ArrowDown')
    await els.keyboard.press('ArrowDown')
    expect(await els.getByRole('radio', { name: 'Kiezen uit een lijst' }).isChecked()).toBe(true)
    await tabTo(els, els.getByLabel('Nederlands').first())
    await els.keyboard.type('Hebt u ideeën voor de tuin?')
    await els.getByRole('button', { name: 'Bewaar en kijk na' }).click()
    await els.getByText('Schrijf minstens twee antwoorden.').waitFor()
    await see('compose-form')

    await els.getByLabel('Antwoord 1, Nederlands').fill('meer bloemen')
    await els.getByLabel('Antwoord 1, Frans').fill('plus de fleurs')
    await els.getByLabel('Antwoord 2, Nederlands').fill('een bank')
    await els.getByLabel('Frans', { exact: true }).first().fill('Une idée pour le jardin ?')
    await els.getByRole('button', { name: 'Bewaar en kijk na' }).click()
    await els.getByRole('heading', { level: 1, name: 'Nakijken en versturen' }).waitFor()
    await els.getByText('Voorstel: “voorstellen”').waitFor()
    await els.getByRole('button', { name: 'Neem alle voorstellen voor letters over' }).click()
    await els.getByText('De voorstellen zijn overgenomen.').waitFor()
    await els
      .getByText('Hebt u voorstellen voor de tuin? Stuur een cijfer: 1 meer bloemen, 2 een bank.')
      .first()
      .waitFor()
    await see('compose-check')

    await els.getByRole('button', { name: 'Stuur naar de eigen gsm' }).click()
    await phoneOf(phones, 'Els').hears(/PROEF, alleen voor het team\.[\s\S]*Hebt u voorstellen/)

    await els.getByRole('button', { name: 'Verstuur nu' }).click()
    await els.getByRole('heading', { level: 1, name: 'Hebt u voorstellen voor de tuin?' }).waitFor()
    const jan = phoneOf(phones, 'Jan')
    await jan.hears('Stuur JA of NEE')
    await jan.say('ja')
    await jan.hears(/eerst beter/)
    await jan.say('2')
    await jan.hears('Hebt u voorstellen voor de tuin?')
    await jan.say('2')
    await jan.hears('Dank u voor uw antwoord.')
    await els.getByRole('link', { name: 'Kijk opnieuw' }).click()
    await els.getByText('beantwoord').waitFor()
    await see('round')
    await els.getByRole('button', { name: 'Pauzeer' }).click()
    await els.getByRole('button', { name: 'Ga verder' }).waitFor()
    expect(faults).toEqual([])
  })

  test('announces a meeting for one place, at a time', async () => {
    await els.goto('/compose')
    await els.getByRole('button', { name: 'Nieuwe samenkomst' }).click()
    await els.getByLabel('Nederlands').first().fill('lift en poets')
    const inThreeWeeks = new Date(Date.now() + 21 * 86_400_000).toISOString().slice(0, 10)
    await els.getByLabel('Begint').fill(`${inThreeWeeks}T14:00`)
    await els.getByLabel('Eindigt').fill(`${inThreeWeeks}T16:00`)
    await els.getByLabel('Waar?').fill('Zaal Duinhof, Kerkstraat 1, Koksijde')
    await els.getByRole('radio', { name: 'Alleen deze plaatsen:' }).check()
    await els.getByRole('checkbox', { name: 'Koksijde' }).check()
    await els.getByRole('button', { name: 'Bewaar en kijk na' }).click()
    await els.getByText(/Gekozen mensen: \d+\. Hun huizen: \d+\./).waitFor()
    await els
      .getByText(/Samenkomst: lift en poets, .* 14 tot 16 u\. Zaal Duinhof/)
      .first()
      .waitFor()
    await els.getByLabel('Dag en uur').fill(`${inThreeWeeks}T15:00`)
    await els.getByRole('button', { name: 'Verstuur op dit moment' }).click()
    await els.getByText('Op dat moment is de vraag gesloten of de samenkomst voorbij.').waitFor()
    await els.getByLabel('Dag en uur').fill(`${inThreeWeeks}T10:00`)
    await els.getByRole('button', { name: 'Verstuur op dit moment' }).click()
    await els.getByText('Het staat klaar voor dat moment.').waitFor()
    await see('compose-scheduled')
    await els.goto('/compose')
    await els.getByRole('heading', { name: 'Vertrekt later' }).waitFor()
    expect(faults).toEqual([])
  })
})

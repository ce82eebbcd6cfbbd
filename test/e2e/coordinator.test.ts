import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { BAD_ROWS, homesFile } from '../support/homes-file.js'
import { noBrowser, openBrowser } from './support/browser.js'
import { signIn } from './support/council.js'
import { type Demo, openDemo } from './support/demo.js'
import { pressByKeyboard, tabTo } from './support/keyboard.js'
import { faultsOf } from './support/looks.js'
import { phoneOf } from './support/phone.js'

const WIDE = { width: 1280, height: 900 }
/** Generous: other tests may run beside this one. */
const WAIT_MS = 15_000
const TEST_MS = 120_000

const ELS = '0470 00 00 50'
const NAME = `a coordinator's morning${noBrowser ? ` (skipped: ${noBrowser})` : ''}`

/** At her desk, on a phone and on a screen: each test goes on from the one before. Her pages have no script. */
describe.skipIf(noBrowser)(NAME, { timeout: TEST_MS }, () => {
  let demo: Demo
  let browser: Browser
  let phones: Page
  let els: Page
  let faults: string[] = []

  async function page(): Promise<Page> {
    const context = await browser.newContext({
      locale: 'nl-BE',
      baseURL: demo.url,
      viewport: WIDE,
    })
    context.setDefaultTimeout(WAIT_MS)
    context.on('weberror', (thrown) => faults.push(String(thrown.error())))
    context.on('response', (answer) => {
      if (answer.status() >= 400 && answer.status() !== 422)
        faults.push(`${answer.url()}: ${answer.status()}`)
    })
    return context.newPage()
  }

  /** Looks at the page as it is, and keeps a picture. */
  async function see(name: string): Promise<void> {
    faults.push(...(await faultsOf(els, name)))
  }

  beforeAll(async () => {
    ;[demo, browser] = await Promise.all([openDemo(), openBrowser()])
    phones = await page()
    els = await page()
    await phones.goto('/phone')
  }, TEST_MS)

  afterAll(async () => {
    await browser?.close()
    await demo?.close()
  })

  afterEach(() => {
    const found = faults
    faults = []
    expect(found).toEqual([])
  })

  test('danger is at the top, and taken by keyboard; a person is answered, and her answer comes back', async () => {
    await signIn(els, phoneOf(phones, 'Els'), ELS, 'Dag Els.')
    expect(new URL(els.url()).pathname).toBe('/desk')
    expect(await els.getByRole('heading', { level: 2 }).first().innerText()).toBe('Gevaar (1)')
    await els.getByText('Te laat:').waitFor()
    await see('desk')

    await tabTo(els, els.getByRole('button', { name: 'Ik heb het' }))
    await els.keyboard.press('Enter')
    await els.getByRole('status').getByText('Goed.').waitFor()
    await els.getByText('Op de eigen naam').first().waitFor()

    await els.getByRole('link', { name: /^Marcel/ }).click()
    await see('desk-item')
    await els.getByRole('link', { name: 'Naar het gesprek' }).click()
    expect(await els.getByText('lampe').count()).toBe(0)
    await els.getByLabel('Waarom?').selectOption({ label: 'Vraagt ons iets' })
    await see('desk-reason')
    await els.getByRole('button', { name: 'Open het gesprek' }).click()
    await els.getByText('Quand est-ce que la lampe').waitFor()
    expect(els.url()).not.toMatch(/\+32|Marcel/)
    await see('desk-person')

    await els.getByLabel('Of eigen woorden').fill('La lampe sera réparée lundi. Ça va pour vous?')
    await els.getByRole('button', { name: 'Kijk het na' }).click()
    await els.getByText('Met een sms, in delen: 1.').waitFor()
    await see('desk-preview')
    await els.getByRole('button', { name: 'Stuur', exact: true }).click()
    await els.getByText('Het antwoord is weg.').waitFor()

    const marcel = phoneOf(phones, 'Marcel')
    await marcel.has('Els de la ligne des locataires: La lampe sera réparée lundi.')
    await marcel.say('oui, lundi matin')
    await marcel.has('Merci. La personne qui vous a écrit le lit.')

    await els.goto('/desk')
    const answers = els.locator('section', {
      has: els.getByRole('heading', { name: 'Antwoord aan ons (1)' }),
    })
    await answers.getByRole('link', { name: /^Marcel/ }).click()
    await els.getByText('oui, lundi matin').waitFor()
    await els.getByLabel('Wat kwam ervan?').selectOption({ label: 'Geantwoord' })
    await els.getByRole('button', { name: 'Klaar' }).click()
    await els.getByRole('status').getByText('Klaar.').waitFor()
    expect(await els.getByRole('heading', { name: 'Antwoord aan ons' }).count()).toBe(0)
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
  })

  test('200 homes come in from a file with five bad rows: named, left out when ticked, counted', async () => {
    await els.getByRole('link', { name: 'Mensen', exact: true }).click()
    await els.getByLabel('CSV-bestand').setInputFiles({
      name: 'huurders.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(homesFile(200)),
    })
    await see('people')
    await pressByKeyboard(els, els.getByRole('button', { name: 'Bekijk wat er verandert' }))
    await els.getByText('huurders.csv: 195 goede rijen. Er is nog niets veranderd.').waitFor()
    await els.getByText('Nieuw: 195', { exact: true }).waitFor()
    await els.getByText('Woningen zonder gsm-nummer: 5.').waitFor()
    const bad = els.locator('section', { has: els.getByRole('heading', { name: 'Foute rijen: 5' }) })
    expect(await bad.getByRole('listitem').allInnerTexts()).toEqual(BAD_ROWS)
    await see('people-preview')

    // Not ticked: nothing is taken, by the browser nor by the server.
    const take = els.getByRole('button', { name: 'Neem dit over' })
    await pressByKeyboard(els, take)
    expect(await els.getByRole('heading', { level: 1 }).innerText()).toBe('Wat dit bestand verandert')
    await els.locator('form.card input[name=bad]').evaluate((box) => box.removeAttribute('required'))
    await pressByKeyboard(els, take)
    await els.getByRole('alert').getByText('Er is niets overgenomen.').waitFor()
    await tabTo(els, els.getByLabel('Neem de andere rijen over.'))
    await els.keyboard.press('Space')
    await pressByKeyboard(els, take)
    await els.getByRole('heading', { level: 1, name: 'Overgenomen' }).waitFor()
    expect(await els.getByRole('status').getByRole('listitem').allInnerTexts()).toEqual([
      'Nieuw: 195',
      'Woningen zonder gsm-nummer: 5. Ze tellen mee als woning en voor een bezoek.',
    ])
    await els.getByText('Foute rijen die wegbleven: 5.').waitFor()
    await see('people-done')

    await els.getByRole('link', { name: 'Naar de mensen' }).click()
    await tabTo(els, els.getByLabel('Wie zoekt u?'))
    await els.keyboard.type('Nieuw117')
    await els.keyboard.press('Enter')
    await els.getByRole('heading', { name: 'Gevonden: 1', exact: true }).waitFor()
    await pressByKeyboard(els, els.getByRole('link', { name: 'Nieuw117' }))
    await els.getByRole('heading', { level: 1, name: 'Nieuw117, Nieuwhof, Koksijde' }).waitFor()

    // Made one with somebody else by mistake, and two again.
    await els.getByLabel('Wie is de andere?').fill('Nieuw118')
    await els.keyboard.press('Enter')
    await els.getByLabel('Het is dezelfde persoon.').check()
    await pressByKeyboard(els, els.getByRole('button', { name: 'Maak er één van' }))
    await els.getByText('Het is nu één persoon.').waitFor()
    await pressByKeyboard(els, els.getByText('Dit zijn twee mensen'))
    await see('people-card')
    await els.getByRole('checkbox', { name: '0470 01 01 18' }).check()
    await els.getByLabel('Voornaam van de andere').fill('Nieuw118')
    await els.getByRole('checkbox', { name: 'Ik heb dit nagekeken.', exact: true }).check()
    await pressByKeyboard(els, els.getByRole('button', { name: 'Maak er twee van' }))
    await els.getByText('Het zijn nu twee mensen.').waitFor()
    await els.getByRole('link', { name: 'Naar de andere' }).click()
    await els.getByRole('heading', { level: 1, name: 'Nieuw118, Nieuwhof, Koksijde' }).waitFor()
  })

  test('she lays the line down with one button; who writes is told so, danger is answered; in French', async () => {
    await els.goto('/desk/pause?lang=fr')
    await els.getByRole('button', { name: 'Mettre toute la ligne en pause' }).click()
    await els.getByRole('heading', { name: 'La ligne est en pause' }).waitFor()
    await see('desk-pause-fr')
    const jan = phoneOf(phones, 'Jan')
    await jan.say('hallo')
    await jan.has('De huurderslijn ligt even stil.')
    await jan.say('brand in de keuken')
    await jan.has('Bel 112.')
    await els.getByRole('button', { name: 'Remettre la ligne en route' }).click()
    await els.getByRole('heading', { name: 'Toute la ligne' }).waitFor()

    await els.goto('/desk')
    await els.getByText('Danger (2)').waitFor()
    await see('desk-fr')
    await els.goto('/desk/away')
    await see('desk-away-fr')
  })
})

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { smtpDouble } from '../support/smtp-double.js'
import { noBrowser, openBrowser } from './support/browser.js'
import { signIn } from './support/council.js'
import { type Demo, openDemo } from './support/demo.js'
import { pressByKeyboard, tabTo } from './support/keyboard.js'
import { faultsOf } from './support/looks.js'
import { phoneOf } from './support/phone.js'

const WIDE = { width: 1280, height: 900 }
const WAIT_MS = 15_000
const TEST_MS = 120_000

const NADIA = '0470 00 00 52'
const COMPANY = new URL('../../data/company.json', import.meta.url)
const DAY_MS = 86_400_000
const NAME = `the repair desk's week${noBrowser ? ` (skipped: ${noBrowser})` : ''}`

/** Nadia works in French, with a keyboard; each test goes on from the one before. */
describe.skipIf(noBrowser)(NAME, { timeout: TEST_MS }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'huurderslijn-company-'))
  let mail: Awaited<ReturnType<typeof smtpDouble>>
  let demo: Demo
  let browser: Browser
  let phones: Page
  let nadia: Page
  let faults: string[] = []

  async function page(): Promise<Page> {
    const options = { locale: 'nl-BE', baseURL: demo.url, viewport: WIDE }
    const context = await browser.newContext(options)
    context.setDefaultTimeout(WAIT_MS)
    return context.newPage()
  }

  async function see(name: string): Promise<void> {
    faults.push(...(await faultsOf(nadia, name)))
  }

  beforeAll(async () => {
    mail = await smtpDouble()
    const company = JSON.parse(readFileSync(COMPANY, 'utf8')) as object
    const file = join(folder, 'company.json')
    writeFileSync(file, JSON.stringify({ ...company, repairEmail: 'herstel@example.org' }))
    const settings = { COMPANY_FILE: file, SMTP_URL: mail.url }
    ;[demo, browser] = await Promise.all([openDemo(settings), openBrowser()])
    phones = await page()
    nadia = await page()
    await phones.goto('/phone')
  }, TEST_MS)

  afterAll(async () => {
    await browser?.close()
    await demo?.close()
    await mail?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  afterEach(() => {
    const found = faults
    faults = []
    expect(found).toEqual([])
  })

  test('one is urgent and leaves at once, the others with the week; each is planned, done, and told', async () => {
    const fatima = phoneOf(phones, 'Fatima')
    await fatima.say('kraan lekt in de badkamer, bel 0470 00 00 02')
    await fatima.has('Genoteerd')

    await signIn(nadia, phoneOf(phones, 'Nadia'), NADIA, 'Te herstellen')
    await nadia.goto('/repair-desk?lang=fr')
    await nadia.getByRole('heading', { level: 1, name: 'À réparer' }).waitFor()
    const before = Number(/\d+/.exec(await nadia.getByText(/^Réparations : \d+$/).innerText())?.[0])
    expect(before).toBeGreaterThan(3)
    await see('repair-desk-fr')

    const hers = nadia.getByRole('listitem').filter({ hasText: 'badkamer' }).getByRole('link').first()
    await pressByKeyboard(nadia, hers)
    await nadia.getByRole('heading', { name: 'Est-ce urgent ?' }).waitFor()
    const number = /Réparation (\w{4})/.exec(await nadia.title())?.[1] ?? 'none'
    await see('repair-concern-fr')
    await pressByKeyboard(nadia, nadia.getByRole('button', { name: 'Envoyer tout de suite' }))
    await nadia.getByRole('status').getByText('L’e-mail est parti.').waitFor()
    await nadia.getByRole('heading', { name: 'Transmis', exact: true }).waitFor()
    await fatima.has(`Herstelling ${number} is nu doorgegeven`)
    expect(mail.received.map(({ to }) => to)).toEqual([['herstel@example.org']])
    const urgent = mail.received[0]?.data ?? ''
    expect(urgent).toContain(`Subject: DRINGEND te herstellen: ${number}`)
    for (const secret of ['0470', 'Fatima']) expect(urgent).not.toContain(secret)

    await nadia.goto('/repair-desk')
    await pressByKeyboard(nadia, nadia.getByRole('button', { name: `Envoyer la liste (${before - 1})` }))
    await nadia
      .getByRole('status')
      .getByText(`L’e-mail est parti. Transmises : ${before - 1}.`)
      .waitFor()
    await nadia.getByText('Il n’y a rien ici.').waitFor()
    expect(mail.received).toHaveLength(2)
    expect(mail.received[1]?.data).toContain('to-repair.csv')

    await nadia.goto(`/repair-desk?state=seen`)
    await nadia.getByRole('link', { name: new RegExp(`^${number}`) }).click()
    const day = new Date(Date.now() + 3 * DAY_MS).toISOString().slice(0, 10)
    await tabTo(nadia, nadia.getByLabel('Quel jour ?'))
    await nadia.getByLabel('Quel jour ?').fill(day)
    await pressByKeyboard(nadia, nadia.getByRole('button', { name: 'Prévu ce jour-là' }))
    await nadia.getByRole('status').getByText('Un message part').waitFor()
    await fatima.has(`Herstelling ${number}: IJzer & Zee komt op`)
    await pressByKeyboard(nadia, nadia.getByRole('button', { name: 'Terminé' }))
    await nadia.getByRole('heading', { name: 'Terminé' }).waitFor()
    await fatima.has(`Herstelling ${number} is klaar`)
  })

  test('a mail server that is gone leaves all as it was, and the page says what to do', async () => {
    const jan = phoneOf(phones, 'Jan')
    await jan.say('verwarming doet het niet')
    await jan.has('Genoteerd')
    await mail.close()
    await nadia.goto('/repair-desk')
    await nadia.getByRole('button', { name: /^Envoyer la liste/ }).click()
    await nadia.getByRole('alert').getByText('L’e-mail n’est pas parti. Rien n’a changé.').waitFor()
    await nadia.getByText('Réparations : 1').waitFor()
    await see('repair-desk-refused-fr')
    await nadia.getByText('Ou transmettez la liste vous-même').click()
    await nadia.getByRole('button', { name: 'Les 1 sont transmises' }).click()
    await nadia.getByRole('status').getByText('Transmises : 1.').waitFor()
  })
})

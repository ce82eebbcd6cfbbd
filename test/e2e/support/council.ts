import type { Page } from 'playwright-core'
import { codeOn, type PhoneInHand } from './phone.js'

export const RITA = '0470 00 00 01'
const ELS = '0470 00 00 50'

/** Signs in with the code that comes on her phone; `greeting` begins the heading of her first page. */
export async function signIn(
  page: Page,
  phone: PhoneInHand,
  number: string,
  greeting: string,
  url = '/',
): Promise<void> {
  await page.goto(url)
  await page.getByLabel('Uw gsm-nummer').fill(number)
  await page.getByRole('button', { name: 'Stuur mij een code' }).click()
  await page.getByLabel('Uw code').fill(await codeOn(phone))
  await page.getByRole('button', { name: 'Aanmelden' }).click()
  await page.getByRole('heading', { level: 1, name: greeting }).waitFor()
}

/** Signs in on the council's page as Rita, with the code that comes on her phone. */
export async function signInAsRita(council: Page, url: string, phone: PhoneInHand): Promise<void> {
  await signIn(council, phone, RITA, 'Dag Rita.', url)
}

/** Signs in as Els, the coordinator. */
export async function signInAsEls(council: Page, url: string, phone: PhoneInHand): Promise<void> {
  await signIn(council, phone, ELS, '', url)
  await council.getByRole('link', { name: 'Vraag stellen' }).waitFor()
}

/** The households in a table or beside the bars on this page, by what they said. */
export async function figuresOn(page: Page): Promise<Record<string, number>> {
  const rows = await page.locator('.bars li').all()
  const figures = await Promise.all(
    rows.map(async (row) => {
      const label = await row.locator('.what').innerText()
      return [label, Number(await row.locator('.number').innerText())] as const
    }),
  )
  return Object.fromEntries(figures)
}

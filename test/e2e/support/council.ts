import type { Page } from 'playwright-core'
import { codeOn, type PhoneInHand } from './phone.js'

export const RITA = '0470 00 00 01'
const ELS = '0470 00 00 50'

/** Signs in on the council's page as Rita, with the code that comes on her phone. */
export async function signInAsRita(council: Page, url: string, phone: PhoneInHand): Promise<void> {
  await signIn(council, url, phone, RITA)
  await council.getByRole('heading', { level: 1, name: 'Dag Rita.' }).waitFor()
}

/** Signs in as Els, the coordinator. */
export async function signInAsEls(council: Page, url: string, phone: PhoneInHand): Promise<void> {
  await signIn(council, url, phone, ELS)
  await council.getByRole('link', { name: 'Vraag stellen' }).waitFor()
}

async function signIn(council: Page, url: string, phone: PhoneInHand, number: string): Promise<void> {
  await council.goto(url)
  await council.getByLabel('Uw gsm-nummer').fill(number)
  await council.getByRole('button', { name: 'Stuur mij een code' }).click()
  await council.getByLabel('Uw code').fill(await codeOn(phone))
  await council.getByRole('button', { name: 'Aanmelden' }).click()
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

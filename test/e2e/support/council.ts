import type { Page } from 'playwright-core'
import { codeOn, type PhoneInHand } from './phone.js'

export const RITA = '0470 00 00 01'

/** Signs in on the council's page as Rita, with the code that comes on her phone. */
export async function signInAsRita(council: Page, url: string, phone: PhoneInHand): Promise<void> {
  await council.goto(url)
  await council.getByLabel('Uw gsm-nummer').fill(RITA)
  await council.getByRole('button', { name: 'Stuur mij een code' }).click()
  await council.getByLabel('Uw code').fill(await codeOn(phone))
  await council.getByRole('button', { name: 'Aanmelden' }).click()
  await council.getByRole('heading', { level: 1, name: 'Dag Rita.' }).waitFor()
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

import type { Locator, Page } from 'playwright-core'

/** One made-up phone on the page, used as its owner would. */
export interface PhoneInHand {
  region: Locator
  input: Locator
  log: Locator
  /** Types and sends. */
  say(text: string): Promise<void>
  /** Waits until the newest message of the line holds these words; gives it whole. */
  hears(text: string | RegExp): Promise<string>
  /** Waits until one of them does: a question of the round may come after it. */
  has(text: string | RegExp): Promise<void>
}

export function phoneOf(page: Page, name: string): PhoneInHand {
  const region = page.getByRole('region', { name, exact: true })
  const input = region.getByRole('textbox')
  const log = region.getByRole('log')
  return {
    region,
    input,
    log,
    async say(text) {
      await input.fill(text)
      await region.locator('.write > button').click()
    },
    async hears(text) {
      const newest = log.locator('.bubble').last().and(log.locator('.them')).locator('.said')
      const heard = newest.filter({ hasText: text })
      await heard.waitFor()
      return heard.innerText()
    },
    has: (text) => log.locator('.bubble.them .said').filter({ hasText: text }).last().waitFor(),
  }
}

/** The code that came last on this phone; waits for another one than `previous`. */
export async function codeOn(phone: PhoneInHand, previous = 'none'): Promise<string> {
  const code = new RegExp(`\\b(?!${previous} )\\d{6} is uw code`)
  // A question of the round may come after it: it is not always what came last.
  const heard = phone.log.locator('.bubble.them .said').filter({ hasText: code }).last()
  await heard.waitFor()
  return /\d{6}/.exec(await heard.innerText())?.[0] ?? ''
}

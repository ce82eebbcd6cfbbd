import type { Locator, Page } from 'playwright-core'

const STEPS_MAX = 80

/** Goes there with the Tab key alone; fails when it cannot be reached, or when nobody sees that it is. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let step = 0; step < STEPS_MAX; step++) {
    await page.keyboard.press('Tab')
    if ((await target.and(page.locator(':focus')).count()) === 0) continue
    const outline = await page.evaluate<string>('getComputedStyle(document.activeElement).outlineStyle')
    if (outline === 'none') throw new Error(`No outline on ${target}`)
    return
  }
  throw new Error(`${target} cannot be reached with ${STEPS_MAX} times Tab`)
}

/** Goes there with Tab, and presses Enter. */
export async function pressByKeyboard(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press('Enter')
}

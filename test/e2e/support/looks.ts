import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** WCAG 2.5.5: what a thumb can hit. */
const TOUCH_PX = 44

/** Links in running text may be small (WCAG 2.5.8); these are what a page is worked with. */
const CONTROLS = 'button, input:not([type=hidden]), summary, nav a, .name, .onward, h2 > a, .first a'

/** Every fault that axe sees, a line each. */
export async function axeFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ html }) => html).join('; ')})`,
  )
}

/** How far the page scrolls sideways. */
export async function sidewaysPx(page: Page): Promise<number> {
  return page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth')
}

/** Controls too small for a thumb, a line each. */
export async function smallControls(page: Page): Promise<string[]> {
  const controls = await page.locator(CONTROLS).filter({ visible: true }).all()
  const lines = await Promise.all(
    controls.map(async (control) => {
      const box = await control.boundingBox()
      if (!box || (box.height >= TOUCH_PX && box.width >= TOUCH_PX)) return []
      return [`${Math.round(box.width)} x ${Math.round(box.height)}: ${await control.innerText()}`]
    }),
  )
  return lines.flat()
}

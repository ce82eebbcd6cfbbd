import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** WCAG 2.5.5: what a thumb can hit. */
const TOUCH_PX = 44

/** Links in running text may be small (WCAG 2.5.8); these are what a page is worked with. */
const CONTROLS =
  'button, input:not([type=hidden], [type=radio], [type=checkbox]), .choice label, select, textarea, summary, nav a, .name, .onward, h2 > a, .first a'

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
  // In one go: a form has a hundred of them.
  return page.evaluate<string[]>(`
    [...document.querySelectorAll(${JSON.stringify(CONTROLS)})].flatMap((control) => {
      const { width, height } = control.getBoundingClientRect()
      const isShown = control.checkVisibility({ visibilityProperty: true }) && width > 0 && height > 0
      if (!isShown || (width >= ${TOUCH_PX} && height >= ${TOUCH_PX})) return []
      return [Math.round(width) + ' x ' + Math.round(height) + ': ' + (control.innerText || control.name)]
    })`)
}

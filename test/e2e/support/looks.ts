import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** WCAG 2.5.5: what a thumb can hit. */
const TOUCH_PX = 44

/** Links in running text may be small (WCAG 2.5.8); these are what a page is worked with. */
const CONTROLS =
  'button, input:not([type=hidden], [type=radio], [type=checkbox]), .choice label, select, textarea, summary, nav a, .name, .onward, h2 > a, .first a'

/** Every fault that axe sees, a line each. */
export async function axeFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    // What it finds nothing wrong with need not be told, which takes most of its time.
    .options({ resultTypes: ['violations'] })
    .analyze()
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

/** Where pictures of pages are kept, to be looked at. */
const SCREENSHOTS = fileURLToPath(new URL('../../screenshots/', import.meta.url))

/** Keeps a picture of the whole page under its name and its width; not where nobody is there to look at it. */
export async function pictureOf(page: Page, name: string): Promise<void> {
  if (process.env.CI) return
  mkdirSync(SCREENSHOTS, { recursive: true })
  const { width } = page.viewportSize() ?? { width: 0 }
  await page.screenshot({ path: `${SCREENSHOTS}${name}-${width}.png`, fullPage: true })
}

const WIDTHS = [
  { width: 1280, height: 900 },
  { width: 360, height: 740 },
]

/**
 * Looks at a page as it is, wide and narrow: it fits, a thumb hits, axe is content; keeps a picture of each. Gives every
 * fault as a line, and leaves the page narrow.
 */
export async function faultsOf(page: Page, name: string): Promise<string[]> {
  const faults: string[] = []
  for (const size of WIDTHS) {
    await page.setViewportSize(size)
    const sideways = await sidewaysPx(page)
    if (sideways > 0) faults.push(`${name} at ${size.width}: scrolls ${sideways} px sideways`)
    for (const small of await smallControls(page)) faults.push(`${name} at ${size.width}: ${small}`)
    await pictureOf(page, name)
  }
  for (const fault of await axeFaults(page)) faults.push(`${name}: ${fault}`)
  return faults
}

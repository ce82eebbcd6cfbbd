import { fileURLToPath } from 'node:url'
import { openBrowser } from './support/browser.js'
import { signInAsRita } from './support/council.js'
import { openDemo } from './support/demo.js'
import { phoneOf } from './support/phone.js'
import { answerAsJan, tapAsFatima } from './support/talks.js'

/** Makes the pictures of the README from the real process, with a talk in it. */
const PICTURES = fileURLToPath(new URL('../../docs/pictures/', import.meta.url))
const REDUCED = 0.75

const demo = await openDemo()
const browser = await openBrowser()
try {
  const shown = { locale: 'nl-BE', baseURL: demo.url, deviceScaleFactor: REDUCED }
  const phones = await browser.newPage({ ...shown, viewport: { width: 1240, height: 900 } })
  const council = await browser.newPage({ ...shown, viewport: { width: 720, height: 900 } })
  await phones.goto('/phone')
  await signInAsRita(council, demo.url, phoneOf(phones, 'Rita'))

  await answerAsJan(phones)
  await tapAsFatima(phones)
  // Receipts change the small print.
  await phones.waitForTimeout(1500)

  await phones.evaluate('document.activeElement.blur(); scrollTo(0, 0)')
  const first = await phoneOf(phones, 'Jan').region.boundingBox()
  const last = await phoneOf(phones, 'Rita').region.boundingBox()
  if (!first || !last) throw new Error('The phones are not on the page')
  const clip = {
    x: first.x - 8,
    y: first.y - 8,
    width: last.x + last.width - first.x + 16,
    height: first.height + 16,
  }
  await phones.screenshot({ path: `${PICTURES}phones.png`, clip, fullPage: true })

  await council.goto('/')
  await council.screenshot({ path: `${PICTURES}council.png` })
} finally {
  await browser.close()
  await demo.close()
}

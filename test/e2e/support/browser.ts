import sparticuz from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'

/** Not ours: they soften what a page may do, or make one crash take all pages along. */
const LEFT_OUT = [
  '--single-process',
  '--no-zygote',
  '--disable-web-security',
  '--allow-running-insecure-content',
]

const CHROME_PATH = process.env.CHROME_PATH ?? ''
const hasPackedChrome = process.platform === 'linux' && process.arch === 'x64'

/** Why there is no browser to test with here; undefined when there is one. */
export const noBrowser =
  CHROME_PATH || hasPackedChrome
    ? undefined
    : `no browser for ${process.platform} ${process.arch}: set CHROME_PATH to a Chrome or Chromium`

/** A Chromium without a window: that of `CHROME_PATH`, or else the one inside @sparticuz/chromium. */
export async function openBrowser(): Promise<Browser> {
  if (CHROME_PATH) return chromium.launch({ executablePath: CHROME_PATH })
  if (noBrowser) throw new Error(noBrowser)
  return chromium.launch({
    executablePath: await sparticuz.executablePath(),
    args: sparticuz.args.filter((arg) => !LEFT_OUT.includes(arg)),
  })
}

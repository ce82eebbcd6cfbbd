import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Request, RequestHandler, Response } from 'express'

/** One sheet: what all pages share, then what a room adds. */
const css = ['./look.css', './compose/look.css']
  .map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'))
  .join('\n')
const icon = readFileSync(new URL('./icon.svg', import.meta.url), 'utf8')
const hash = createHash('sha256').update(css).digest('hex').slice(0, 12)

const FOREVER = 'public, max-age=31536000, immutable'
const A_DAY = 'public, max-age=86400'

/** Address of the style sheet: it changes with every change of its content, so it may be kept forever. */
export const LOOK = `/look.css?v=${hash}`

export function sendLook(request: Request, response: Response): void {
  response.set('Cache-Control', request.query.v === hash ? FOREVER : 'no-cache')
  response.type('css').send(css)
}

export const sendIcon: RequestHandler = (_, response) => {
  response.set('Cache-Control', A_DAY).type('svg').send(icon)
}

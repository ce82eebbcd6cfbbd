import { createRequire } from 'node:module'
import pdfmake from 'pdfmake'
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js'
import type { Sheet } from './sheet.js'

const { resolve } = createRequire(import.meta.url)
const font = (weight: string) => resolve(`pdfmake/fonts/Roboto/Roboto-${weight}.ttf`)

pdfmake.addFonts({
  Roboto: {
    normal: font('Regular'),
    bold: font('Medium'),
    italics: font('Italic'),
    bolditalics: font('MediumItalic'),
  },
})
// Nothing but the fonts is read, and nothing from elsewhere.
pdfmake.setLocalAccessPolicy((path) => path.endsWith('.ttf'))
pdfmake.setUrlAccessPolicy(() => false)

/** Large type first; a full evening is set smaller, so that it stays one page (points). */
const SIZES = [17, 15, 13, 11] as const

/** The sheet as a PDF of one page of A4. `language` is that of its words. */
export async function sheetPdf(sheet: Sheet, language: string): Promise<Buffer> {
  let made: Buffer | undefined
  for (const size of SIZES) {
    const { bytes, pages } = await make(sheet, language, size)
    made = bytes
    if (pages === 1) break
  }
  if (!made) throw new Error('No size of type was tried')
  return made
}

async function make(sheet: Sheet, language: string, size: number): Promise<{ bytes: Buffer; pages: number }> {
  let pages = 1
  const definition: TDocumentDefinitions = {
    info: { title: sheet.title },
    language,
    pageSize: 'A4',
    pageMargins: 48,
    defaultStyle: { font: 'Roboto', fontSize: size, lineHeight: 1.2 },
    content: [
      { text: sheet.title, fontSize: size * 1.5, bold: true },
      { text: sheet.edition, color: '#4d5b67', margin: [0, 0, 0, size / 2] },
      ...sheet.parts.map((part): Content => partOf(part, size)),
      { text: sheet.foot, fontSize: size * 0.75, color: '#4d5b67', margin: [0, size, 0, 0] },
    ],
    footer: (_, pageCount) => {
      pages = pageCount
      return ''
    },
  }
  const bytes = await pdfmake.createPdf(definition).getBuffer()
  return { bytes, pages }
}

function partOf({ heading, lines, isNumbered }: Sheet['parts'][number], size: number): Content {
  return [
    { text: heading, bold: true, color: '#0b5c6b', fontSize: size * 1.1, margin: [0, size * 0.6, 0, 2] },
    isNumbered ? { ol: lines } : { stack: lines },
  ]
}

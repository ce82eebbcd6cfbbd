import express, { type Router } from 'express'
import { findNewestEdition } from '../store/editions.js'
import { ACCESS } from './access.js'
import type { PagesDeps } from './deps.js'
import { meetingsFile, missingFile, questionFile, repairsFile } from './figures-file.js'
import { fileForMembers } from './send-page.js'
import { sheetOf } from './sheet.js'
import { sheetPdf } from './sheet-pdf.js'

const SPREADSHEET = 'text/csv; charset=utf-8'

/** What a page shows, to keep: figures for a spreadsheet, the sheet as a PDF. */
export function figureRoutes(deps: PagesDeps): Router {
  const { engine, clock } = deps
  const router = express.Router()
  router.get(
    ACCESS.questionFigures.path,
    fileForMembers(deps, 'questionFigures', async (frame, request) => {
      const edition = await findNewestEdition(engine)
      const question = edition?.content.questions.find(({ key }) => key === request.params.key)
      return question && { name: 'question.csv', type: SPREADSHEET, content: questionFile(frame, question) }
    }),
  )
  const wholes = {
    repairFigures: { name: 'repairs.csv', make: repairsFile },
    meetingFigures: { name: 'meetings.csv', make: meetingsFile },
    missingFigures: { name: 'missing.csv', make: missingFile },
  } as const
  for (const page of ['repairFigures', 'meetingFigures', 'missingFigures'] as const) {
    const { name, make } = wholes[page]
    router.get(
      ACCESS[page].path,
      fileForMembers(deps, page, async (frame) => {
        const edition = await findNewestEdition(engine)
        return edition && { name, type: SPREADSHEET, content: make(frame, edition) }
      }),
    )
  }
  router.get(
    ACCESS.sheetPdf.path,
    fileForMembers(deps, 'sheetPdf', async (frame) => {
      const edition = await findNewestEdition(engine)
      if (!edition) return undefined
      const content = await sheetPdf(sheetOf(frame, edition, clock.now()), frame.language)
      return { name: 'sheet.pdf', type: 'application/pdf', content }
    }),
  )
  return router
}

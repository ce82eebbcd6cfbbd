import { describe, expect, it } from 'vitest'
import { ACCESS, homeOf, maySee, type Page } from './access.js'

const TABLE: Record<Page, [member: boolean, coordinator: boolean, repairDesk: boolean]> = {
  home: [true, true, false],
  questions: [true, true, false],
  question: [true, true, false],
  repairs: [true, true, true],
  meetings: [true, true, false],
  questionFigures: [true, true, false],
  repairFigures: [true, true, true],
  meetingFigures: [true, true, false],
  missing: [true, true, false],
  missingFigures: [true, true, false],
  words: [true, true, false],
  sheet: [true, true, false],
  sheetPdf: [true, true, false],
  digest: [true, true, false],
  draft: [false, true, false],
  ownWords: [false, true, false],
  ownWordsOf: [false, true, false],
  followUps: [false, true, false],
  medium: [false, true, true],
  thumbnail: [false, true, true],
}

describe('who sees what', () => {
  it.each(Object.entries(TABLE))('%s', (page, [member, coordinator, repairDesk]) => {
    expect(maySee('member', page as Page)).toBe(member)
    expect(maySee('coordinator', page as Page)).toBe(coordinator)
    expect(maySee('repair-desk', page as Page)).toBe(repairDesk)
  })

  it('knows every page', () => {
    expect(Object.keys(TABLE).sort()).toEqual(Object.keys(ACCESS).sort())
  })

  it('has a home for everyone', () => {
    expect([homeOf('member'), homeOf('coordinator'), homeOf('repair-desk')]).toEqual(['/', '/', '/repairs'])
  })
})

import { loadCast } from '../../src/rehearsal/cast.js'

/** What the council asks and announces in the transcripts, by key. */
export const { questions: ASKED, meetings: ANNOUNCED } = loadCast()

import type { Conversation } from '../src/talk/conversation.js'
import { alsoRepair } from './also-repair.js'
import { consent } from './consent.js'
import { forget } from './forget.js'
import { help } from './help.js'
import { meeting } from './meeting.js'
import { question } from './question.js'
import { quote } from './quote.js'
import { repair } from './repair.js'

/** Every talk, by name. */
export const dialogs: readonly Conversation[] = [
  consent,
  question,
  meeting,
  quote,
  repair,
  alsoRepair,
  help,
  forget,
]

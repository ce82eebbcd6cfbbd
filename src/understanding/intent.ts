import { isGoodNow } from './after-a-concern.js'
import { readCommand } from './commands.js'
import { dangerByRules, reportOf } from './danger-rules.js'
import { featuresOf } from './learned/features.js'
import { guess } from './learned/model.js'
import { modelOf } from './learned/models.js'
import {
  COUNCIL_PHRASES,
  MEETING_PHRASES,
  NEWSLETTER_PHRASES,
  SIGNED_UP_BY_NAME,
} from './lexicon/intent-gatherings.js'
import { INTENT_LISTS } from './lexicon/intent-lists.js'
import { ABUSE, GREETING, HELP, THANKS, THANKS_FOR } from './lexicon/intent-manners.js'
import { CANDIDATE, HUMAN, RENT_ADMIN } from './lexicon/intent-office.js'
import { LANGUAGE, PRIVACY, START } from './lexicon/intent-service.js'
import { ABOUT_PAPERS, MENDING } from './lexicon/mending.js'
import { withoutGreeting } from './manners.js'
import { phrases } from './phrase.js'
import { remembered } from './remembered.js'
import { categoryByRules, spelledRepairCategory } from './repair.js'
import { saidIn } from './spelled-out.js'
import { readStop, stopByRules } from './stop.js'

/** What a message can be about. */
export const INTENTS = [
  'repair',
  'meeting',
  'stop',
  'start',
  'help',
  'language',
  'council',
  'newsletter',
  'human',
  'privacy',
  'candidate',
  'rent_admin',
  'greeting',
  'thanks',
  'abuse',
  'other',
] as const
export type Intent = (typeof INTENTS)[number]

/** What a message is about. When it is about more, what asks for something goes before thanks. */
export const readIntent = remembered(intentIn)

/**
 * What a message is about by its words alone: for where a wrong guess would take a talk away from her. A model's
 * guess is no reason to leave a question that waits for its answer.
 */
export function plainIntent(text: string): Intent {
  return intentOfCommand(text) ?? intentByRules(text, saidIn(text))
}

/**
 * What a message that belongs to no talk is about: its plain intent, or the model's where that is surer than not.
 * The model never stops or starts anybody's messages: what is not said plainly there, a human reads.
 */
export function likelyIntent(text: string): Intent {
  const plain = plainIntent(text)
  const said = saidIn(text)
  if (plain !== 'other' || !/\p{L}{2}/u.test(said)) return plain
  const { label, likelihood } = guess(modelOf('intent'), intentFeatures(said, plain))
  return likelihood < SURER_THAN_NOT || label === 'stop' || label === 'start' ? 'other' : intentOf(label)
}

const SURER_THAN_NOT = 0.5

function intentIn(text: string): Intent {
  const said = saidIn(text)
  const command = intentOfCommand(text)
  if (command !== undefined) return command
  const rule = intentByRules(text, said)
  if (readStop(text) === 'stop') return 'stop'
  if (!/\p{L}{2}/u.test(said)) return rule
  const { label, likelihood } = guess(modelOf('intent'), intentFeatures(said, rule))
  if (likelihood >= SURE || rule === 'other') return likelihood >= LIKELY ? intentOf(label) : rule
  return rule
}

// Chosen on the open examples, as for the kind of repair.
const SURE = 0.3
const LIKELY = 0.2

/** What the rules alone make of a message that is no command. */
export function intentByRules(text: string, said: string): Intent {
  if (stopByRules(text) === 'stop') return 'stop'
  if (start.test(said)) return 'start'
  if (privacy.test(said)) return 'privacy'
  const found = BEFORE_REPAIR.find(([, isMeant]) => isMeant(said))?.[0]
  if (found !== undefined) return found
  if (isRepair(text, said)) return 'repair'
  if (abuse.test(said)) return 'abuse'
  return (
    AFTER_REPAIR.find(([, isMeant]) => isMeant(said))?.[0] ?? (isMisspeltRepair(said) ? 'repair' : 'other')
  )
}

/** What the model is told of a sentence: its words after the greeting, and what the rules find in it. */
export function intentFeatures(said: string, rule: Intent): number[] {
  const found = SIGNS.filter(([, isMeant]) => isMeant(said)).map(([intent]) => intent)
  return featuresOf(withoutGreeting(said), [...found, `rule ${rule}`, `kind ${categoryByRules(said)}`])
}

function intentOf(label: string): Intent {
  return INTENTS.find((intent) => intent === label) ?? 'other'
}

const start = phrases(START, INTENT_LISTS)
const privacy = phrases(PRIVACY, INTENT_LISTS)
const abuse = phrases(ABUSE)
const language = phrases(LANGUAGE)
const council = phrases(COUNCIL_PHRASES, INTENT_LISTS)
const newsletter = phrases(NEWSLETTER_PHRASES, INTENT_LISTS)
const meeting = phrases(MEETING_PHRASES, INTENT_LISTS)
const candidate = phrases(CANDIDATE, INTENT_LISTS)
const rentAdmin = phrases(RENT_ADMIN)
const human = phrases(HUMAN, INTENT_LISTS)
const help = phrases(HELP)
const thanks = phrases(THANKS)
const thanksFor = phrases(THANKS_FOR)
const greeting = phrases(GREETING)
const signedUp = phrases(SIGNED_UP_BY_NAME, INTENT_LISTS)

type Rule = readonly [Intent, (said: string) => boolean]

const BEFORE_REPAIR: readonly Rule[] = [
  ['newsletter', (said) => newsletter.test(said)],
  ['meeting', (said) => signedUp.test(said)],
  ['council', (said) => council.test(said)],
  ['meeting', (said) => meeting.test(said)],
  ['language', (said) => language.test(said)],
  ['thanks', (said) => thanksFor.test(said) && !mending.test(said)],
]

const AFTER_REPAIR: readonly Rule[] = [
  ['candidate', (said) => candidate.test(said)],
  ['human', (said) => human.test(said)],
  ['rent_admin', (said) => rentAdmin.test(said)],
  ['help', (said) => help.test(said)],
  ['thanks', (said) => thanks.test(said)],
  ['greeting', (said) => greeting.test(said)],
]

const SIGNS: readonly Rule[] = [
  ...BEFORE_REPAIR,
  ...AFTER_REPAIR,
  ['start', (said) => start.test(said)],
  ['privacy', (said) => privacy.test(said)],
  ['abuse', (said) => abuse.test(said)],
  ['repair', (said) => mending.test(said)],
]

function intentOfCommand(text: string): Intent | undefined {
  switch (readCommand(text)?.name) {
    case 'stop':
      return 'stop'
    case 'start':
      return 'start'
    case 'help':
      return 'help'
    case 'call-me':
      return 'human'
    case 'privacy':
    case 'forget':
      return 'privacy'
    case 'language':
    case 'language-menu':
      return 'language'
    default:
      return undefined
  }
}

// Papers and homes to let are told in the words of things: "waterfactuur", "een huis zoeken".
const notBroken = phrases(ABOUT_PAPERS)
const mending = phrases(MENDING)

function isRepair(text: string, said: string): boolean {
  if (isGoodNow(said)) return false
  if (notBroken.test(said) && !mending.test(said)) return false
  if (spelledRepairCategory(text) !== 'other' || mending.test(said)) return true
  const danger = dangerByRules(reportOf(text))
  return danger !== undefined && danger.certainty !== 'unlikely' && !danger.isThreat
}

// "verwarmng doet raar": a misspelt thing counts only where nothing else was understood.
function isMisspeltRepair(said: string): boolean {
  return said.split(' ').some((word) => word.length >= MISSPELT_MIN) && categoryByRules(said) !== 'other'
}

const MISSPELT_MIN = 7

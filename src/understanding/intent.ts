import { readCommand } from './commands.js'
import { readEmergency } from './emergency.js'
import {
  COUNCIL_PHRASES,
  MEETING_PHRASES,
  NEWSLETTER_PHRASES,
  SIGNED_UP_BY_NAME,
} from './lexicon/intent-gatherings.js'
import {
  ABUSE,
  CANDIDATE,
  GREETING,
  HELP,
  HUMAN,
  INTENT_LISTS,
  LANGUAGE,
  PRIVACY,
  RENT_ADMIN,
  START,
  THANKS,
  THANKS_FOR,
} from './lexicon/intent-phrases.js'
import { sentence, words } from './normal.js'
import { phrases } from './phrase.js'
import { readRepairCategory, spelledRepairCategory } from './repair.js'
import { readStop } from './stop.js'

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

/** What a message is about. When it is about more, what asks for something goes before thanks and greetings. */
export function readIntent(text: string): Intent {
  const said = sentence(text)
  const command = intentOfCommand(text)
  if (command !== undefined) return command
  if (readStop(text) === 'stop') return 'stop'
  if (start.test(said)) return 'start'
  if (privacy.test(said)) return 'privacy'
  const found = BEFORE_REPAIR.find(([, isMeant]) => isMeant(said))?.[0]
  if (found !== undefined) return found
  if (isRepair(text, said)) return 'repair'
  if (abuse.test(said)) return 'abuse'
  return (
    AFTER_REPAIR.find(([, isMeant]) => isMeant(said))?.[0] ?? (isMisspeltRepair(text) ? 'repair' : 'other')
  )
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

// Papers and places to live are told in the words of things: "huurcontract", "waterfactuur", "een huis zoeken".
const notBroken = phrases(`
  (factuur|facturen|huur|huurprijs|huurcontract|afrekening|waterfactuur|waarborg|loyer|facture|bail|caution|rent|invoice|bill|bills|deposit|lease|kira*|fatura*|оренд*|рахун*|chiri*|factur*|czynsz*|rachun*|faktur*|umow*|kaucj*|alquiler|fianza|ايجار|الايجار|فاتوره|الفاتوره)
  (wachtlijst*|wachttijd|kandidaat*|sociale_woning|sociaal_appartement|logement_social|social_housing|waiting_list|liste_d_attente|sosyal_konut*|lista_de_espera|lista_de_asteptare|vivienda_social)
  (openingsuren|bel_mij|bel_me|appelez_moi|rappelez_moi|call_me|terugbellen)
`)
const mending = phrases(
  `
  (reparatie|reparaties|herstelling|herstellingen|herstellen|hersteld|repareren|reparateur|technieker|loodgieter|elektricien|vakman|defect|reparation|reparations|reparer|technicien|plombier|electricien|panne|depannage|repair|repairs|plumber|electrician|technician|maintenance|fix|fixed|broken|
  اصلاح|تصليح|عطل|سباك|كهربائي|تصليحات|tamir*|tamirci|ariza*|tesisatci|usta|ремонт*|поламк*|сантехнік*|електрик|майстер|майстра|reparat*|repara|reparatie|reparatii|instalator|electrician|defectiune|napraw*|awari*|usterk*|hydraulik*|elektryk*|serwis*|reparacion*|reparar|averia*|fontanero|electricista|tecnico|arreglar|arreglen)
  (kapot|stuk|kaduuk|gebroken|versleten|werkt_niet|werkt_nie|doet_het_niet|casse|cassee|marche_pas|marche_plus|fonctionne_pas|fonctionne_plus|doesnt_work|not_working|bozuk|bozuldu|calismiyor|зламався|зламалась|зламалося|не_працює|stricat|stricata|defect|zepsut*|zepsul*|nie_dziala|roto|rota|no_funciona|averiado|مكسور|معطل|خربان|تعطل|لا_يعمل)
`.replace(/\n {2}(?=[ا-ي])/gu, ''),
)

function isRepair(text: string, said: string): boolean {
  if (notBroken.test(said) && !mending.test(said)) return false
  if (spelledRepairCategory(text) !== 'other' || mending.test(said)) return true
  return readEmergency(text) !== undefined
}

// "verwarmng doet raar": a misspelt thing counts only where nothing else was understood.
function isMisspeltRepair(text: string): boolean {
  return words(text).some((word) => word.length >= MISSPELT_MIN) && readRepairCategory(text) !== 'other'
}

const MISSPELT_MIN = 7
